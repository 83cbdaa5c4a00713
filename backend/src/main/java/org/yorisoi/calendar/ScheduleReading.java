package org.yorisoi.calendar;

import java.util.List;

/**
 * What was understood of a schedule as somebody wrote it. Nothing is guessed: what was not understood is in
 * {@code unread}.
 *
 * @param understood whether everything was understood, and it says when
 * @param rules in the order of the text
 * @param text the schedule as it was understood, in plain Japanese
 * @param textEn the same in English
 * @param announced whether dates, or some of them, are not fixed by the text but announced one by one
 * @param unread the pieces that were not understood, exactly as written, in the order of the text
 */
public record ScheduleReading(boolean understood, List<ScheduleRule> rules, String text, String textEn,
                              boolean announced, List<String> unread) {

    public ScheduleReading {
        rules = List.copyOf(rules);
        unread = List.copyOf(unread);
    }
}
