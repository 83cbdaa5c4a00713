package org.yorisoi.identity.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.ApiClient;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;

@Schema(name = "ApiClient", description = "A partner's system that may call the API")
public record ApiClientResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Its user name at the token endpoint", examples = "kumamoto-university-hospital")
    String clientId,
    @Schema(required = true, examples = "大学病院 電子カルテ") String name,
    @Schema(required = true, description = "`hospital` or `government`") Role role,
    @Schema(required = true, nullable = true) UUID hospitalId,
    @Schema(required = true, description = "What it may ask for") List<Permission> scopes,
    @Schema(required = true) AccountRequest.Switch state,
    @Schema(required = true, nullable = true) OffsetDateTime lastUsedAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static ApiClientResponse of(ApiClient client) {
        return new ApiClientResponse(client.id(), client.clientId(), client.name(), client.role(), client.hospitalId(),
            List.copyOf(client.scopes()),
            client.isDisabled() ? AccountRequest.Switch.DISABLED : AccountRequest.Switch.ACTIVE,
            AccountResponse.japan(client.lastUsedAt()), client.version());
    }
}
