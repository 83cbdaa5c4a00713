package org.yorisoi.salon.meeting.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.salon.meeting.Meeting;
import org.yorisoi.salon.meeting.MeetingState;
import org.yorisoi.salon.meeting.SchedulePreview;

@Schema(name = "SalonSchedulePreview", description = "What was understood of a schedule, and what storing it would do")
public record SchedulePreviewResponse(
    @Schema(required = true) List<StoredRuleResponse> rules,
    @Schema(required = true, nullable = true, description = "As it was understood; null when it is kept as announced",
        examples = "毎月第4金曜日 14:00〜15:00") String japanese,
    @Schema(required = true, nullable = true, examples = "4th Friday of every month, 14:00–15:00") String english,
    @Schema(required = true, description = "Whether dates are announced one by one") boolean announced,
    @Schema(required = true, description = "Meetings that come, in the order of time; one whose hours change goes and comes")
    List<Created> created,
    @Schema(required = true, description = "Meetings that go: nobody has moved, cancelled or counted them")
    List<Withdrawn> withdrawn,
    @Schema(required = true, description = "Meetings from that day on that people have decided about or added: they stay")
    List<Kept> kept,
    @Schema(required = true, description = "How many other meetings stay as they are", examples = "4") int unchanged) {

    @Schema(name = "MeetingCreated")
    public record Created(
        @Schema(required = true, examples = "2027-04-23") LocalDate date,
        @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
            pattern = "[0-9]{2}:[0-9]{2}", examples = "14:00") @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
            pattern = "[0-9]{2}:[0-9]{2}", examples = "15:00") @JsonFormat(pattern = "HH:mm") LocalTime endTime,
        @Schema(required = true, description = "Whether it depends on a holiday of a year that is not gazetted yet")
        boolean provisional) {

        static Created of(Occurrence occurrence) {
            return new Created(occurrence.date(), occurrence.startTime(), occurrence.endTime(), occurrence.provisional());
        }
    }

    @Schema(name = "MeetingWithdrawn")
    public record Withdrawn(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2027-04-21") LocalDate date,
        @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
            pattern = "[0-9]{2}:[0-9]{2}", examples = "13:00") @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
            pattern = "[0-9]{2}:[0-9]{2}", examples = "15:00") @JsonFormat(pattern = "HH:mm") LocalTime endTime,
        @Schema(required = true, description = "Whether a holiday had moved it") boolean wasMoved) {

        static Withdrawn of(Meeting meeting) {
            return new Withdrawn(meeting.id(), meeting.date(), meeting.slot().startTime(), meeting.slot().endTime(),
                meeting.wasMovedByHoliday());
        }
    }

    @Schema(name = "MeetingKept")
    public record Kept(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2027-04-28") LocalDate date,
        @Schema(required = true) MeetingState state) {

        static Kept of(Meeting meeting) {
            return new Kept(meeting.id(), meeting.date(), meeting.state());
        }
    }

    static SchedulePreviewResponse of(SchedulePreview preview) {
        return new SchedulePreviewResponse(preview.schedule().rules().stream().map(StoredRuleResponse::of).toList(),
            preview.schedule().japanese(), preview.schedule().english(), preview.schedule().announced(),
            preview.created().stream().map(Created::of).toList(), preview.withdrawn().stream().map(Withdrawn::of).toList(),
            preview.kept().stream().map(Kept::of).toList(), preview.unchanged());
    }
}
