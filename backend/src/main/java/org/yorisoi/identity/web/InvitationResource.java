package org.yorisoi.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Account;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;

/** For people who hold an invitation. Its secret comes in the body: addresses end up in logs. */
@Path("/api/v1/invitations")
@Tag(name = "accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Schema(name = "InvitationPreviewRequest")
    record PreviewRequest(@Schema(description = "The secret of the invitation") @NotBlank @Size(max = 100) String token) {
    }

    @Schema(name = "InvitationPreview", description = "Whom an invitation is for")
    record Preview(
        @Schema(required = true, examples = "h.tanaka") String username,
        @Schema(required = true, examples = "田中 花子") String displayName,
        @Schema(required = true, description = "JIS X 0401 code", examples = "43") String prefecture,
        @Schema(required = true) OffsetDateTime expiresAt) {
    }

    @Schema(name = "InvitationAcceptanceRequest")
    record AcceptanceRequest(
        @Schema(description = "The secret of the invitation") @NotBlank @Size(max = 100) String token,
        @Schema(format = "password", description = "At least 12 characters, at most 72 bytes in UTF-8")
        @NotBlank @Size(min = 12, max = 72) String password) {
    }

    private final AccountService accounts;

    InvitationResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @POST
    @Path("/preview")
    @Open
    @Operation(operationId = "previewInvitation", summary = "Whom an invitation is for")
    @Problems(ProblemType.INVITATION_EXPIRED)
    public Preview preview(@NotNull @Valid PreviewRequest request) {
        Account account = accounts.invited(request.token());
        return new Preview(account.username(), account.displayName(), account.prefectureCode(),
            AccountResponse.japan(account.invitedUntil()));
    }

    @POST
    @Path("/acceptance")
    @Open
    @Operation(operationId = "acceptInvitation", summary = "Set the password",
        description = "Uses the invitation up. Sign in afterwards.")
    @APIResponse(responseCode = "204", description = "The password is set")
    @Problems(ProblemType.INVITATION_EXPIRED)
    public void accept(@NotNull @Valid AcceptanceRequest request) {
        accounts.accept(request.token(), request.password());
    }
}
