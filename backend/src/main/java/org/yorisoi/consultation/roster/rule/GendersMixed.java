package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A visitor can choose a woman or a man to talk to. */
final class GendersMixed implements SoftRule {

    @Override
    public String code() {
        return "genders-mixed";
    }

    @Override
    public Words sentence() {
        return new Words("同じ性別の人だけの組み合わせを避けます。", "The supporters of a session do not all have the same gender.");
    }

    @Override
    public Words term() {
        return new Words("同じ性別", "one gender");
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        return new Mixed(Supporter::gender, weights.oneGender()).charges(roster);
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        new Mixed(Supporter::gender, weights.oneGender()).price(formulation);
    }
}
