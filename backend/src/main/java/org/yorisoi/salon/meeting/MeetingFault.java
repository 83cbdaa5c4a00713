package org.yorisoi.salon.meeting;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why something can't be done with a meeting as it stands, and what to do instead. */
enum MeetingFault {
    COUNTED("参加者数が記録されています。先に参加者数を取り消してください",
        "Its visitors have been counted. Take the counts back first"),
    CANCELLED("中止になっています。先に元に戻してください", "It is cancelled. Restore it first"),
    NOT_CANCELLED("中止になっていません", "It is not cancelled"),
    NOT_MOVED("日程は変更されていません", "It has not been moved"),
    NOT_COUNTED("参加者数は記録されていません", "Its visitors have not been counted"),
    PLANNED("開催予定から作られた回は削除できません。中止にしてください",
        "It comes from the schedule and can't be removed. Cancel it instead");

    private final Bilingual sentence;

    MeetingFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    void unless(boolean possible) {
        if (!possible) {
            throw Problem.of(ProblemType.MEETING_STATE_NOT_POSSIBLE, sentence);
        }
    }
}
