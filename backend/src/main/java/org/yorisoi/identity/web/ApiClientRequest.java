package org.yorisoi.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.ApiClientDetails;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "ApiClientRequest")
public record ApiClientRequest(
    @Schema(examples = "大学病院 電子カルテ") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(description = "`hospital` or `government`") @NotNull Role role,
    @Schema(nullable = true, description = "Required for the role `hospital`, null for `government`") UUID hospitalId,
    @Schema(description = "What it may ask for: at most what its role may do")
    @NotEmpty @Size(max = 50) List<@NotNull Permission> scopes,
    @NotNull AccountRequest.Switch state) {

    ApiClientDetails details() {
        return new ApiClientDetails(name.strip(), role, hospitalId, Set.copyOf(scopes),
            state == AccountRequest.Switch.DISABLED);
    }

    /** A client that is not there yet also needs its user name at the token endpoint. */
    @Schema(name = "NewApiClientRequest")
    public record New(
        @Schema(description = "Unique in all of Yorisoi; can't be changed later", examples = "kumamoto-university-hospital")
        @NotNull @Size(min = 3, max = 64) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*") String clientId,
        @Schema(examples = "大学病院 電子カルテ") @NotBlank @Size(max = 200) @PlainText String name,
        @Schema(description = "`hospital` or `government`") @NotNull Role role,
        @Schema(nullable = true, description = "Required for the role `hospital`, null for `government`")
        UUID hospitalId,
        @Schema(description = "What it may ask for: at most what its role may do")
        @NotEmpty @Size(max = 50) List<@NotNull Permission> scopes) {

        ApiClientDetails details() {
            return new ApiClientDetails(name.strip(), role, hospitalId, Set.copyOf(scopes), false);
        }
    }
}
