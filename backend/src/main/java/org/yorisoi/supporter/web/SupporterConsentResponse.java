package org.yorisoi.supporter.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.ConsentChannel;
import org.yorisoi.supporter.ConsentPurpose;
import org.yorisoi.supporter.SupporterConsent;

@Schema(name = "SupporterConsent", description = "What a supporter agreed to on a day")
public record SupporterConsentResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) ConsentPurpose purpose,
    @Schema(required = true, description = "Which text was agreed to", examples = "2026-11") String textVersion,
    @Schema(required = true, examples = "2026-11-20") LocalDate givenOn,
    @Schema(required = true) ConsentChannel channel,
    @Schema(required = true, nullable = true, description = "Null while it stands", examples = "2027-01-15")
    LocalDate withdrawnOn) {

    static SupporterConsentResponse of(SupporterConsent consent) {
        return new SupporterConsentResponse(consent.id(), consent.purpose(), consent.textVersion(), consent.givenOn(),
            consent.channel(), consent.withdrawnOn());
    }
}
