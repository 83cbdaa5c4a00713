package org.yorisoi.salon.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which meetings to list; null means all.
 *
 * @param from the first day
 * @param to the last day
 */
public record MeetingFilter(UUID salonId, LocalDate from, LocalDate to, MeetingState state, CountsFilter counts,
                            MeetingSort sort) {
}
