package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.hospital.message.HospitalMessageKind;
import org.yorisoi.hospital.message.HospitalMessageService;

/** Tells hospitals what has become of a session that concerns them, as long as its day is not over. */
@ApplicationScoped
class SessionNews {

    private final Instance<SessionHospitals> all;
    private final HospitalMessageService messages;
    private final Clock clock;

    SessionNews(@Any Instance<SessionHospitals> all, HospitalMessageService messages, Clock clock) {
        this.all = all;
        this.messages = messages;
        this.clock = clock;
    }

    void cancelled(SessionSeen seen) {
        tell(seen, HospitalMessageKind.SESSION_CANCELLED, seen.session().date());
    }

    void restored(SessionSeen seen) {
        tell(seen, HospitalMessageKind.SESSION_RESTORED, seen.session().date());
    }

    /** @param before when it was to be; a draft, or one that stays where it was, is no news */
    void changed(SessionSeen seen, SessionTime before) {
        SessionTime time = seen.session().time();
        if (seen.session().state() == SessionState.OPEN && !time.equals(before)) {
            tell(seen, HospitalMessageKind.SESSION_MOVED, time.date().isAfter(before.date()) ? time.date() : before.date());
        }
    }

    private void tell(SessionSeen seen, HospitalMessageKind kind, LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) {
            return;
        }
        Session session = seen.session();
        Set<UUID> concerned = new HashSet<>();
        if (seen.room().hospitalId() != null) {
            concerned.add(seen.room().hospitalId());
        }
        all.stream().forEach(room -> concerned.addAll(room.of(session.prefectureCode(), session.id())));
        messages.tellAll(session.prefectureCode(), concerned, kind, facts(seen));
    }

    private static Map<String, String> facts(SessionSeen seen) {
        SessionTime time = seen.session().time();
        return Map.of("date", time.date().toString(), "start", time.start().toString(), "end", time.end().toString(),
            "place", seen.room().name());
    }
}
