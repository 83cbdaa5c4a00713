package org.yorisoi.consultation.roster;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month in the list of rosters.
 *
 * @param sessions how many there are that are not cancelled
 * @param openPlaces how many places of supporters nobody has been told to fill
 * @param openTurns how many sessions that want a specialist have none
 * @param begun whether somebody has begun to plan it
 * @param publishedAt when it was published the last time; null if never
 */
public record RosterMonth(YearMonth month, int sessions, int openPlaces, int openTurns, boolean begun, Instant publishedAt) {
}
