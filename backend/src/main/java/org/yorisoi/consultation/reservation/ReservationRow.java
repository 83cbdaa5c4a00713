package org.yorisoi.consultation.reservation;

import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.Session;

/** A reservation with where and when it is. */
record ReservationRow(Reservation reservation, Slot slot, Session session, ConsultationRoom room) {
}
