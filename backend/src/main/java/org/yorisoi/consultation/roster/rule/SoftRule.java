package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A rule that costs something where a plan does not keep it: one term of the objective. */
public non-sealed interface SoftRule extends Rule {

    /** Its term in a price: 移動 in "移動 +4". */
    Words term();

    /** Everything the plan pays for it, zeros left out. */
    List<Charge> charges(Roster roster, Weights weights);

    /** Tells the solver. */
    void price(Formulation formulation, Weights weights);

    /** What the plan pays for it altogether. */
    default long cost(Roster roster, Weights weights) {
        return charges(roster, weights).stream().mapToLong(Charge::amount).sum();
    }
}
