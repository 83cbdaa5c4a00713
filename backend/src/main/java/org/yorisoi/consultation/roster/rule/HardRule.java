package org.yorisoi.consultation.roster.rule;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Words;

/** A rule that no plan of the solver breaks; a human may, with a reason. */
public non-sealed interface HardRule extends Rule {

    /** Every place where the plan breaks it. */
    List<Violation> violations(Roster roster);

    /** What somebody would have to agree to, so that this place is none; nothing where nobody can. */
    default Optional<Words> remedy(Violation violation, Roster roster) {
        return Optional.empty();
    }

    /** Tells the solver. */
    void constrain(Formulation formulation);
}
