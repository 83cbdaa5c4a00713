package org.yorisoi.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PasswordRequest")
public record PasswordRequest(
    @Schema(format = "password") @NotBlank @Size(max = 200) String currentPassword,
    @Schema(format = "password", description = "At least 12 characters, at most 72 bytes in UTF-8")
    @NotBlank @Size(min = 12, max = 72) String newPassword) {
}
