package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Days that a supporter prefers come first. */
final class PreferredDays implements SoftRule {

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
    private static long cost(Supporter supporter, Session session, Weights weights) {
        boolean merelyCan = supporter.availability().get(session.date()) == Answer.YES && Rules.mayServe(supporter, session);
        return merelyCan ? weights.notPreferred() : 0;
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
