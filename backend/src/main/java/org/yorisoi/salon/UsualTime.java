package org.yorisoi.salon;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a salon usually meets, as the finder asks for it. One for each day of the week of each rule of its schedule.
 *
 * @param weekday null when no day of the week is fixed
 * @param startTime null when no time is fixed
 */
@Embeddable
public record UsualTime(@Enumerated(EnumType.STRING) DayOfWeek weekday,
                        @Convert(converter = ClockTime.class) LocalTime startTime) {
}
