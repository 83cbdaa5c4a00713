package org.yorisoi.supporter.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterStateChange;

@Schema(name = "SupporterStateChange", description = "One step in a supporter's time with the programme")
public record SupporterStateResponse(
    @Schema(required = true) SupporterState state,
    @Schema(required = true, description = "The first day", examples = "2026-11-01") LocalDate since,
    @Schema(required = true, nullable = true, description = "The last day of a rest, if it was known",
        examples = "2027-03-31") LocalDate until,
    @Schema(required = true, nullable = true, description = "Only for those who keep the register",
        examples = "ご本人の希望による") String reason,
    @Schema(required = true, description = "When this was entered") OffsetDateTime changedAt) {

    static SupporterStateResponse of(SupporterStateChange change, boolean whole) {
        return new SupporterStateResponse(change.state(), change.since(), change.until(), whole ? change.reason() : null,
            TokyoClock.at(change.changedAt()));
    }
}
