package org.yorisoi.salon;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired, inside the transaction, after a salon's state has changed. Whoever plans its meetings withdraws them from
 * {@code since} on where the new state {@linkplain SalonState#meets() has none}, and plans them again where it has.
 *
 * @param before null for a salon that was just added
 * @param since the first day of the new state; it may be in the past or announced ahead
 * @param until the last day of a rest, if it is known; else null
 */
public record SalonStateChanged(String prefecture, UUID salonId, SalonState before, SalonState state, LocalDate since,
                                LocalDate until) {
}
