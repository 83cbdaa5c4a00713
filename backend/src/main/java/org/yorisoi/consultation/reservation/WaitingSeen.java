package org.yorisoi.consultation.reservation;

/**
 * Who waits, as shown to whose visitor it is.
 *
 * @param position 1 for the first in line; null for who has been offered a slot or no longer waits
 * @param hospitalName null when the support centre entered it for no hospital
 * @param offer the hold that was offered; null while waiting
 */
public record WaitingSeen(WaitingEntry entry, Integer position, String hospitalName, Reservation offer) {
}
