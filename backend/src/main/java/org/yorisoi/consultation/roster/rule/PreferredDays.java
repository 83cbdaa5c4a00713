package org.yorisoi.consultation.roster.rule;

import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Days that a supporter prefers come first. */
final class PreferredDays implements DutyPrice {

    @Override
    public String code() {
        return "preferred-days";
    }

    @Override
    public Words sentence() {
        return new Words("本人の希望する日を優先します。", "Days that a supporter prefers come before days on which she merely can.");
    }

    @Override
    public Words term() {
        return new Words("希望日でない日", "not a preferred day");
    }

    /** What a hard rule forbids has no price. */
    @Override
    public long cost(Supporter supporter, Session session, Weights weights) {
        boolean merelyCan = supporter.availability().get(session.date()) == Answer.YES && Rules.mayServe(supporter, session);
        return merelyCan ? weights.notPreferred() : 0;
    }
}
