package org.yorisoi.supporter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired, inside the transaction, after a supporter's state has changed. Whoever counts on her releases her from
 * {@code since} on when the new state doesn't {@linkplain SupporterState#serves() serve}, and writes to her no more when she
 * {@linkplain SupporterState#isGone() is gone}.
 *
 * @param before null for a supporter who was just registered
 * @param since the first day of the new state; never in the future
 */
public record SupporterStateChanged(String prefecture, UUID supporterId, SupporterState before, SupporterState state,
                                    LocalDate since) {
}
