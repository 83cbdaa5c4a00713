package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.calendar.CalendarEntry;
import org.yorisoi.calendar.CalendarSource;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.hospital.HospitalService;

/** The published sessions in the public calendar: when and where. */
@ApplicationScoped
class PublicSessions implements CalendarSource {

    private final Sessions sessions;
    private final HospitalService hospitals;

    PublicSessions(Sessions sessions, HospitalService hospitals) {
        this.sessions = sessions;
        this.hospitals = hospitals;
    }

    @Override
    @Transactional
    public List<CalendarEntry> entries(String prefecture, LocalDate from, LocalDate to) {
        List<SessionSeen> found = sessions.inPublic(prefecture, from, to);
        Map<UUID, HospitalPlace> places = found.isEmpty() ? Map.of() : hospitals.places(prefecture);
        return found.stream().map(seen -> entry(seen, places.get(seen.room().hospitalId()))).toList();
    }

    private static CalendarEntry entry(SessionSeen seen, HospitalPlace hospital) {
        Session session = seen.session();
        RoomDetails room = seen.room().details();
        RoomVenue venue = room.venue();
        String place = venue != null && venue.name() != null ? venue.name() : null;
        return new CalendarEntry(session.id(), room.kind() == RoomKind.HOTLINE ? CalendarEntry.Kind.HOTLINE_SHIFT
            : CalendarEntry.Kind.ROOM_SESSION, room.name(), session.date(), session.time().start(), session.time().end(),
            state(session), session.movedFrom(), CalendarEntry.Delivery.valueOf(room.mode().name()),
            hospital != null && room.kind() == RoomKind.REGULAR ? hospital.name() : place,
            venue == null ? null : venue.municipality(), null, seen.room().id(), false);
    }

    private static CalendarEntry.State state(Session session) {
        if (session.state() == SessionState.CANCELLED) {
            return CalendarEntry.State.CANCELLED;
        }
        return session.movedFrom() == null ? CalendarEntry.State.SCHEDULED : CalendarEntry.State.MOVED;
    }
}
