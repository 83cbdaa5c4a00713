package org.yorisoi.calendar;

import java.time.LocalDate;

/**
 * A day of a schedule that falls on a holiday.
 *
 * @param name of the holiday
 * @param movedTo null where it is not moved by the rule
 */
public record HolidayMeeting(LocalDate date, String name, HolidayPolicy policy, LocalDate movedTo) {
}
