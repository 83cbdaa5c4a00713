package org.yorisoi.consultation.roster.rule;

import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Supporters do not travel farther than necessary. */
final class ShortTravel implements DutyPrice {

    @Override
    public String code() {
        return "short-travel";
    }

    @Override
    public Words sentence() {
        return new Words("ピアサポーターの移動を短くします。", "Supporters travel no farther than necessary.");
    }

    @Override
    public Words term() {
        return new Words("移動", "travel");
    }

    /** What a hard rule forbids has no price. */
    @Override
    public long cost(Supporter supporter, Session session, Weights weights) {
        return Rules.mayServe(supporter, session) ? (long) weights.travel() * supporter.travel().get(session.venue()) : 0;
    }
}
