package org.yorisoi.consultation.reservation;

/**
 * Who waits, as shown to whose visitor it is.
 *
 * @param state as everybody is shown it: nobody waits for a session that is cancelled
 * @param position 1 for the first in line; null for who has been offered a slot or no longer waits
 * @param hospitalName null when the support centre entered it for no hospital
 * @param offer the hold that was offered; null while waiting
 */
public record WaitingSeen(WaitingEntry entry, WaitingState state, Integer position, String hospitalName, Reservation offer) {
}
