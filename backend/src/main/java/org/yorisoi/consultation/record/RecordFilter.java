package org.yorisoi.consultation.record;

import java.time.LocalDate;
import java.util.UUID;

/** Which records to list; null means all. */
public record RecordFilter(UUID sessionId, LocalDate from, LocalDate to, RecordSort sort) {
}
