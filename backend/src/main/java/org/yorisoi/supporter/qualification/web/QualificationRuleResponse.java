package org.yorisoi.supporter.qualification.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.QualificationRule;

@Schema(name = "QualificationRule", description = "How long the qualifications of a programme last; each ends with a fiscal year")
public record QualificationRuleResponse(
    @Schema(required = true, description = "How many fiscal years after that of the training a qualification lasts: with 2, a"
        + " training of FY2021 is valid to the last day of FY2023", examples = "2") int fiscalYears,
    @Schema(required = true, description = "How many months after its end one may still serve", examples = "3")
    int graceMonths,
    @Schema(required = true, description = "How many months ahead its end is told", examples = "6") int warningMonths,
    @Schema(required = true, description = "Whether a follow-up still renews when even the grace has passed; if not, a new"
        + " foundation is needed", examples = "true") boolean renewedAfterGrace,
    @Schema(required = true, nullable = true, description = "Who signs the certificates; null: the programme of the prefecture",
        examples = "熊本県がん連携サポートセンター") String issuer,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static QualificationRuleResponse of(QualificationRule rule) {
        var terms = rule.terms();
        return new QualificationRuleResponse(terms.fiscalYears(), terms.graceMonths(), terms.warningMonths(),
            terms.renewedAfterGrace(), rule.issuer().orElse(null), rule.version());
    }
}
