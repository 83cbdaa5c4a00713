package org.yorisoi.training;

import java.time.LocalDate;

/** @param medicalParticipants how many of the prefecture's medical staff went there */
public record ExternalCourseDetails(LocalDate date, String title, String organiser, int medicalParticipants) {
}
