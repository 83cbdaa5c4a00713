package org.yorisoi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.yorisoi.salon.ClockTime;

/** When a session is, in Japan's time. It ends on the day on which it begins. */
@Embeddable
public record SessionTime(@Column(name = "session_date") LocalDate date,
                          @Column(name = "start_time") @Convert(converter = ClockTime.class) LocalTime start,
                          @Column(name = "end_time") @Convert(converter = ClockTime.class) LocalTime end) {
}
