package org.yorisoi.identity.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.identity.Account;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "Account", description = "A person who may sign in")
public record AccountResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "h.tanaka") String username,
    @Schema(required = true, examples = "田中 花子") String displayName,
    @Schema(required = true) Role role,
    @Schema(required = true, nullable = true, description = "The hospital of an account with the role `hospital`")
    UUID hospitalId,
    @Schema(required = true) Account.State state,
    @Schema(required = true, nullable = true) OffsetDateTime lastSignInAt,
    @Schema(required = true, nullable = true, description = "Until when the open invitation can be accepted")
    OffsetDateTime invitedUntil,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static AccountResponse of(Account account) {
        return new AccountResponse(account.id(), account.username(), account.displayName(), account.role(),
            account.hospitalId(), account.state(), japan(account.lastSignInAt()), japan(account.invitedUntil()),
            account.version());
    }

    static OffsetDateTime japan(Instant instant) {
        return instant == null ? null : TokyoClock.at(instant);
    }
}
