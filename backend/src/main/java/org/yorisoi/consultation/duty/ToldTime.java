package org.yorisoi.consultation.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.salon.ClockTime;

/**
 * When and where a session is, as the supporter was told. It follows the session; when it had to, she is told anew.
 *
 * @param place the room
 * @param venue the building, as a calendar may show it to others; null where there is none, as with the hotline
 */
@Embeddable
public record ToldTime(@Column(name = "session_date") LocalDate date,
                       @Column(name = "start_time") @Convert(converter = ClockTime.class) LocalTime start,
                       @Column(name = "end_time") @Convert(converter = ClockTime.class) LocalTime end,
                       String place, String venue) {

    static ToldTime of(SessionView session, String venue) {
        return new ToldTime(session.date(), session.start(), session.end(), session.roomName(), venue);
    }

    /** As a message has them. */
    Map<String, String> facts() {
        return Map.of("date", date.toString(), "start", start.toString(), "end", end.toString(), "place", place);
    }
}
