package org.yorisoi.consultation.roster;

import java.util.List;
import java.util.UUID;
import org.yorisoi.consultation.roster.rule.Cost;

/**
 * Two plans of a month side by side.
 *
 * @param one the plan that is compared
 * @param other the plan it is compared with
 * @param cost what the one costs, term by term
 * @param otherCost what the other costs
 * @param sessions those at which they differ, in the order of time
 */
public record RosterComparison(Draft one, Draft other, Cost cost, Cost otherCost, List<UUID> sessions) {
}
