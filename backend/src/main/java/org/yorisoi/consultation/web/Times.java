package org.yorisoi.consultation.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of the day in Japan as the contract writes them: 09:30. */
final class Times {

    static final String PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {
    }

    static LocalTime read(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    static String of(LocalTime time) {
        return time == null ? null : HOURS_AND_MINUTES.format(time);
    }
}
