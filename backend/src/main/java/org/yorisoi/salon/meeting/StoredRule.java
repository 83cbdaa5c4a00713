package org.yorisoi.salon.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.salon.ClockTime;

/** A rule of a schedule as the database keeps it. */
@Embeddable
record StoredRule(String rrule,
                  @Convert(converter = ClockTime.class) LocalTime startTime,
                  @Convert(converter = ClockTime.class) LocalTime endTime,
                  @Enumerated(EnumType.STRING) HolidayPolicy holidayPolicy) {

    static StoredRule of(ScheduleRule rule) {
        return new StoredRule(rule.rrule(), rule.startTime(), rule.endTime(), rule.holidayPolicy());
    }

    ScheduleRule toRule() {
        return new ScheduleRule(rrule, startTime, endTime, holidayPolicy);
    }
}
