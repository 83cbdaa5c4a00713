package org.yorisoi.supporter.availability.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AvailabilityDeadlineRequest")
record DeadlineRequest(
    @Schema(description = "The last day to answer; from today to the end of the month", examples = "2026-11-25") @NotNull
    LocalDate deadline) {
}
