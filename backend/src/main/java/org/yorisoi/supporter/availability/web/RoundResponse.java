package org.yorisoi.supporter.availability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.availability.RoundSeen;

@Schema(name = "AvailabilityRound", description = "The centre asks for a month")
public record RoundResponse(
    @Schema(required = true, pattern = Months.PATTERN, examples = "2026-12") String month,
    @Schema(required = true, description = "The last day on which supporters and hospitals answer themselves",
        examples = "2026-11-25") LocalDate deadline,
    @Schema(required = true, description = "Whether they still may") boolean open,
    @Schema(required = true) OffsetDateTime openedAt,
    @Schema(required = true, description = "The days with sessions; empty in lists") List<SessionDayBody> days,
    @Schema(required = true, description = "How many supporters have answered", examples = "45") int answered,
    @Schema(required = true, description = "How many of those who serve have not", examples = "9") int unanswered,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static RoundResponse of(RoundSeen seen) {
        return new RoundResponse(seen.round().month().toString(), seen.round().deadline(), seen.open(),
            japan(seen.round().openedAt()), seen.days().stream().map(SessionDayBody::of).toList(), seen.answered(),
            seen.unanswered(), seen.round().version());
    }

    static OffsetDateTime japan(Instant instant) {
        return instant == null ? null : instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
