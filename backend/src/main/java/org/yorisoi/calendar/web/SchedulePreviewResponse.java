package org.yorisoi.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.HolidayMeeting;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;

@Schema(name = "SchedulePreview", description = "What was understood of a schedule, and the days it gives")
public record SchedulePreviewResponse(
    @Schema(required = true, description = "Whether all of it was understood. Nothing is guessed: see `unread`")
    boolean understood,
    @Schema(required = true, description = "In the order of the text; empty where it fixes no date") List<RuleResponse> rules,
    @Schema(required = true, description = "The schedule as it was understood, in Japanese. Sent again, it gives the same",
        examples = "毎月第4金曜日 14:00〜15:00（祝日の場合は翌週）") String text,
    @Schema(required = true, description = "The same in English",
        examples = "The 4th Friday of every month, 14:00–15:00 (on a public holiday one week later)") String textEn,
    @Schema(required = true, description = "Whether dates, or some of them, are announced one by one: 年8回, 第2か第4金曜")
    boolean announced,
    @Schema(required = true, description = "What was not understood, exactly as written, in the order of the text")
    List<String> unread,
    @Schema(required = true, description = "The next days, in order; fewer where the rules give no more until 2099")
    List<OccurrenceResponse> occurrences,
    @Schema(required = true, description = "Days of the rules, up to the last of `occurrences`, that fall on a holiday")
    List<HolidayMeetingResponse> holidays) {

    static SchedulePreviewResponse of(ScheduleReading reading, List<Occurrence> occurrences, List<HolidayMeeting> holidays) {
        return new SchedulePreviewResponse(reading.understood(), reading.rules().stream().map(RuleResponse::of).toList(),
            reading.text(), reading.textEn(), reading.announced(), reading.unread(),
            occurrences.stream().map(OccurrenceResponse::of).toList(),
            holidays.stream().map(HolidayMeetingResponse::of).toList());
    }

    @Schema(name = "SchedulePreviewRule", description = "One rule of a schedule")
    public record RuleResponse(
        @Schema(required = true, description = "RFC 5545 recurrence without DTSTART, COUNT and UNTIL",
            examples = "FREQ=MONTHLY;BYDAY=4FR") String rrule,
        @Schema(required = true, nullable = true, description = "Null where none is given", pattern = Times.PATTERN,
            examples = "14:00") String startTime,
        @Schema(required = true, nullable = true, description = "Null where none is given", pattern = Times.PATTERN,
            examples = "15:00") String endTime,
        @Schema(required = true) HolidayPolicy holidayPolicy) {

        static RuleResponse of(ScheduleRule rule) {
            return new RuleResponse(rule.rrule(), Times.of(rule.startTime()), Times.of(rule.endTime()),
                rule.holidayPolicy());
        }
    }

    @Schema(name = "SchedulePreviewOccurrence", description = "A day that the rules give")
    public record OccurrenceResponse(
        @Schema(required = true, examples = "2026-04-24") LocalDate date,
        @Schema(required = true, nullable = true, description = "Null where none is given", pattern = Times.PATTERN,
            examples = "14:00") String startTime,
        @Schema(required = true, nullable = true, description = "Null where none is given", pattern = Times.PATTERN,
            examples = "15:00") String endTime,
        @Schema(required = true, description = "Whether it hangs on the holidays of a year that is not gazetted yet")
        boolean provisional) {

        static OccurrenceResponse of(Occurrence occurrence) {
            return new OccurrenceResponse(occurrence.date(), Times.of(occurrence.startTime()),
                Times.of(occurrence.endTime()), occurrence.provisional());
        }
    }

    @Schema(name = "SchedulePreviewHoliday", description = "A day of the rules that falls on a holiday")
    public record HolidayMeetingResponse(
        @Schema(required = true, examples = "2027-04-29") LocalDate date,
        @Schema(required = true, description = "The holiday", examples = "昭和の日") String name,
        @Schema(required = true) HolidayPolicy policy,
        @Schema(required = true, nullable = true, description = "Null where it is not moved by a rule",
            examples = "2027-05-06") LocalDate movedTo) {

        static HolidayMeetingResponse of(HolidayMeeting meeting) {
            return new HolidayMeetingResponse(meeting.date(), meeting.name(), meeting.policy(), meeting.movedTo());
        }
    }
}
