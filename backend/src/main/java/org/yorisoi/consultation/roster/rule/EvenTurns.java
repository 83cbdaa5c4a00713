package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Hospitals' turns are shared evenly over the fiscal year. */
final class EvenTurns implements SoftRule {

    @Override
    public String code() {
        return "even-turns";
    }

    @Override
    public Words sentence() {
        return new Words("年度を通して、病院の当番を均等にします。", "Turns of hospitals are shared evenly over the fiscal year.");
    }

    @Override
    public Words term() {
        return new Words("病院の当番の偏り", "uneven turns");
    }

    private static long cost(Hospital hospital, int turns, Weights weights) {
        return Evenness.cost(weights.unevenTurns(), hospital.earlierTurns(), turns, hospital.fairShare());
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        roster.instance().hospitals().forEach(hospital ->
            charges.add(cost(hospital, roster.turns(hospital).size(), weights), null, null, hospital));
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.instance().hospitals().forEach(hospital ->
            formulation.load(hospital).cost(turns -> cost(hospital, turns, weights)));
    }
}
