package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** Who is locked stays. */
final class LockedStay implements HardRule {

    @Override
    public String code() {
        return "locked-stay";
    }

    @Override
    public Words sentence() {
        return new Words("固定した担当と当番は動かしません。", "Duties and turns that are locked stay.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Lock lock : roster.instance().locked().supporters()) {
            if (!roster.plan().of(lock.session()).supporters().contains(lock.holder())) {
                violations.add(new Violation(this, List.of(lock.session()), List.of(lock.holder()), null,
                    words(roster.session(lock.session()))));
            }
        }
        for (Lock lock : roster.instance().locked().specialists()) {
            if (!lock.holder().equals(roster.plan().of(lock.session()).specialist())) {
                violations.add(new Violation(this, List.of(lock.session()), List.of(), lock.holder(),
                    words(roster.session(lock.session()))));
            }
        }
        return violations;
    }

    private static Words words(Session session) {
        return new Words(Days.ja(session.date()) + "に固定した担当が外れています。",
            "Who is locked on " + Days.en(session.date()) + " is not there.");
    }

    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().locked().supporters().forEach(lock ->
            formulation.fix(formulation.duty(lock.session(), lock.holder()).map(Formulation.Duty::taken)));
        formulation.instance().locked().specialists().forEach(lock ->
            formulation.fix(formulation.turn(lock.session(), lock.holder()).map(Formulation.Turn::taken)));
    }
}
