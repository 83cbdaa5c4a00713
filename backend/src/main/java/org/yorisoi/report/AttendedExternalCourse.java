package org.yorisoi.report;

import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.prefecture.FiscalYear;

/** A course held nationally, and how many of the prefecture's medical staff took part. */
public record AttendedExternalCourse(UUID id, LocalDate date, FiscalYear fiscalYear, String title, String organiser,
                                     int medicalParticipants) {

    public String dateLabel() {
        return JapaneseDates.both(date);
    }
}
