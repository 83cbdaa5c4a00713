package org.yorisoi.consultation.roster;

import java.util.Optional;
import org.yorisoi.platform.job.Job;

/** A planning as a clerk sees it. */
public record PlanningSeen(Job job, PlanningMode mode, PlanningProgress progress, Optional<Outcome> outcome) {

    /**
     * @param proven whether there is no better plan
     * @param taken whether the roster has taken it over: not if somebody changed it meanwhile
     */
    public record Outcome(long objective, long bound, boolean proven, long millis, boolean taken) {
    }
}
