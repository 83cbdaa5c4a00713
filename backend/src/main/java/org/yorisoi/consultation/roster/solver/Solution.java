package org.yorisoi.consultation.roster.solver;

import java.time.Duration;
import org.yorisoi.consultation.roster.model.Plan;

/**
 * What a search has come to.
 *
 * @param objective what the plan costs
 * @param bound     no plan costs less; equal to the objective if the plan is proven to be best
 * @param toFirst   how long it took to a first plan
 * @param toBest    how long it took to this plan
 * @param took      how long it took altogether: to the proof, if there is one
 */
public record Solution(Plan plan, long objective, long bound, Duration toFirst, Duration toBest, Duration took) {

    public boolean proven() {
        return objective == bound;
    }

    /** By how much the plan may be above the best one at most: 0.012 is 1.2 per cent. */
    public double gap() {
        return proven() ? 0 : (objective - bound) / (double) Math.max(1, objective);
    }
}
