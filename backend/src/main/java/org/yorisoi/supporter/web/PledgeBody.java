package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.supporter.Pledge;

@Schema(name = "ConfidentialityPledge", description = "A supporter's pledge of confidentiality (守秘の誓約)")
public record PledgeBody(
    @Schema(required = true, description = "Not in the future", examples = "2026-04-01") @NotNull LocalDate signedOn,
    @Schema(required = true, description = "Which text was signed", examples = "2026-03") @NotBlank @Size(max = 50)
    @PlainText String textVersion) {

    static PledgeBody of(Pledge pledge) {
        return new PledgeBody(pledge.signedOn(), pledge.textVersion());
    }

    Pledge toPledge() {
        return new Pledge(signedOn, textVersion.strip());
    }
}
