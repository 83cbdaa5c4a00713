package org.yorisoi.salon.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.StateChange;

@Schema(name = "SalonStateChange", description = "One step in a salon's life")
public record SalonStateResponse(
    @Schema(required = true) SalonState state,
    @Schema(required = true, description = "The first day", examples = "2026-12-01") LocalDate since,
    @Schema(required = true, nullable = true, description = "The last day of a rest, if it was known",
        examples = "2027-03-31") LocalDate until,
    @Schema(required = true, nullable = true, examples = "会場の改修のため") String reason,
    @Schema(required = true, description = "When this was entered") OffsetDateTime changedAt) {

    static SalonStateResponse of(StateChange change) {
        return new SalonStateResponse(change.state(), change.since(), change.until(), change.reason(),
            TokyoClock.at(change.changedAt()));
    }
}
