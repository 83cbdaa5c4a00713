package org.yorisoi.consultation;

import org.yorisoi.calendar.HolidayMeeting;

/** A day of a room's schedule that falls on a national holiday, and what becomes of it. */
public record OnHoliday(ConsultationRoom room, HolidayMeeting day) {
}
