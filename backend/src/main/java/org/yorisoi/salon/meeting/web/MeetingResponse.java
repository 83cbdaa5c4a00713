package org.yorisoi.salon.meeting.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.meeting.Meeting;
import org.yorisoi.salon.meeting.MeetingSeen;
import org.yorisoi.salon.meeting.MeetingState;
import org.yorisoi.salon.meeting.Origin;

@Schema(name = "Meeting", description = "A meeting of a salon (開催回)")
public record MeetingResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID salonId,
    @Schema(required = true, examples = "がんサロン あそ（見本）") String salonName,
    @Schema(required = true, description = "Where it is now, moved or not", examples = "2026-12-09") LocalDate date,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "13:30")
    @JsonFormat(pattern = "HH:mm") LocalTime startTime,
    @Schema(required = true, nullable = true, type = SchemaType.STRING, implementation = String.class,
        pattern = "[0-9]{2}:[0-9]{2}", description = "HH:MM in Japan; null when not fixed", examples = "15:30")
    @JsonFormat(pattern = "HH:mm") LocalTime endTime,
    @Schema(required = true, nullable = true, description = "Null when it is where the salon always meets",
        examples = "阿蘇市中央公民館") String venueName,
    @Schema(required = true) MeetingState state,
    @Schema(required = true, nullable = true, description = "The day that the schedule gave; null for one added by hand",
        examples = "2026-12-09") LocalDate plannedDate,
    @Schema(required = true, nullable = true, description = "The day it was moved from, which is its own when only its"
        + " hours or place changed; null when it wasn't moved", examples = "2026-12-02") LocalDate movedFrom,
    @Schema(required = true, nullable = true, description = "Why it was cancelled or moved, for everybody to read",
        examples = "会場の都合により") String publicNote,
    @Schema(required = true, description = "Whether it depends on a holiday of a year that is not gazetted yet")
    boolean provisional,
    @Schema(required = true, description = "`schedule`: planned from the salon's schedule; `announced`: added by hand")
    Origin origin,
    @Schema(required = true, nullable = true, description = "Null as long as nobody has counted, and for callers without"
        + " `salon-counts:read`") CountsResponse counts,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static MeetingResponse of(MeetingSeen seen) {
        Meeting meeting = seen.meeting();
        return new MeetingResponse(meeting.id(), meeting.salonId(), seen.salonName(), meeting.date(),
            meeting.slot().startTime(), meeting.slot().endTime(), meeting.slot().venueName(), meeting.state(),
            meeting.plannedDate(), meeting.movedFrom(), meeting.publicNote(), meeting.isProvisional(), meeting.origin(),
            CountsResponse.of(seen), meeting.version());
    }
}
