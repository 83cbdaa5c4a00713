package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A session without anybody is worse than two that lack one. */
final class EveryPlaceFilled implements SoftRule {

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

    private static long cost(Session session, int there, Weights weights) {
        int missing = session.needed() - there;
        return missing <= 0 ? 0 : weights.lastMissingPlace() + (missing - 1L) * weights.furtherMissingPlace();
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        roster.sessions().forEach(session ->
            charges.add(cost(session, roster.team(session).size(), weights), session, null, null));
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.instance().sessions().forEach(session ->
            formulation.size(session).cost(there -> cost(session, there, weights)));
    }
}
