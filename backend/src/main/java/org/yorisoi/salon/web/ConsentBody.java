package org.yorisoi.salon.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.salon.Organiser;

@Schema(name = "ConsentToBeNamed", description = "An organiser's consent to be named in public. Once it is withdrawn, the name"
    + " is gone from every public page at once")
public record ConsentBody(
    @Schema(required = true, description = "Not in the future", examples = "2026-04-01") @NotNull LocalDate givenOn,
    @Schema(required = true, description = "Which text was agreed to", examples = "2026-03") @NotBlank @Size(max = 50)
    @PlainText String textVersion,
    @Schema(required = false, nullable = true, description = "Null while it stands; not in the future",
        examples = "2026-10-31") LocalDate withdrawnOn) {

    static ConsentBody of(Organiser.Consent consent) {
        return new ConsentBody(consent.givenOn(), consent.textVersion(), consent.withdrawnOn());
    }

    Organiser.Consent toConsent() {
        return new Organiser.Consent(givenOn, textVersion.strip(), withdrawnOn);
    }
}
