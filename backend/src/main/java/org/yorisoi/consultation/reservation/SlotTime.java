package org.yorisoi.consultation.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.yorisoi.salon.ClockTime;

/** From when to when a visitor is listened to, in Japan's time. */
@Embeddable
public record SlotTime(@Column(name = "start_time") @Convert(converter = ClockTime.class) LocalTime start,
                       @Column(name = "end_time") @Convert(converter = ClockTime.class) LocalTime end) {

    boolean overlaps(SlotTime other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean isWithin(LocalTime from, LocalTime to) {
        return !start.isBefore(from) && !end.isAfter(to);
    }
}
