package org.yorisoi.consultation.roster.settings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.settings.RosterSettings;

@Schema(name = "RosterSettingsRequest")
public record RosterSettingsRequest(
    @NotNull @Valid WeightsBody weights,
    @Schema(description = "Days from one duty of a supporter to the next at least", examples = "5")
    @NotNull @Min(1) @Max(31) Integer gapDays,
    @Schema(description = "How many duties a month a supporter takes at most who has set no limit", examples = "4")
    @NotNull @Min(1) @Max(31) Integer mostDuties,
    @Schema(description = "How many turns a month a hospital takes at most that has set no limit", examples = "2")
    @NotNull @Min(1) @Max(31) Integer mostTurns,
    @Schema(description = "From so many duties on a supporter counts as experienced", examples = "10")
    @NotNull @Min(0) @Max(200) Integer experiencedAfter,
    @Schema(description = "So many kilometres beeline are one point of travel", examples = "10")
    @NotNull @Min(1) @Max(100) Integer kmPerPoint,
    @Schema(description = "Venues farther than so many kilometres beeline are too far", examples = "150")
    @NotNull @Min(5) @Max(500) Integer farthestKm) {

    public RosterSettings toSettings() {
        return new RosterSettings(weights.toWeights(), gapDays, mostDuties, mostTurns, experiencedAfter, kmPerPoint,
            farthestKm);
    }
}
