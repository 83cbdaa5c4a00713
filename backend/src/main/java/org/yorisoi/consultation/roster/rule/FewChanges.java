package org.yorisoi.consultation.roster.rule;

import java.util.List;
import java.util.Map;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Who has been told of a duty keeps it, if she still can. */
final class FewChanges implements SoftRule {

    @Override
    public String code() {
        return "few-changes";
    }

    @Override
    public Words sentence() {
        return new Words("組み直すときは、決まっていた担当をできるだけ変えません。",
            "In replanning, whoever has a duty or a turn and can still do it keeps it.");
    }

    @Override
    public Words term() {
        return new Words("決まっていた担当の変更", "changes");
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        Map<String, Team> previous = roster.instance().previous();
        for (Session session : roster.sessions()) {
            Team before = previous.getOrDefault(session.id(), Team.NOBODY);
            Team now = roster.plan().of(session.id());
            before.supporters().stream().filter(id -> !now.supporters().contains(id)).map(roster::supporter)
                .flatMap(java.util.Optional::stream).filter(supporter -> Rules.mayServe(supporter, session))
                .forEach(supporter -> charges.add(weights.change(), session, supporter, null));
            before.whoseSpecialist().filter(id -> !id.equals(now.specialist())).flatMap(roster::hospital)
                .filter(hospital -> Rules.maySend(hospital, session))
                .ifPresent(hospital -> charges.add(weights.change(), session, null, hospital));
        }
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.instance().previous().forEach((session, before) -> {
            before.supporters().forEach(id -> formulation.duty(session, id).ifPresent(duty ->
                formulation.costUnless(duty.taken(), weights.change())));
            before.whoseSpecialist().flatMap(id -> formulation.turn(session, id)).ifPresent(turn ->
                formulation.costUnless(turn.taken(), weights.change()));
        });
    }
}
