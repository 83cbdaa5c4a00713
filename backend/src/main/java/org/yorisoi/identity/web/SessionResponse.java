package org.yorisoi.identity.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.Account;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.identity.SignInSession;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "Session", description = "Who has signed in, and what they may do")
public record SessionResponse(
    @Schema(required = true) SessionAccount account,
    @Schema(description = "JIS X 0401 code of the account's prefecture", required = true, examples = "43")
    String prefecture,
    @Schema(description = "What this account may do", required = true) List<Permission> permissions,
    @Schema(description = "When the session ends whatever happens", required = true) OffsetDateTime expiresAt,
    @Schema(description = "When the session ends unless there is another request", required = true)
    OffsetDateTime idleExpiresAt) {

    @Schema(name = "SessionAccount")
    public record SessionAccount(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "h.tanaka") String username,
        @Schema(required = true, examples = "田中 花子") String displayName,
        @Schema(required = true) Role role,
        @Schema(description = "The hospital that an account with the role `hospital` belongs to", nullable = true,
            required = true) UUID hospitalId) {
    }

    static SessionResponse of(SignInSession session) {
        Account account = session.account();
        return new SessionResponse(
            new SessionAccount(account.id(), account.username(), account.displayName(), account.role(),
                account.hospitalId()),
            account.prefectureCode(),
            List.copyOf(Permission.of(account.role())),
            TokyoClock.at(session.endsAt()), TokyoClock.at(session.idleEndsAt()));
    }
}
