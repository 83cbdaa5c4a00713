package org.yorisoi.salon.meeting;

import java.time.LocalDate;

/**
 * A schedule in the history of its salon.
 *
 * @param until the last day on which it counts; null while none follows; before its first day when another took its place
 *     before it began
 */
public record PastSchedule(Schedule schedule, LocalDate until) {
}
