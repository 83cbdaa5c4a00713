package org.yorisoi.consultation.roster;

import java.util.UUID;
import org.yorisoi.consultation.roster.model.Weights;

/**
 * A planning, with everything it needs: what changes meanwhile changes nothing about it.
 *
 * @param base the version of the roster that it begins from
 * @param instance the problem, as its JSON
 * @param stretches whether some stay in spite of what they said, because a human has overridden it
 */
record PlanningTask(PlanningMode mode, long base, String instance, Weights weights, boolean stretches, int seconds, UUID by) {
}
