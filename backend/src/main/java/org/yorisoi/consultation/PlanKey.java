package org.yorisoi.consultation;

import org.yorisoi.calendar.Occurrence;

/** What a planned session is known by among those of its room: the day its rule gives, and its start. */
record PlanKey(String text) {

    static PlanKey of(Occurrence occurrence) {
        return new PlanKey(occurrence.ruleDate() + " " + occurrence.startTime());
    }
}
