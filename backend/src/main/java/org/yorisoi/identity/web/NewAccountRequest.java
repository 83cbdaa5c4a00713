package org.yorisoi.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.AccountDetails;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "NewAccountRequest")
public record NewAccountRequest(
    @Schema(description = "Small or capital letters, digits, `.`, `_`, `-` and `@`; unique in all of Yorisoi",
        examples = "h.tanaka")
    @NotNull @Size(min = 3, max = 64) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*") String username,
    @Schema(examples = "田中 花子") @NotBlank @Size(max = 100) @PlainText String displayName,
    @NotNull Role role,
    @Schema(nullable = true, description = "Required for the role `hospital`, null for every other") UUID hospitalId) {

    AccountDetails details() {
        return new AccountDetails(displayName.strip(), role, hospitalId);
    }
}
