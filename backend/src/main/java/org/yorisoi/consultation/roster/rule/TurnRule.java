package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** A hard rule by which a hospital may or may not send the specialist of a session, whatever else is planned. */
public interface TurnRule extends HardRule {

    boolean allows(Hospital hospital, Session session);

    /** Why it may not, where this rule does not allow it. */
    Words refusal(Hospital hospital, Session session);

    /** Why it may not, or nothing. */
    default Optional<Words> against(Hospital hospital, Session session) {
        return allows(hospital, session) ? Optional.empty() : Optional.of(refusal(hospital, session));
    }

    @Override
    default List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Session session : roster.sessions()) {
            roster.specialist(session).ifPresent(hospital -> against(hospital, session).ifPresent(words ->
                violations.add(Violation.of(this, session, hospital, words))));
        }
        return violations;
    }

    /** The solver is not even offered such a turn ({@link Rules#maySend}), unless it may stretch the rule. */
    @Override
    default void constrain(Formulation formulation) {
        if (formulation.elastic()) {
            formulation.turns().stream().filter(turn -> !allows(turn.hospital(), turn.session()))
                .forEach(turn -> formulation.strain(turn.taken(), 1));
        }
    }
}
