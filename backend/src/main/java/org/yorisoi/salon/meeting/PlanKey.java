package org.yorisoi.salon.meeting;

import java.time.LocalDate;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.salon.ClockTime;

/** What a planned meeting is known by among those of its salon: the day its rule gives, and its start. */
record PlanKey(String text) {

    static PlanKey of(Occurrence occurrence) {
        String start = new ClockTime().convertToDatabaseColumn(occurrence.startTime());
        LocalDate day = occurrence.ruleDate();
        return new PlanKey(start == null ? day.toString() : day + " " + start);
    }
}
