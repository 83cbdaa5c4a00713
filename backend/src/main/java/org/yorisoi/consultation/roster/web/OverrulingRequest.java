package org.yorisoi.consultation.roster.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.Overruling;

@Schema(name = "OverrulingRequest", description = "Overrides a rule at one place: rule, sessions, supporters and hospital as the finding"
    + " has them")
public record OverrulingRequest(
    @Schema(required = true, examples = "rest-between-duties") @NotBlank @Size(max = 60) String rule,
    @Schema(required = true) @NotNull @Size(max = 100) List<@NotNull UUID> sessions,
    @Schema(required = true) @NotNull @Size(max = 100) List<@NotNull UUID> supporters,
    @Schema(nullable = true) UUID hospitalId,
    @Schema(required = true, description = "Why; kept with the plan, encrypted", examples = "電話で、この日だけならよいと聞きました")
    @NotBlank @Size(max = 500) String reason) {

    Overruling toOverruling() {
        return new Overruling(rule, sessions, supporters, hospitalId, reason.strip(), null, null);
    }
}
