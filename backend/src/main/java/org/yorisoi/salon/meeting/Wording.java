package org.yorisoi.salon.meeting;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;

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
            throw Problem.of(ProblemType.SCHEDULE_NOT_UNDERSTOOD, unread(text, reading.unread()));
        }
        return new Wording(text, reading.rules(), reading.text(), reading.textEn(), reading.announced());
    }

    /** Only for people to read: all dates are announced. */
    static Wording announced(String text) {
        return new Wording(text, List.of(), null, null, true);
    }

    /** Where the pieces stand that nobody understood; they themselves are not repeated. */
    private static List<Violation> unread(String text, List<String> pieces) {
        List<Violation> violations = new ArrayList<>();
        int searchedFrom = 0;
        for (String piece : pieces) {
            int at = text.indexOf(piece, searchedFrom);
            if (at >= 0) {
                searchedFrom = at + piece.length();
                violations.add(Violation.of("text", ViolationCode.NOT_UNDERSTOOD, character(text, at) + 1,
                    character(text, searchedFrom)));
            }
        }
        return violations.isEmpty()
            ? List.of(Violation.of("text", ViolationCode.NOT_UNDERSTOOD, 1, character(text, text.length()))) : violations;
    }

    /** How many characters, as people count them, come before this place. */
    private static int character(String text, int index) {
        return text.codePointCount(0, index);
    }
}
