package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;

/** A soft rule by which each duty has a price of its own, whatever else is planned. */
interface DutyPrice extends SoftRule {

    long cost(Supporter supporter, Session session, Weights weights);

    @Override
    default List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        for (Session session : roster.sessions()) {
            roster.team(session).forEach(supporter ->
                charges.add(cost(supporter, session, weights), session, supporter, null));
        }
        return charges.all();
    }

    @Override
    default void price(Formulation formulation, Weights weights) {
        formulation.duties().forEach(duty -> formulation.cost(duty.taken(), cost(duty.supporter(), duty.session(), weights)));
    }
}
