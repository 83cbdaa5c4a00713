package org.yorisoi.salon.meeting.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleRule;

@Schema(name = "SalonScheduleRule", description = "A rule of a salon's schedule")
public record StoredRuleResponse(
    @Schema(required = true, description = "RFC 5545 recurrence without DTSTART and UNTIL",
        examples = "FREQ=MONTHLY;BYDAY=4FR") String rrule,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "14:00")
    @JsonFormat(pattern = "HH:mm") LocalTime startTime,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "15:00")
    @JsonFormat(pattern = "HH:mm") LocalTime endTime,
    @Schema(required = true) HolidayPolicy holidayPolicy) {

    static StoredRuleResponse of(ScheduleRule rule) {
        return new StoredRuleResponse(rule.rrule(), rule.startTime(), rule.endTime(), rule.holidayPolicy());
    }
}
