package org.yorisoi.consultation.roster.sheet;

import java.util.UUID;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.TakenTurn;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterSummary;

/**
 * Who looks at a sheet, and what she may learn of it.
 *
 * @param hospitalId the reader's hospital; null when she is of none
 * @param supporterId the reader's own entry in the register; null when she has none
 * @param seesSpecialists whether she may learn the names of specialists
 */
record Reader(Role role, UUID hospitalId, UUID supporterId, boolean seesSpecialists) {

    /** @param turn at the session; null when it is nobody's */
    SheetSupporter seen(SupporterSummary one, SessionView session, TakenTurn turn) {
        boolean own = one.id().equals(supporterId);
        return own || mayName(one, session, turn) ? new SheetSupporter(one.id(), one.name(), own)
            : new SheetSupporter(null, null, false);
    }

    SheetTurn seen(TakenTurn turn, String hospitalName, String specialistName) {
        return new SheetTurn(turn.hospitalId(), hospitalName, seesSpecialists ? specialistName : null,
            turn.hospitalId().equals(hospitalId));
    }

    private boolean mayName(SupporterSummary one, SessionView session, TakenTurn turn) {
        return switch (role) {
            case CENTRE -> true;
            case NETWORK -> !one.state().isGone();
            case HOSPITAL -> isOwn(session, turn) && one.mayBeShared() && !one.state().isGone();
            case SUPPORTER -> one.mayBeNamed();
            default -> false;
        };
    }

    private boolean isOwn(SessionView session, TakenTurn turn) {
        return hospitalId != null
            && (hospitalId.equals(session.hospitalId()) || turn != null && hospitalId.equals(turn.hospitalId()));
    }
}
