package org.yorisoi.consultation.reservation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which reservations are asked for; null means all.
 *
 * @param from the first day on which somebody is awaited
 * @param to the last day
 */
public record ReservationFilter(LocalDate from, LocalDate to, ReservationState state, UUID hospitalId, UUID sessionId,
                                ReservationSort sort) {
}
