package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.consultation.roster.model.Pair;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** Pairs that are not to meet. */
final class KeptApart implements HardRule {

    @Override
    public String code() {
        return "kept-apart";
    }

    @Override
    public Words sentence() {
        return new Words("同席を避ける2人は、同じ相談会に入りません。", "Two supporters who are kept apart never share a session.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Session session : roster.sessions()) {
            List<String> team = roster.plan().of(session.id()).supporters();
            for (Pair pair : roster.instance().apart()) {
                if (team.contains(pair.one()) && team.contains(pair.other())) {
                    violations.add(new Violation(this, List.of(session.id()), List.of(pair.one(), pair.other()), null, new Words(
                        Days.ja(session.date()) + "に、同席を避ける2人が一緒です。",
                        "Two who are kept apart are together on " + Days.en(session.date()) + ".")));
                }
            }
        }
        return violations;
    }

    @Override
    public void constrain(Formulation formulation) {
        for (Pair pair : formulation.instance().apart()) {
            Supporter one = formulation.supporter(pair.one());
            formulation.duties(one).forEach(duty -> formulation.duty(duty.session().id(), pair.other()).ifPresent(other ->
                formulation.atMostOne(List.of(duty.taken(), other.taken()))));
        }
    }
}
