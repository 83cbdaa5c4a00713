package org.yorisoi.consultation.roster;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.duty.DutyDifferences;
import org.yorisoi.consultation.roster.rule.Cost;
import org.yorisoi.platform.job.Job;

/**
 * A month's roster as a clerk sees it.
 *
 * @param roster has version 0 as long as nobody has begun
 * @param head the step at which it stands; empty before there is one: then the plan is what was told so far
 * @param madeBy who made that step, by name; empty without one
 * @param findings every hard rule that the plan breaks, overridden or not
 * @param differences what publishing it would change, and for whom
 * @param planning the job that plans it just now
 */
public record RosterSeen(Situation situation, MonthRoster roster, Optional<RosterStep> head, String madeBy, Draft draft,
                         List<Finding> findings, Cost cost, DutyDifferences differences, Optional<Job> planning) {

    /** Whether everybody knows the plan as it is. */
    public boolean isTold() {
        return roster.publishedStep() != null && differences.isNone();
    }
}
