package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;

/** A soft rule by which a session has a price for how many supporters are there. */
interface TeamSizePrice extends SoftRule {

    long cost(Session session, int there, Weights weights);

    @Override
    default List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        roster.sessions().forEach(session ->
            charges.add(cost(session, roster.team(session).size(), weights), session, null, null));
        return charges.all();
    }

    @Override
    default void price(Formulation formulation, Weights weights) {
        formulation.instance().sessions().forEach(session ->
            formulation.size(session).cost(there -> cost(session, there, weights)));
    }
}
