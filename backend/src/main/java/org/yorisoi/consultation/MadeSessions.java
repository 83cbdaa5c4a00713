package org.yorisoi.consultation;

/**
 * What making a month's sessions has done.
 *
 * @param created how many drafts were made
 * @param existing how many of the chosen ones were there already
 * @param plan the month afterwards
 */
public record MadeSessions(int created, int existing, MonthPlan plan) {
}
