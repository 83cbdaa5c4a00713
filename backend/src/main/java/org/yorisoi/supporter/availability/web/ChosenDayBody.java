package org.yorisoi.supporter.availability.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.availability.Choice;

@Schema(name = "ChosenDay")
public record ChosenDayBody(
    @Schema(required = true, examples = "2026-12-01") @NotNull LocalDate date,
    @Schema(required = true) @NotNull Choice choice) {
}
