package org.yorisoi.salon.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.yorisoi.salon.ClockTime;

/**
 * When and where a meeting is.
 *
 * @param startTime null when it is not fixed
 * @param endTime null when it is not fixed
 * @param venueName null when it is where the salon always meets
 */
@Embeddable
public record Slot(@Column(name = "meeting_date") LocalDate date,
                   @Convert(converter = ClockTime.class) LocalTime startTime,
                   @Convert(converter = ClockTime.class) LocalTime endTime,
                   String venueName) {
}
