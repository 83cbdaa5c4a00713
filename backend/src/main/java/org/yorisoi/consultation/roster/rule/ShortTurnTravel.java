package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** Specialists do not travel farther than necessary. */
final class ShortTurnTravel implements SoftRule {

    @Override
    public String code() {
        return "short-turn-travel";
    }

    @Override
    public Words sentence() {
        return new Words("専門職の移動を短くします。", "Specialists travel no farther than necessary.");
    }

    @Override
    public Words term() {
        return new Words("専門職の移動", "specialists' travel");
    }

    /** What a hard rule forbids has no price. */
    private static long cost(Hospital hospital, Session session, Weights weights) {
        return Rules.maySend(hospital, session) ? (long) weights.turnTravel() * hospital.travel().get(session.venue()) : 0;
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        for (Session session : roster.sessions()) {
            roster.specialist(session).ifPresent(hospital ->
                charges.add(cost(hospital, session, weights), session, null, hospital));
        }
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        formulation.turns().forEach(turn -> formulation.cost(turn.taken(), cost(turn.hospital(), turn.session(), weights)));
    }
}
