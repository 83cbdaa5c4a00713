package org.yorisoi.supporter.availability;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why an answer can't be taken, and what to do instead. */
enum AvailabilityFault {
    CLOSED(ProblemType.AVAILABILITY_CLOSED, "締切を過ぎました。変更はセンターにお電話ください",
        "The deadline has passed. Please ring the support centre"),
    ALREADY_ASKED(ProblemType.AVAILABILITY_NOT_POSSIBLE, "この月の都合はすでに聞いています",
        "This month has been asked already"),
    NO_SESSIONS(ProblemType.AVAILABILITY_NOT_POSSIBLE, "この月の開催日がまだありません。先に開催日を作ってください",
        "There are no sessions in this month yet. Plan them first"),
    NOT_SERVING(ProblemType.AVAILABILITY_NOT_POSSIBLE, "休止中または退会などのため、都合を聞く相手ではありません",
        "She does not serve at present, so she is not asked");

    private final ProblemType type;
    private final Bilingual sentence;

    AvailabilityFault(ProblemType type, String ja, String en) {
        this.type = type;
        this.sentence = Bilingual.of(ja, en);
    }

    void unless(boolean possible) {
        if (!possible) {
            throw Problem.of(type, sentence);
        }
    }
}
