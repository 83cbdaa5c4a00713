package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** A hard rule by which a supporter may or may not serve at a session, whatever else is planned. */
public interface DutyRule extends HardRule {

    boolean allows(Supporter supporter, Session session);

    /** Why she may not, where this rule does not allow it. */
    Words refusal(Supporter supporter, Session session);

    /** Why she may not, or nothing. */
    default Optional<Words> against(Supporter supporter, Session session) {
        return allows(supporter, session) ? Optional.empty() : Optional.of(refusal(supporter, session));
    }

    @Override
    default List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Session session : roster.sessions()) {
            for (Supporter supporter : roster.team(session)) {
                against(supporter, session).ifPresent(words ->
                    violations.add(Violation.of(this, session, List.of(supporter), words)));
            }
        }
        return violations;
    }

    /** The solver is not even offered such a duty ({@link Rules#mayServe}), unless it may stretch the rule. */
    @Override
    default void constrain(Formulation formulation) {
        if (formulation.elastic()) {
            formulation.duties().stream().filter(duty -> !allows(duty.supporter(), duty.session()))
                .forEach(duty -> formulation.strain(duty.taken(), 1));
        }
    }
}
