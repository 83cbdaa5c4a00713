package org.yorisoi.identity.web;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.AccountService;

@Schema(name = "Invitation", description = "Lets a person set the password. It is shown this once: pass it on now")
public record InvitationResponse(
    @Schema(required = true, description = "The secret of the invitation") String token,
    @Schema(required = true, description = "The address to open; the secret is in the part that browsers don't send",
        examples = "https://yorisoi.example.jp/invitation#Zm9v") String link,
    @Schema(required = true) OffsetDateTime expiresAt) {

    static InvitationResponse of(AccountService.Invited invited, String publicUrl) {
        return new InvitationResponse(invited.token(), publicUrl + "/invitation#" + invited.token(),
            AccountResponse.japan(invited.account().invitedUntil()));
    }
}
