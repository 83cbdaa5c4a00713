package org.yorisoi.salon;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** Stands in where nobody plans meetings. */
@DefaultBean
@ApplicationScoped
class NoMeetings implements MeetingDirectory {

    @Override
    public SequencedMap<UUID, NextMeeting> firstMeetings(String prefecture, LocalDate from, LocalDate to) {
        return new LinkedHashMap<>();
    }

    @Override
    public List<NextMeeting> next(UUID salonId, LocalDate from, int atMost) {
        return List.of();
    }

    @Override
    public boolean hasBeenHeld(UUID salonId) {
        return false;
    }
}
