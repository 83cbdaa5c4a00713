package org.yorisoi.consultation.roster.rule;

import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A third supporter comes only where that is worth it. */
final class NoMoreThanNeeded implements TeamSizePrice {

    @Override
    public String code() {
        return "no-more-than-needed";
    }

    @Override
    public Words sentence() {
        return new Words("必要な人数より多くは、できるだけ入れません。", "No more supporters than needed, unless it is worth it.");
    }

    @Override
    public Words term() {
        return new Words("必要より多い人数", "more than needed");
    }

    @Override
    public long cost(Session session, int there, Weights weights) {
        return (long) weights.extraSupporter() * Math.max(0, there - session.needed());
    }
}
