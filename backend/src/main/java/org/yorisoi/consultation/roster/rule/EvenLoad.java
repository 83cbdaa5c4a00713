package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Duties are shared evenly over the fiscal year. */
final class EvenLoad implements SoftRule {

    @Override
    public String code() {
        return "even-load";
    }

    @Override
    public Words sentence() {
        return new Words("年度を通して、ピアサポーターの負担を均等にします。", "Duties are shared evenly over the fiscal year.");
    }

    @Override
    public Words term() {
        return new Words("先月からの負担", "load carried over");
    }

    private static long cost(Supporter supporter, int duties, Weights weights) {
        return Evenness.cost(weights.unevenLoad(), supporter.earlierDuties(), duties, supporter.fairShare());
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        roster.instance().supporters().forEach(supporter ->
            charges.add(cost(supporter, roster.duties(supporter).size(), weights), null, supporter, null));
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.instance().supporters().forEach(supporter ->
            formulation.load(supporter).cost(duties -> cost(supporter, duties, weights)));
    }
}
