package org.yorisoi.consultation.roster.explain;

import java.util.List;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Words;

/**
 * One way to fill an empty place: what has to be agreed to, all of it, and the plan that comes of it.
 *
 * @param changes the fewest that are needed
 */
public record Way(List<Change> changes, Plan plan) {

    /**
     * What somebody would have to agree to.
     *
     * @param rule       code of the rule that gives way
     * @param supporters ids of the supporters to ask, or none
     * @param hospital   id of the hospital to ask, or null
     * @param sessions   ids of the sessions it is about
     * @param words      what to ask, with the dates
     */
    public record Change(String rule, List<String> supporters, String hospital, List<String> sessions, Words words) {
    }
}
