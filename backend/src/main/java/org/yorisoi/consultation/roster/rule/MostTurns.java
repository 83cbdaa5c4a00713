package org.yorisoi.consultation.roster.rule;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** No hospital gets more turns than it takes. */
final class MostTurns implements HardRule {

    @Override
    public String code() {
        return "most-turns";
    }

    @Override
    public Words sentence() {
        return new Words("病院の当番は、定められた回数までです。", "A hospital has no more turns than it takes in a month.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        return roster.instance().hospitals().stream()
            .filter(hospital -> roster.turns(hospital).size() > hospital.mostTurns())
            .map(hospital -> {
                List<Session> turns = roster.turns(hospital);
                return new Violation(this, turns.stream().map(Session::id).toList(), List.of(), hospital.id(), new Words(
                    "当番が" + turns.size() + "回で、" + hospital.mostTurns() + "回までを超えています。",
                    "It has " + turns.size() + " turns and takes " + hospital.mostTurns() + " at most."));
            }).toList();
    }

    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().hospitals().forEach(hospital -> formulation.load(hospital).limitUnlessStretched(hospital.mostTurns()));
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        return Optional.of(new Words("今月は" + violation.sessions().size() + "回受け持ってもらう",
            "It takes " + violation.sessions().size() + " turns this month"));
    }
}
