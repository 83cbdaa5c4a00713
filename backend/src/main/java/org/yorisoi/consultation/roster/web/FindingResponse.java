package org.yorisoi.consultation.roster.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Finding;
import org.yorisoi.consultation.roster.rule.Violation;

@Schema(name = "RosterFinding", description = "A hard rule that the plan breaks")
public record FindingResponse(
    @Schema(required = true, description = "The rule's code", examples = "rest-between-duties") String rule,
    @Schema(required = true, description = "The sessions it is about") List<UUID> sessions,
    @Schema(required = true, description = "The supporters it is about") List<UUID> supporters,
    @Schema(required = true, nullable = true, description = "The hospital it is about") UUID hospitalId,
    @Schema(required = true, description = "What is wrong, with the dates and without anybody's name") WordsBody words,
    @Schema(required = true, description = "Whether it may be overridden with a reason: what people said for themselves may be, with"
        + " their word; a \"no\", a qualification that has ended and what protects others never") boolean overridable,
    @Schema(required = true, nullable = true) OverrulingResponse overruling) {

    static FindingResponse of(Finding finding) {
        Violation violation = finding.violation();
        return new FindingResponse(violation.rule().code(), violation.sessions().stream().map(UUID::fromString).toList(),
            violation.supporters().stream().map(UUID::fromString).toList(),
            violation.hospital() == null ? null : UUID.fromString(violation.hospital()), WordsBody.of(violation.words()),
            finding.overridable(), finding.overruling().map(OverrulingResponse::of).orElse(null));
    }
}
