package org.yorisoi.consultation.reservation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.reservation.Reservation;
import org.yorisoi.consultation.reservation.ReservationSeen;
import org.yorisoi.consultation.reservation.ReservationState;

@Schema(name = "Reservation", description = "A slot reserved for a visitor whom only the hospital knows (予約)")
public record ReservationResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "`held` until `holdUntil`, then `expired` unless it was `confirmed`; `moved`:"
        + " another one, `movedToId`, has taken its place; `session_cancelled`: the centre has cancelled the session, and the"
        + " visitor has to be told. It can be moved, and stands again should the session be restored") ReservationState state,
    @Schema(required = true, description = "The hospital's own", examples = "A-0123") String reference,
    @Schema(required = true, nullable = true, description = "Whose visitor it is; null when the support centre made it for no"
        + " hospital") UUID hospitalId,
    @Schema(required = true, nullable = true, examples = "銀杏大学病院（見本）") String hospitalName,
    @Schema(required = true) UUID slotId,
    @Schema(required = true) UUID sessionId,
    @Schema(required = true, description = "A reservation of a session that was cancelled can be moved")
    SessionState sessionState,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
    @Schema(required = true, examples = "2026-12-08") LocalDate date,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "13:40") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Shown.TIME, examples = "14:20") String endTime,
    @Schema(required = true, nullable = true, description = "The first instant at which the hold has expired; null for one"
        + " that was confirmed", examples = "2026-11-28T10:15:00+09:00") OffsetDateTime holdUntil,
    @Schema(required = true, description = "Whether the slot was offered to who was first in line")
    boolean fromWaitingList,
    @Schema(required = true, nullable = true, description = "The reservation that has taken its place") UUID movedToId,
    @Schema(required = true, examples = "2026-11-28T10:00:00+09:00") OffsetDateTime madeAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    static ReservationResponse of(ReservationSeen seen) {
        Reservation reservation = seen.reservation();
        return new ReservationResponse(reservation.id(), seen.state(), reservation.reference(), reservation.hospitalId(),
            seen.hospitalName(), reservation.slotId(), reservation.sessionId(), seen.session().state(),
            seen.session().roomId(), seen.roomName(), seen.session().date(), Shown.time(seen.slot().time().start()),
            Shown.time(seen.slot().time().end()), Shown.at(reservation.holdUntil()), reservation.isFromWaitingList(),
            reservation.movedToId(), Shown.at(reservation.madeAt()), reservation.version());
    }
}
