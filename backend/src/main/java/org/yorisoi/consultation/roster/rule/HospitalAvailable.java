package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** A hospital sends nobody on a day on which it can't. */
final class HospitalAvailable implements TurnRule {

    @Override
    public String code() {
        return "hospital-available";
    }

    @Override
    public Words sentence() {
        return new Words("病院は、専門職を出せると答えた日だけ受け持ちます。",
            "A hospital sends its specialist only on days on which it said it can.");
    }

    @Override
    public boolean allows(Hospital hospital, Session session) {
        return hospital.available().contains(session.date());
    }

    @Override
    public Words refusal(Hospital hospital, Session session) {
        return new Words(
            Days.ja(session.date()) + "は、専門職を出せると答えていません。",
            "It did not say that it can send somebody on " + Days.en(session.date()) + ".");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words(Days.ja(day) + "に専門職を出してもらう", "It sends its specialist on " + Days.en(day)));
    }
}
