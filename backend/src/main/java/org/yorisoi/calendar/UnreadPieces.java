package org.yorisoi.calendar;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;

/** Where in a schedule the pieces stand that nobody understood. They themselves are not repeated. */
public final class UnreadPieces {

    private UnreadPieces() {
    }

    /**
     * At least one violation, with the places counted as people count characters.
     *
     * @param field of the request, in which the text came
     */
    public static List<Violation> in(String field, String text, List<String> pieces) {
        List<Violation> violations = new ArrayList<>();
        int searchedFrom = 0;
        for (String piece : pieces) {
            int at = text.indexOf(piece, searchedFrom);
            if (at >= 0) {
                searchedFrom = at + piece.length();
                violations.add(Violation.of(field, ViolationCode.NOT_UNDERSTOOD, character(text, at) + 1,
                    character(text, searchedFrom)));
            }
        }
        return violations.isEmpty()
            ? List.of(Violation.of(field, ViolationCode.NOT_UNDERSTOOD, 1, character(text, text.length()))) : violations;
    }

    private static int character(String text, int index) {
        return text.codePointCount(0, index);
    }
}
