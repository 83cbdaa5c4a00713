package org.yorisoi.calendar.schedule;

import java.util.List;
import org.yorisoi.calendar.ScheduleRule;

/**
 * Rules in the one form in which they are compared: every RRULE written in the same way, one that names different
 * weekdays with different numbers as several, nothing twice.
 */
public final class NormalForm {

    private NormalForm() {
    }

    public static List<ScheduleRule> of(List<ScheduleRule> rules) {
        return rules.stream().flatMap(rule -> Recurrence.of(rule.rrule()).stream().map(recurrence -> new ScheduleRule(
            recurrence.rrule(), rule.startTime(), rule.endTime(), rule.holidayPolicy()))).distinct().toList();
    }
}
