package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/** A place that is taken at a session that isn't cancelled, as whoever counts needs to know it. */
public record TakenPlace(UUID sessionId, LocalDate date, UUID supporterId) {
}
