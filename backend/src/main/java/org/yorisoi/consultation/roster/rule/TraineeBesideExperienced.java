package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** A trainee is never without an experienced supporter. */
final class TraineeBesideExperienced implements HardRule {

    @Override
    public String code() {
        return "trainee-beside-experienced";
    }

    @Override
    public Words sentence() {
        return new Words("見習いは、ベテランと一緒の相談会だけ担当します。", "A trainee serves only beside an experienced supporter.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        return roster.sessions().stream()
            .filter(session -> !of(roster, session, Level.TRAINEE).isEmpty() && of(roster, session, Level.EXPERIENCED).isEmpty())
            .map(session -> Violation.of(this, session, of(roster, session, Level.TRAINEE), new Words(
                Days.ja(session.date()) + "は、見習いがいるのにベテランがいません。",
                Days.en(session.date()) + " has a trainee and no experienced supporter.")))
            .toList();
    }

    private static List<Supporter> of(Roster roster, Session session, Level level) {
        return roster.team(session).stream().filter(supporter -> supporter.level() == level).toList();
    }

    /** No more trainees than experienced supporters: as strong as one by one, since there is one trainee at most. */
    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().sessions().forEach(session -> formulation.noMoreThan(
            formulation.taken(session, Level.TRAINEE), formulation.taken(session, Level.EXPERIENCED)));
    }
}
