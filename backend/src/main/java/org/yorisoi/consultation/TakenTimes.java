package org.yorisoi.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which sessions of rooms are there already: by what their schedule knows them by, and by their time. */
final class TakenTimes {

    private record Key(UUID room, String key) {
    }

    private record Start(UUID room, LocalDate date, LocalTime start) {
    }

    private final Set<Key> keys = new HashSet<>();
    private final Set<Start> starts = new HashSet<>();

    void add(Session session) {
        keys.add(new Key(session.roomId(), session.planKey()));
        starts.add(new Start(session.roomId(), session.date(), session.time().start()));
    }

    boolean isFree(ChosenSession choice) {
        return isFree(choice.roomId(), choice.planKey(), choice.terms().time());
    }

    /** @param key null for one that no schedule gives */
    boolean isFree(UUID room, String key, SessionTime time) {
        return (key == null || !keys.contains(new Key(room, key)))
            && !starts.contains(new Start(room, time.date(), time.start()));
    }
}
