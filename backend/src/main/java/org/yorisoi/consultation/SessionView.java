package org.yorisoi.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session as other rooms see it.
 *
 * @param hospitalId the hospital whose room it is; null when no hospital holds it
 * @param start in Japan's time
 * @param end on the same day
 * @param slotMinutes how long one visitor is listened to
 * @param supportersNeeded normally two
 * @param bookingClosesAt the first instant at which it can no longer be booked; null without an appointment
 */
public record SessionView(UUID id, String prefecture, UUID roomId, RoomKind roomKind, String roomName, UUID hospitalId,
                          LocalDate date, LocalTime start, LocalTime end, int slotMinutes, int supportersNeeded,
                          int supportersMost, Booking booking, Instant bookingClosesAt, SessionState state) {

    public static SessionView of(SessionSeen seen) {
        Session session = seen.session();
        ConsultationRoom room = seen.room();
        return new SessionView(session.id(), session.prefectureCode(), room.id(), room.kind(), room.name(),
            room.hospitalId(), session.date(), session.time().start(), session.time().end(), session.slotMinutes(),
            session.staffing().needed(), session.staffing().most(), session.booking().booking(),
            session.bookingClosesAt(), session.state());
    }
}
