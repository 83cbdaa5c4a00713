package org.yorisoi.identity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.AccountDetails;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "AccountRequest")
public record AccountRequest(
    @Schema(examples = "田中 花子") @NotBlank @Size(max = 100) @PlainText String displayName,
    @NotNull Role role,
    @Schema(nullable = true, description = "Required for the role `hospital`, null for every other") UUID hospitalId,
    @Schema(description = "`disabled` ends the account's sessions at their next request") @NotNull Switch state) {

    /** Whether an account or API client may come in. */
    @Schema(name = "SwitchState")
    public enum Switch {
        @JsonProperty("active") ACTIVE,
        @JsonProperty("disabled") DISABLED
    }

    AccountDetails details() {
        return new AccountDetails(displayName.strip(), role, hospitalId);
    }
}
