package org.yorisoi.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One day that a schedule gives.
 *
 * @param startTime null where the schedule gives none
 * @param endTime null where the schedule gives none
 * @param provisional whether it hangs on the holidays of a year that is not gazetted yet
 * @param ruleDate the day that the rule itself gives, before a holiday moved it: what the meeting is known by
 */
public record Occurrence(LocalDate date, LocalTime startTime, LocalTime endTime, boolean provisional,
                         LocalDate ruleDate) {
}
