package org.yorisoi.consultation.reservation;

import org.yorisoi.consultation.Session;

/**
 * A reservation as it is shown to whose it is.
 *
 * @param state now
 * @param hospitalName null when the support centre made it for no hospital
 */
public record ReservationSeen(Reservation reservation, ReservationState state, Slot slot, Session session, String roomName,
                              String hospitalName) {
}
