package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A third supporter comes only where that is worth it. */
final class NoMoreThanNeeded implements SoftRule {

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

    private static long cost(Session session, int there, Weights weights) {
        return (long) weights.extraSupporter() * Math.max(0, there - session.needed());
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
