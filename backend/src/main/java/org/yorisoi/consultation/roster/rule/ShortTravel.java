package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Supporters do not travel farther than necessary. */
final class ShortTravel implements SoftRule {

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
    private static long cost(Supporter supporter, Session session, Weights weights) {
        return Rules.mayServe(supporter, session) ? (long) weights.travel() * supporter.travel().get(session.venue()) : 0;
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        for (Session session : roster.sessions()) {
            roster.team(session).forEach(supporter ->
                charges.add(cost(supporter, session, weights), session, supporter, null));
        }
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.duties().forEach(duty -> formulation.cost(duty.taken(), cost(duty.supporter(), duty.session(), weights)));
    }
}
