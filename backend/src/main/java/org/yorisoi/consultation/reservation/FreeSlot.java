package org.yorisoi.consultation.reservation;

import org.yorisoi.consultation.Session;

/**
 * A slot that can be reserved now.
 *
 * @param hospitalName whose room it is; null for a room of no hospital
 */
public record FreeSlot(Slot slot, Session session, String roomName, String hospitalName) {
}
