package org.yorisoi.salon.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.NextMeeting;

@Schema(name = "NextMeeting", description = "A meeting as it stands beside its salon")
public record NextMeetingResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2026-12-09") LocalDate date,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "13:30")
    @JsonFormat(pattern = "HH:mm") LocalTime startTime,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "15:30")
    @JsonFormat(pattern = "HH:mm") LocalTime endTime,
    @Schema(required = true, nullable = true, description = "Null when it is where the salon always meets",
        examples = "阿蘇市中央公民館") String venueName,
    @Schema(required = true) NextMeeting.State state,
    @Schema(required = true, nullable = true, description = "The day on which it would have been; null when it was not moved",
        examples = "2026-12-02") LocalDate movedFrom,
    @Schema(required = true, nullable = true, description = "Why it is moved or cancelled", examples = "会場の都合により変更します")
    String publicNote,
    @Schema(required = true, description = "Whether it depends on a holiday of a year that is not gazetted yet")
    boolean provisional) {

    static NextMeetingResponse of(NextMeeting meeting) {
        return new NextMeetingResponse(meeting.id(), meeting.date(), meeting.startTime(), meeting.endTime(),
            meeting.venueName(), meeting.state(), meeting.movedFrom(), meeting.publicNote(), meeting.provisional());
    }
}
