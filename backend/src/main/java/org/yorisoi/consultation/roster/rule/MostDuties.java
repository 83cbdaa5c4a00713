package org.yorisoi.consultation.roster.rule;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** Nobody gets more duties than she takes. */
final class MostDuties implements HardRule {

    @Override
    public String code() {
        return "most-duties";
    }

    @Override
    public Words sentence() {
        return new Words("本人の希望する回数より多くは担当しません。", "A supporter has no more duties than she takes in a month.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        return roster.instance().supporters().stream()
            .filter(supporter -> roster.duties(supporter).size() > supporter.mostDuties())
            .map(supporter -> {
                List<Session> duties = roster.duties(supporter);
                return new Violation(this, duties.stream().map(Session::id).toList(), List.of(supporter.id()), null, new Words(
                    "担当が" + duties.size() + "回で、希望の" + supporter.mostDuties() + "回までを超えています。",
                    "She has " + duties.size() + " duties and takes " + supporter.mostDuties() + " at most."));
            }).toList();
    }

    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().supporters().forEach(supporter -> formulation.load(supporter).limitUnlessStretched(supporter.mostDuties()));
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        return Optional.of(new Words("今月は" + violation.sessions().size() + "回担当してもらう",
            "She takes " + violation.sessions().size() + " duties this month"));
    }
}
