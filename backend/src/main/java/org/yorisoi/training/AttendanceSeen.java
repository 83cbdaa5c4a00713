package org.yorisoi.training;

import java.util.List;

/**
 * The attendance of a training as one caller may see it.
 *
 * @param participants only those the caller may see by name; the numbers always tell of all
 */
public record AttendanceSeen(Attendance attendance, List<Participant> participants) {
}
