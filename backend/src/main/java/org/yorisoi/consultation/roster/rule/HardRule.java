package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;

/** A rule that no plan of the solver breaks; a human may, with a reason. */
public non-sealed interface HardRule extends Rule {

    /** Every place where the plan breaks it. */
    List<Violation> violations(Roster roster);

    /** Tells the solver. */
    void constrain(Formulation formulation);
}
