package org.yorisoi.identity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Token", description = "RFC 6749, section 5.1")
public record TokenResponse(
    @Schema(required = true, description = "Send it as `Authorization: Bearer …`")
    @JsonProperty("access_token") String accessToken,
    @Schema(required = true, examples = "Bearer") @JsonProperty("token_type") String tokenType,
    @Schema(required = true, description = "Seconds", examples = "3600") @JsonProperty("expires_in") long expiresIn,
    @Schema(required = true, description = "What it lets its holder do", examples = "reports:read trainings:read")
    String scope) {
}
