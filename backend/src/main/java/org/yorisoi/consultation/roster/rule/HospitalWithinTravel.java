package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Words;

/** No specialist is sent to a venue that is too far. */
final class HospitalWithinTravel implements TurnRule {

    @Override
    public String code() {
        return "hospital-within-travel";
    }

    @Override
    public Words sentence() {
        return new Words("病院は、専門職が通える会場だけ受け持ちます。", "A hospital sends its specialist only to venues within reach.");
    }

    @Override
    public boolean allows(Hospital hospital, Session session) {
        return hospital.travel().containsKey(session.venue());
    }

    @Override
    public Words refusal(Hospital hospital, Session session) {
        return new Words(
            Days.ja(session.date()) + "の会場は遠く、専門職が通える範囲にありません。",
            "The venue of " + Days.en(session.date()) + " is too far for its specialist.");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words(Days.ja(day) + "の会場まで専門職に行ってもらう",
            "Its specialist goes as far as the venue of " + Days.en(day)));
    }
}
