package org.yorisoi.identity.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitedAccount")
public record InvitedAccountResponse(
    @Schema(required = true) AccountResponse account,
    @Schema(required = true) InvitationResponse invitation) {
}
