package org.yorisoi.consultation.roster;

/**
 * What a planning has come to.
 *
 * @param plan the plan, as its JSON
 * @param objective what it costs
 * @param bound no plan costs less
 * @param millis how long it took
 * @param taken whether the roster has taken it over: not if somebody changed it meanwhile
 */
record PlanningResult(String plan, long objective, long bound, long millis, boolean taken) {
}
