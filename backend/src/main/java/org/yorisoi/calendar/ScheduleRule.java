package org.yorisoi.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * One rule of a schedule: on which days, at what time, and what holidays do to it.
 *
 * @param rrule an RFC 5545 recurrence without DTSTART, COUNT and UNTIL, such as {@code FREQ=MONTHLY;BYDAY=2WE}
 * @param startTime null where the schedule gives no time
 * @param endTime null where the schedule gives no end; never without a start, always after it
 */
public record ScheduleRule(String rrule, LocalTime startTime, LocalTime endTime, HolidayPolicy holidayPolicy) {

    public ScheduleRule {
        Objects.requireNonNull(rrule);
        Objects.requireNonNull(holidayPolicy);
    }
}
