package org.yorisoi.consultation.reservation;

/**
 * A slot as the caller sees it.
 *
 * @param reservation who has it; null when nobody has, and when it is another hospital's
 */
public record SlotSeen(Slot slot, SlotState state, ReservationSeen reservation) {
}
