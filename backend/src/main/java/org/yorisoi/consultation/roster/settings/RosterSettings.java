package org.yorisoi.consultation.roster.settings;

import org.yorisoi.consultation.roster.model.Weights;

/**
 * How a programme makes its rosters.
 *
 * @param weights          what things cost
 * @param gapDays          days from one duty of a supporter to the next at least: 1 allows the day after
 * @param mostDuties       how many duties a month a supporter takes at most who has set no limit herself
 * @param mostTurns        how many turns a month a hospital takes at most that has set no limit itself
 * @param experiencedAfter from so many duties on a supporter counts as experienced
 * @param kmPerPoint       so many kilometres beeline are one point of travel
 * @param farthestKm       venues farther than so many kilometres are too far
 */
public record RosterSettings(Weights weights, int gapDays, int mostDuties, int mostTurns, int experiencedAfter,
    int kmPerPoint, int farthestKm) {

    /** Of a programme that has chosen nothing. */
    public static final RosterSettings DEFAULT = new RosterSettings(Weights.DEFAULT, 5, 4, 2, 10, 10, 150);
}
