package org.yorisoi.consultation.reservation;

import java.time.Duration;
import java.util.UUID;

/**
 * @param hospitalId whose visitor it is; null: the caller's own hospital's
 * @param reference the hospital's own, without outer blanks
 * @param hold how long the slot is kept until it is confirmed; null: it is confirmed at once
 */
public record NewReservation(UUID slotId, UUID hospitalId, String reference, Duration hold) {
}
