package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A hospital's turn at a session that isn't cancelled, as whoever counts needs to know it.
 *
 * @param specialistId null as long as the hospital hasn't said whom it sends
 */
public record TakenTurn(UUID sessionId, LocalDate date, UUID hospitalId, UUID specialistId) {
}
