package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.supporter.ConsentChannel;
import org.yorisoi.supporter.ConsentPurpose;
import org.yorisoi.supporter.GivenConsent;

@Schema(name = "SupporterConsentRequest")
public record SupporterConsentRequest(
    @NotNull ConsentPurpose purpose,
    @Schema(description = "Which text was agreed to", examples = "2026-11") @NotBlank @Size(max = 50) @PlainText
    String textVersion,
    @Schema(description = "Not in the future", examples = "2026-11-20") @NotNull LocalDate givenOn,
    @NotNull ConsentChannel channel) {

    GivenConsent toGiven() {
        return new GivenConsent(purpose, textVersion.strip(), givenOn, channel);
    }
}
