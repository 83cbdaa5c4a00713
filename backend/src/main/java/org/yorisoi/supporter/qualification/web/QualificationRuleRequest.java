package org.yorisoi.supporter.qualification.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.supporter.qualification.Terms;

@Schema(name = "QualificationRuleRequest")
public record QualificationRuleRequest(
    @Schema(description = "How many fiscal years after that of the training a qualification lasts: with 2, a training of"
        + " FY2021 is valid to the last day of FY2023", examples = "2")
    @NotNull @Min(0) @Max(10) Integer fiscalYears,
    @Schema(description = "How many months after its end one may still serve", examples = "3")
    @NotNull @Min(0) @Max(24) Integer graceMonths,
    @Schema(description = "How many months ahead its end is told", examples = "6")
    @NotNull @Min(0) @Max(24) Integer warningMonths,
    @Schema(description = "Whether a follow-up still renews when even the grace has passed; if not, a new foundation is"
        + " needed", examples = "true")
    @NotNull Boolean renewedAfterGrace,
    @Schema(nullable = true, description = "Who signs the certificates; null: the programme of the prefecture",
        examples = "熊本県がん連携サポートセンター") @Size(max = 100) @PlainText String issuer) {

    Terms toTerms() {
        return new Terms(fiscalYears, graceMonths, warningMonths, renewedAfterGrace);
    }
}
