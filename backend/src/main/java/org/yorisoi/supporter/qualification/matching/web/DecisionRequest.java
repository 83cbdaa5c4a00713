package org.yorisoi.supporter.qualification.matching.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.supporter.qualification.matching.Verdict;

@Schema(name = "ParticipantDecisionRequest")
public record DecisionRequest(
    @Schema(description = "The name on the list") @NotNull UUID participantId,
    @NotNull Verdict verdict,
    @Schema(nullable = true, description = "Whom she is, or is not; null with `new`") UUID supporterId,
    @Schema(nullable = true, description = "With `new`: the reading of her name, where the list has none",
        examples = "みほん はなこ") @Size(max = 100) @PlainText String kana) {
}
