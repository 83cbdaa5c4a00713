package org.yorisoi.consultation.roster;

/**
 * How far a planning has come.
 *
 * @param objective what the best plan so far costs; null as long as there is none
 * @param bound no plan costs less; null as long as nothing is known
 * @param emptyPlaces how many places of supporters and specialists the best plan so far leaves empty; null as long as there is none
 */
public record PlanningProgress(Long objective, Long bound, Integer emptyPlaces) {

    static final PlanningProgress NONE = new PlanningProgress(null, null, null);
}
