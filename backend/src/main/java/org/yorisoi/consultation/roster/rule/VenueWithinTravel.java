package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** Nobody is sent to a venue that is too far for her. */
final class VenueWithinTravel implements DutyRule {

    @Override
    public String code() {
        return "venue-within-travel";
    }

    @Override
    public Words sentence() {
        return new Words("ピアサポーターは、通える会場だけ担当します。", "A supporter serves only at venues within her reach.");
    }

    @Override
    public boolean allows(Supporter supporter, Session session) {
        return supporter.travel().containsKey(session.venue());
    }

    @Override
    public Words refusal(Supporter supporter, Session session) {
        return new Words(
            Days.ja(session.date()) + "の会場は遠すぎるか、この形（対面・オンライン・電話）では担当しません。",
            "The venue of " + Days.en(session.date()) + " is too far for her, or she doesn't serve that way (in person, online, by telephone).");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words(Days.ja(day) + "の会場を担当してもらう", "She serves at the venue of " + Days.en(day)));
    }
}
