package org.yorisoi.calendar.schedule;

import java.util.List;
import org.yorisoi.calendar.ScheduleRule;

/** Prints rules as plain sentences. */
public final class RulePrinter {

    private RulePrinter() {
    }

    public static String japanese(List<ScheduleRule> rules) {
        return String.join("、", rules.stream().map(ScheduleRule::rrule).toList());
    }

    public static String english(List<ScheduleRule> rules) {
        return String.join(", ", rules.stream().map(ScheduleRule::rrule).toList());
    }
}
