package org.yorisoi.salon.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.salon.SalonState;

@Schema(name = "SalonStateRequest")
public record SalonStateRequest(
    @NotNull SalonState state,
    @Schema(description = "The first day of the new state, not before that of the one before", examples = "2026-12-01")
    @NotNull LocalDate since,
    @Schema(nullable = true, description = "The last day of a rest; only with `resting`, null when nobody knows",
        examples = "2027-03-31") LocalDate until,
    @Schema(nullable = true, description = "Why; never shown to the public", examples = "会場の改修のため")
    @Size(max = 500) @PlainText String reason) {
}
