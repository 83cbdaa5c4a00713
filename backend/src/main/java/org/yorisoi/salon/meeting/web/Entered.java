package org.yorisoi.salon.meeting.web;

import java.time.LocalTime;

/** What people entered, as the room wants it. */
final class Entered {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private Entered() {
    }

    static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    /** Without outer blanks; null when nothing is left. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
