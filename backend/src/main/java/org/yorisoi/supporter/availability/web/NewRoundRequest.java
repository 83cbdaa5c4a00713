package org.yorisoi.supporter.availability.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewAvailabilityRoundRequest")
record NewRoundRequest(
    @Schema(description = "This one or a later one", examples = "2026-12") @NotNull @Pattern(regexp = Months.PATTERN)
    String month,
    @Schema(description = "The last day to answer; from today to the end of the month", examples = "2026-11-25") @NotNull
    LocalDate deadline) {
}
