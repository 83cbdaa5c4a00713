package org.yorisoi.consultation.reservation;

import java.time.Instant;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionState;

/** A reservation with where and when it is. */
record ReservationRow(Reservation reservation, Slot slot, Session session, ConsultationRoom room) {

    /** As everybody is shown it: one that would stand does not while its session is cancelled. */
    ReservationState stateAt(Instant now) {
        ReservationState state = reservation.stateAt(now);
        return state.stands() && session.state() == SessionState.CANCELLED ? ReservationState.SESSION_CANCELLED : state;
    }
}
