package org.yorisoi.consultation.roster.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.PlanningMode;

@Schema(name = "RosterPlanningRequest", description = "Has a month planned")
public record PlanningRequest(
    @Schema(required = true) @NotNull PlanningMode mode,
    @Schema(description = "How long it may take; it ends earlier when there is no better plan. Without: 60", examples = "60")
    @Min(1) @Max(600) Integer seconds) {

    private static final int USUAL_SECONDS = 60;

    int secondsOrUsual() {
        return seconds == null ? USUAL_SECONDS : seconds;
    }
}
