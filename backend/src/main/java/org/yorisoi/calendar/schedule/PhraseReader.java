package org.yorisoi.calendar.schedule;

import java.util.List;
import org.yorisoi.calendar.ScheduleReading;

/** Reads a schedule as somebody wrote it. */
public final class PhraseReader {

    private PhraseReader() {
    }

    public static ScheduleReading read(String phrase) {
        return new ScheduleReading(false, List.of(), "", "", false, phrase.isBlank() ? List.of() : List.of(phrase));
    }
}
