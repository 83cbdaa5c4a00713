package org.yorisoi.prefecture.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.prefecture.ProgrammeSettings;

@Schema(name = "SettingsRequest")
public record SettingsRequest(
    @Schema(description = "Month in which the fiscal year begins", examples = "4")
    @NotNull @Min(1) @Max(12) Integer fiscalYearStartMonth,
    @Schema(description = "Days a month on which consultation rooms are meant to be held", examples = "17")
    @NotNull @Min(0) @Max(31) Integer roomDaysPerMonth,
    @Schema(description = "Counts below it are hidden where the public could see them", examples = "5")
    @NotNull @Min(0) @Max(20) Integer smallCountThreshold) {

    ProgrammeSettings toSettings() {
        return new ProgrammeSettings(fiscalYearStartMonth, roomDaysPerMonth, smallCountThreshold);
    }
}
