package org.yorisoi.prefecture.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.prefecture.Prefecture;

@Schema(name = "Settings", description = "How the prefecture runs its programme")
public record SettingsResponse(
    @Schema(description = "Month in which the fiscal year begins", required = true, examples = "4",
        minimum = "1", maximum = "12") int fiscalYearStartMonth,
    @Schema(description = "Days a month on which consultation rooms are meant to be held", required = true,
        examples = "17") int roomDaysPerMonth,
    @Schema(description = "Counts below it are hidden where the public could see them", required = true,
        examples = "5") int smallCountThreshold,
    @Schema(description = "Version for `If-Match`", required = true, examples = "3") long version) {

    static SettingsResponse of(Prefecture prefecture) {
        var settings = prefecture.settings();
        return new SettingsResponse(settings.fiscalYearStartMonth(), settings.roomDaysPerMonth(),
            settings.smallCountThreshold(), prefecture.version());
    }
}
