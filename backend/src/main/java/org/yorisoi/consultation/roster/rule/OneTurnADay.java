package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Formulation.Turn;

/** A hospital can spare one specialist a day. */
final class OneTurnADay implements HardRule {

    @Override
    public String code() {
        return "one-turn-a-day";
    }

    @Override
    public Words sentence() {
        return new Words("1つの病院が専門職を出すのは、1日に1か所までです。", "A hospital sends its specialist to one session a day at most.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Hospital hospital : roster.instance().hospitals()) {
            List<Session> turns = roster.turns(hospital);
            for (int n = 1; n < turns.size(); n++) {
                LocalDate day = turns.get(n).date();
                if (day.equals(turns.get(n - 1).date())) {
                    violations.add(new Violation(this, List.of(turns.get(n - 1).id(), turns.get(n).id()), List.of(),
                        hospital.id(), new Words(Days.ja(day) + "に、同じ病院の当番が2か所あります。",
                        "It has two turns on " + Days.en(day) + ".")));
                }
            }
        }
        return violations;
    }

    @Override
    public void constrain(Formulation formulation) {
        for (Hospital hospital : formulation.instance().hospitals()) {
            Map<LocalDate, List<Turn>> byDay = new LinkedHashMap<>();
            formulation.turns(hospital).forEach(turn ->
                byDay.computeIfAbsent(turn.session().date(), none -> new ArrayList<>()).add(turn));
            byDay.values().forEach(turns -> formulation.atMostOne(turns.stream().map(Turn::taken).toList()));
        }
    }
}
