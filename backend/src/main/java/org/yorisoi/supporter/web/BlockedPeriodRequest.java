package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "BlockedPeriodRequest")
public record BlockedPeriodRequest(
    @Schema(description = "The first day", examples = "2026-12-20") @NotNull LocalDate from,
    @Schema(description = "The last day, blocked too", examples = "2027-01-10") @NotNull LocalDate to,
    @Schema(nullable = true, examples = "検査入院") @Size(max = 500) @PlainText String note) {
}
