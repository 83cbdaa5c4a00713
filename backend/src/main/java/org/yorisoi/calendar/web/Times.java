package org.yorisoi.calendar.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of the day as the contract writes them: 09:30. */
final class Times {

    static final String PATTERN = "[0-2][0-9]:[0-5][0-9]";

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {
    }

    static String of(LocalTime time) {
        return time == null ? null : HOURS_AND_MINUTES.format(time);
    }
}
