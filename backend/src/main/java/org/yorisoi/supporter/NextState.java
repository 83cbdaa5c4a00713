package org.yorisoi.supporter;

import java.time.LocalDate;

/**
 * What a supporter becomes.
 *
 * @param since the first day; not in the future
 * @param until the last day of a rest; null when nobody knows, and for every other state
 * @param reason only for those who keep the register; may be null
 */
public record NextState(SupporterState state, LocalDate since, LocalDate until, String reason) {
}
