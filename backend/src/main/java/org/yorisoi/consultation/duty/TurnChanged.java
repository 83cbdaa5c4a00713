package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction when a turn was given or taken back by itself; not when a roster is published.
 *
 * @param date the session's day
 * @param hospitalId null when it is nobody's turn any more
 */
public record TurnChanged(String prefecture, UUID sessionId, LocalDate date, UUID hospitalId) {
}
