package org.yorisoi.consultation.roster.web;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.RosterMonth;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "RosterMonth", description = "A month that has sessions, and how far its roster has come")
public record RosterMonthResponse(
    @Schema(required = true, implementation = String.class, pattern = Months.PATTERN, examples = "2026-12") YearMonth month,
    @Schema(required = true, description = "How many there are that are not cancelled", examples = "17") int sessions,
    @Schema(required = true, description = "How many places of supporters nobody has been told to fill", examples = "3") int openPlaces,
    @Schema(required = true, description = "How many sessions that want a specialist have none", examples = "1") int openTurns,
    @Schema(required = true, description = "Whether somebody has begun to plan it") boolean begun,
    @Schema(required = true, nullable = true, description = "When it was published the last time; null if never")
    OffsetDateTime publishedAt) {

    static RosterMonthResponse of(RosterMonth month) {
        return new RosterMonthResponse(month.month(), month.sessions(), month.openPlaces(), month.openTurns(), month.begun(),
            month.publishedAt() == null ? null : TokyoClock.at(month.publishedAt()));
    }
}
