package org.yorisoi.consultation.roster.rule;

import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A session without anybody is worse than two that lack one. */
final class EveryPlaceFilled implements TeamSizePrice {

    @Override
    public String code() {
        return "every-place-filled";
    }

    @Override
    public Words sentence() {
        return new Words("必要な人数を、できるだけすべて埋めます。", "Every place that is needed is filled if it can be.");
    }

    @Override
    public Words term() {
        return new Words("空席", "empty places");
    }

    @Override
    public long cost(Session session, int there, Weights weights) {
        int missing = session.needed() - there;
        return missing <= 0 ? 0 : weights.lastMissingPlace() + (missing - 1L) * weights.furtherMissingPlace();
    }
}
