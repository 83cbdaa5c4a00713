package org.yorisoi.consultation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionSeen;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "RoomSession", description = "A day on which a room is held (開催日), or a shift of the hotline")
public record SessionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
    @Schema(required = true) RoomKind roomKind,
    @Schema(required = true) RoomMode roomMode,
    @Schema(required = true, nullable = true, description = "The hospital whose room it is") UUID hospitalId,
    @Schema(required = true, examples = "2026-12-08") LocalDate date,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Times.PATTERN, examples = "13:00") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Times.PATTERN, examples = "15:20") String endTime,
    @Schema(required = true, nullable = true, description = "The day on which everybody first knew it, where it was moved",
        examples = "2026-12-01") LocalDate movedFrom,
    @Schema(required = true, description = "How long one visitor is listened to, in minutes", examples = "40")
    int slotMinutes,
    @Schema(required = true, description = "How many supporters it needs", examples = "2") int supportersNeeded,
    @Schema(required = true, description = "Never more than these", examples = "3") int supportersMost,
    @Schema(required = true) BookingRuleBody booking,
    @Schema(required = true, nullable = true, description = "The first instant at which it can no longer be booked; null"
        + " without an appointment", examples = "2026-12-05T17:00:00+09:00") OffsetDateTime bookingClosesAt,
    @Schema(required = true) SessionState state,
    @Schema(required = true, description = "Whether the room's schedule gave it; else it was added by hand") boolean planned,
    @Schema(required = true, nullable = true, examples = "2階の会議室で行います") String publicNote,
    @Schema(required = true, nullable = true, description = "Why it is cancelled, for everybody", examples = "台風接近のため")
    String publicReason,
    @Schema(required = true, nullable = true, description = "Why it is cancelled; null without `sessions:write`",
        examples = "サポーターがそろわないため") String privateReason,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static SessionResponse of(SessionSeen seen, boolean withPrivateReason) {
        Session session = seen.session();
        ConsultationRoom room = seen.room();
        return new SessionResponse(session.id(), room.id(), room.name(), room.kind(), room.details().mode(),
            room.hospitalId(), session.date(), Times.of(session.time().start()), Times.of(session.time().end()),
            session.movedFrom(), session.slotMinutes(), session.staffing().needed(), session.staffing().most(),
            BookingRuleBody.of(session.booking()),
            session.bookingClosesAt() == null ? null : TokyoClock.at(session.bookingClosesAt()), session.state(),
            session.isPlanned(), session.publicNote(), session.publicReason(),
            withPrivateReason ? session.privateReason() : null, session.version());
    }
}
