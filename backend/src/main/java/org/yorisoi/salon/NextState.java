package org.yorisoi.salon;

import java.time.LocalDate;

/**
 * What a salon becomes.
 *
 * @param since the first day; it may be in the past or announced ahead
 * @param until the last day of a rest; null when nobody knows, and for every other state
 * @param reason for those who keep salons, not for the public; may be null
 */
public record NextState(SalonState state, LocalDate since, LocalDate until, String reason) {
}
