package org.yorisoi.consultation;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why something can't be done with a session as it stands, and what to do instead. */
enum SessionFault {
    CANCELLED("中止になっています。先に元に戻してください", "It is cancelled. Restore it first"),
    NOT_CANCELLED("中止になっていません", "It is not cancelled"),
    DRAFT("まだ公開されていません。取りやめるときは削除してください", "It has not been published. Remove it instead"),
    PUBLISHED("公開した開催日は削除できません。中止にしてください", "It has been published. Cancel it instead"),
    RECORDED("相談記録があります。開催された日は取り消せません", "It has consultation records: it took place"),
    RESERVED("予約が入っています。先に予約を移すか取り消してください",
        "It has reservations. Move or cancel them first");

    private final Bilingual sentence;

    SessionFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    void unless(boolean possible) {
        if (!possible) {
            throw Problem.of(ProblemType.SESSION_STATE_NOT_POSSIBLE, sentence);
        }
    }
}
