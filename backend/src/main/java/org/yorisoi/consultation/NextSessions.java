package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The next dates of rooms, with what is still free. */
@ApplicationScoped
class NextSessions {

    private final Sessions sessions;
    private final SlotDirectory slots;
    private final Clock clock;

    NextSessions(Sessions sessions, SlotDirectory slots, Clock clock) {
        this.sessions = sessions;
        this.slots = slots;
        this.clock = clock;
    }

    /** Of each room at most so many, from today on, published ones only. Two statements. */
    Map<UUID, List<NextSession>> of(String prefecture, List<ConsultationRoom> rooms, int atMost) {
        if (rooms.isEmpty()) {
            return Map.of();
        }
        List<Session> found = sessions.nextOfEach(rooms.stream().map(ConsultationRoom::id).toList(), LocalDate.now(clock),
            atMost);
        Map<UUID, SlotDirectory.Availability> free = slots.of(prefecture, found.stream()
            .filter(session -> session.state() == SessionState.OPEN && session.booking().booking() == Booking.APPOINTMENT)
            .map(Session::id).toList());
        return found.stream().map(session -> new NextSession(session, free.get(session.id())))
            .collect(Collectors.groupingBy(dated -> dated.session().roomId()));
    }
}
