package org.yorisoi.salon.meeting;

import java.util.List;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.calendar.UnreadPieces;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/**
 * A schedule as it was written and what was understood of it.
 *
 * @param japanese null when it is kept without being understood
 * @param english the same in English
 * @param announced whether dates are announced one by one
 */
record Wording(String text, List<ScheduleRule> rules, String japanese, String english, boolean announced) {

    /** As it was understood, and wholly. */
    static Wording understood(String text, ScheduleReading reading) {
        if (!reading.understood()) {
            throw Problem.of(ProblemType.SCHEDULE_NOT_UNDERSTOOD, UnreadPieces.in("text", text, reading.unread()));
        }
        return new Wording(text, reading.rules(), reading.text(), reading.textEn(), reading.announced());
    }

    /** Only for people to read: all dates are announced. */
    static Wording announced(String text) {
        return new Wording(text, List.of(), null, null, true);
    }
}
