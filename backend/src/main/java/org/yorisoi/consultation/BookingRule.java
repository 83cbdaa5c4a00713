package org.yorisoi.consultation;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.salon.ClockTime;

/**
 * How and until when somebody gets a slot.
 *
 * @param deadlineDays booking closes so many days before the session; null without an appointment
 * @param deadlineTime the time of that day in Japan; null means its end
 */
@Embeddable
public record BookingRule(@Enumerated(EnumType.STRING) Booking booking, Integer deadlineDays,
                          @Convert(converter = ClockTime.class) LocalTime deadlineTime) {

    public static final BookingRule WALK_IN = new BookingRule(Booking.WALK_IN, null, null);

    /** The first instant at which a session of that day can no longer be booked; null without an appointment. */
    public Instant closesAt(LocalDate day) {
        if (booking == Booking.WALK_IN) {
            return null;
        }
        LocalDate last = day.minusDays(deadlineDays);
        return (deadlineTime == null ? last.plusDays(1).atStartOfDay() : last.atTime(deadlineTime))
            .atZone(TokyoClock.ZONE).toInstant();
    }
}
