package org.yorisoi.consultation.supervision.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.supervision.PossibleMember;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "SupervisionMember", description = "An account that belongs to the supervision group, or could")
public record SupervisionMemberResponse(
    @Schema(required = true) UUID accountId,
    @Schema(required = true, examples = "centre") String username,
    @Schema(required = true, examples = "見本 センター") String displayName,
    @Schema(required = true) Role role,
    @Schema(required = true, nullable = true, description = "Since when it belongs to the group; null: it doesn't",
        examples = "2026-04-01T09:00:00+09:00") OffsetDateTime memberSince) {

    static SupervisionMemberResponse of(PossibleMember one) {
        return new SupervisionMemberResponse(one.account().id(), one.account().username(), one.account().displayName(),
            one.account().role(),
            one.memberSince() == null ? null : one.memberSince().atZone(TokyoClock.ZONE).toOffsetDateTime());
    }
}
