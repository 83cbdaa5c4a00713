package org.yorisoi.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "SignInRequest")
public record SignInRequest(
    @Schema(examples = "h.tanaka") @NotBlank @Size(max = 64) @PlainText String username,
    @Schema(format = "password", examples = "a long sentence that only I know") @NotBlank @Size(max = 200)
    String password) {
}
