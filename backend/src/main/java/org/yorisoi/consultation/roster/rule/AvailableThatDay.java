package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** A "no" is never overruled. */
final class AvailableThatDay implements DutyRule {

    @Override
    public String code() {
        return "available-that-day";
    }

    @Override
    public Words sentence() {
        return new Words("ピアサポーターは、来られると答えた日だけ担当します。",
            "A supporter serves only on days on which she said she can come.");
    }

    @Override
    public boolean allows(Supporter supporter, Session session) {
        return supporter.availability().containsKey(session.date());
    }

    @Override
    public Words refusal(Supporter supporter, Session session) {
        return new Words(
            Days.ja(session.date()) + "は、来られると答えていません。",
            "She did not say that she can come on " + Days.en(session.date()) + ".");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words(Days.ja(day) + "に来られると答えてもらう", "She says that she can come on " + Days.en(day)));
    }
}
