package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/** Which duties to list; null means all. */
public record DutyFilter(LocalDate from, LocalDate to, UUID supporterId, DutyState state, DutySort sort) {
}
