package org.yorisoi.consultation.reservation.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.reservation.WaitingEntry;
import org.yorisoi.consultation.reservation.WaitingSeen;
import org.yorisoi.consultation.reservation.WaitingState;

@Schema(name = "WaitingEntry", description = "Somebody who waits for a slot of a session that is full (キャンセル待ち)")
public record WaitingEntryResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "`session_cancelled` as long as the session is: it waits again when the session is"
        + " restored") WaitingState state,
    @Schema(required = true, nullable = true, description = "1 for the first in line, other hospitals' counted; null for who"
        + " has been offered a slot, and while the session is cancelled", examples = "2") Integer position,
    @Schema(required = true, description = "The hospital's own", examples = "A-0123") String reference,
    @Schema(required = true, nullable = true) UUID hospitalId,
    @Schema(required = true, nullable = true, examples = "銀杏大学病院（見本）") String hospitalName,
    @Schema(required = true, nullable = true, description = "The hold that was offered; confirm it before `holdUntil`")
    UUID reservationId,
    @Schema(required = true, nullable = true, description = "When the offer goes to the next",
        examples = "2026-12-05T17:00:00+09:00") OffsetDateTime holdUntil,
    @Schema(required = true, examples = "2026-11-28T10:00:00+09:00") OffsetDateTime joinedAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    static WaitingEntryResponse of(WaitingSeen seen) {
        WaitingEntry entry = seen.entry();
        return new WaitingEntryResponse(entry.id(), entry.sessionId(), seen.state(), seen.position(), entry.reference(),
            entry.hospitalId(), seen.hospitalName(), entry.reservationId(),
            seen.offer() == null ? null : Shown.at(seen.offer().holdUntil()), Shown.at(entry.joinedAt()), entry.version());
    }
}
