package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.ConsentPurpose;

@Schema(name = "OwnConsentRequest")
public record OwnConsentRequest(
    @NotNull ConsentPurpose purpose,
    @Schema(description = "Of the text that she has read: the one in force", examples = "2026-11") @NotBlank @Size(max = 50)
    String textVersion) {
}
