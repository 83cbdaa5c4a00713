package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A visitor finds supporters with different cancers. */
final class CancerTypesMixed implements SoftRule {

    @Override
    public String code() {
        return "cancer-types-mixed";
    }

    @Override
    public Words sentence() {
        return new Words("同じがん種の人だけの組み合わせを避けます。", "The supporters of a session do not all know the same cancer.");
    }

    @Override
    public Words term() {
        return new Words("同じがん種", "one cancer type");
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        return new Mixed(Supporter::cancerType, weights.oneCancerType()).charges(roster);
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        new Mixed(Supporter::cancerType, weights.oneCancerType()).price(formulation);
    }
}
