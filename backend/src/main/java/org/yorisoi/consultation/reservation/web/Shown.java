package org.yorisoi.consultation.reservation.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.yorisoi.platform.time.TokyoClock;

/** Times as the contract writes them. */
final class Shown {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Shown() {
    }

    static String time(LocalTime time) {
        return HOURS_AND_MINUTES.format(time);
    }

    static OffsetDateTime at(Instant at) {
        return at == null ? null : TokyoClock.at(at);
    }
}
