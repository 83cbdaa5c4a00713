package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** One person fills one place. */
final class NobodyTwice implements HardRule {

    @Override
    public String code() {
        return "nobody-twice";
    }

    @Override
    public Words sentence() {
        return new Words("1回の相談会に、同じ人は1度だけ入ります。", "Nobody fills two places of one session.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Session session : roster.sessions()) {
            Set<Supporter> there = new HashSet<>();
            for (Supporter supporter : roster.team(session)) {
                if (!there.add(supporter)) {
                    violations.add(Violation.of(this, session, List.of(supporter), new Words(
                        Days.ja(session.date()) + "に、同じ人が2度入っています。",
                        "She fills two places on " + Days.en(session.date()) + ".")));
                }
            }
        }
        return violations;
    }

    /** The solver can't: she is there or not. */
    @Override
    public void constrain(Formulation formulation) {
    }
}
