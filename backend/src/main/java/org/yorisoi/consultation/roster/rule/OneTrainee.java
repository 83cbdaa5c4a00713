package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** Trainees learn one at a time. */
final class OneTrainee implements HardRule {

    @Override
    public String code() {
        return "one-trainee";
    }

    @Override
    public Words sentence() {
        return new Words("見習いは、1回の相談会に1人までです。", "A session has at most one trainee.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        return roster.sessions().stream()
            .filter(session -> trainees(roster, session).size() > 1)
            .map(session -> Violation.of(this, session, trainees(roster, session), new Words(
                Days.ja(session.date()) + "に、見習いが" + trainees(roster, session).size() + "人います。",
                Days.en(session.date()) + " has " + trainees(roster, session).size() + " trainees.")))
            .toList();
    }

    private static List<Supporter> trainees(Roster roster, Session session) {
        return roster.team(session).stream().filter(supporter -> supporter.level() == Level.TRAINEE).toList();
    }

    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().sessions().forEach(session -> formulation.atMostOne(formulation.taken(session, Level.TRAINEE)));
    }
}
