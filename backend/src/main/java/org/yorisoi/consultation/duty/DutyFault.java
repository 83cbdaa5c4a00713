package org.yorisoi.consultation.duty;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why somebody can't be put on duty, or a duty can't be changed, and what to do instead. */
enum DutyFault {
    CANCELLED("この開催日は中止になっています", "This session is cancelled"),
    FULL("この開催日の定員に達しています。先にほかの当番を外してください",
        "All places of this session are taken. Release somebody first"),
    NOT_SERVING("活動中のピア・サポーターではありません", "She does not serve at present"),
    NO_CONSENT("登録と健康情報の同意がそろっていないため、当番をお願いできません",
        "Her consents to the register and to health data do not both stand"),
    NOT_TRAINED("養成研修会の修了が記録されていません", "There is no record that she has completed a foundation training"),
    EXPIRED("この当番の前に資格の期限が切れます", "Her qualification ends before this duty"),
    ALREADY("すでにこの開催日の当番です", "She is on duty at this session already"),
    SAME_DAY("同じ日に別の当番があります。当番は一日一回です",
        "She has another duty that day. One duty a day is the rule"),
    BLOCKED("この日は本人がお休みの期間に入れています", "By her own entry she can't be asked on that day"),
    RELEASED("この当番は外れています", "She was released from this duty"),
    NOT_TAKEN("断られた当番、外れた当番は固定できません", "A duty that was declined or released can't be locked"),
    PAST("開催日を過ぎています。変更はセンターにお電話ください", "The session is over. Please ring the support centre");

    private final Bilingual sentence;

    DutyFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    Bilingual sentence() {
        return sentence;
    }

    void unless(boolean possible) {
        if (!possible) {
            throw Problem.of(ProblemType.DUTY_NOT_POSSIBLE, sentence);
        }
    }
}
