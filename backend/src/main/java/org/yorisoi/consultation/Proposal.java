package org.yorisoi.consultation;

import java.time.LocalDate;
import java.util.Set;

/**
 * A session that a room's schedule gives and that nobody has made yet.
 *
 * @param key what it is known by: the day of the rule and the start
 * @param ruleDate the day of the rule, before a holiday moved it
 * @param provisional whether it hangs on the holidays of a year that is not gazetted yet
 */
public record Proposal(ConsultationRoom room, String key, SessionTime time, LocalDate ruleDate, boolean provisional,
                       Set<PlanConflict> conflicts) {
}
