package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A hospital sends a specialist to every session. */
final class SpecialistPresent implements SoftRule {

    @Override
    public String code() {
        return "specialist-present";
    }

    @Override
    public Words sentence() {
        return new Words("どの相談会にも、いずれかの病院が専門職を出します。", "Every session has a specialist of some hospital.");
    }

    @Override
    public Words term() {
        return new Words("専門職の不在", "no specialist");
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        roster.sessions().stream().filter(roster::lacksSpecialist).forEach(session ->
            charges.add(weights.noSpecialist(), session, null, null));
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        for (Session session : formulation.instance().sessions()) {
            if (!session.specialist()) {
                continue;
            }
            formulation.constant(weights.noSpecialist());
            formulation.turns(session).forEach(turn -> formulation.cost(turn.taken(), -weights.noSpecialist()));
        }
    }
}
