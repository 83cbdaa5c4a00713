package org.yorisoi.consultation.roster;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why something can't be done with a roster as it stands, and what to do instead. */
enum RosterFault {
    NO_SESSIONS("この月には、これからの開催日がありません。先に開催日を作ってください",
        "There is no session to come in this month. Plan the sessions first"),
    NOT_ASKED("都合を聞いた月がまだないため、比べられません", "No month was asked for availability yet, so there is nothing to compare with"),
    NOTHING_TO_UNDO("取り消せる操作がありません", "There is nothing to undo"),
    NOTHING_TO_REDO("やり直せる操作がありません", "There is nothing to redo"),
    NOT_DONE("この自動作成には、まだ使える案がありません", "This planning has no plan to take over yet"),
    BUSY("ほかの計算をしています。少し待って、もう一度お試しください", "Another calculation is going on. Wait a little and try again"),
    TOO_HARD("時間内に計算が終わりませんでした。日を分けるか、固定を減らしてください",
        "The calculation did not end in time. Lock fewer places, or plan fewer days at once"),
    CONTRADICTION("固定した当番が両立しません。赤い印のついた当番の固定を外してください",
        "What is locked can't stand together. Unlock the duties that are marked");

    private final Bilingual sentence;

    RosterFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    void unless(boolean possible) {
        if (!possible) {
            throw problem();
        }
    }

    Problem problem() {
        return Problem.of(ProblemType.ROSTER_NOT_POSSIBLE, sentence);
    }
}
