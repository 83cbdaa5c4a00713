package org.yorisoi.consultation.roster;

import java.time.YearMonth;
import org.yorisoi.consultation.roster.rule.Cost;

/**
 * What other settings would have changed in a month.
 *
 * @param month the latest one that was asked for availability and has sessions
 * @param places how many duties and turns the plan by today's settings has
 * @param moved how many of them the plan by the other settings gives to somebody else, or to nobody
 * @param today what the plan by today's settings costs, by today's weights
 * @param other what the plan by the other settings costs, by today's weights too, so that the two can be compared
 */
public record RosterTrial(YearMonth month, int places, int moved, Cost today, Cost other) {
}
