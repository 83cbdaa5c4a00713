package org.yorisoi.consultation.record;

import java.time.LocalDate;

/** Which attended sessions to list; null means all. */
public record AttendedSessionFilter(LocalDate from, LocalDate to, Missing missing) {
}
