package org.yorisoi.supporter.availability;

import java.util.List;

/**
 * A round with what has come of it.
 *
 * @param days the days with sessions; empty in lists
 * @param answered how many supporters have answered
 * @param unanswered how many of those who serve have not
 */
public record RoundSeen(Round round, List<SessionDay> days, int answered, int unanswered, boolean open) {
}
