package org.yorisoi.consultation.roster.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A hospital whose specialists take turns (拠点病院の輪番).
 *
 * @param id           unique among the hospitals of the instance
 * @param earlierTurns how many turns it has had in the fiscal year before this plan
 * @param fairShare    up to so many turns, earlier ones included, one more weighs nothing
 * @param mostTurns    how many turns it takes in this plan at most
 * @param travel       what it costs its specialist to reach a venue; without those that are too far
 * @param available    the days on which it can send somebody
 */
public record Hospital(String id, int earlierTurns, int fairShare, int mostTurns, Map<String, Integer> travel,
        Set<LocalDate> available) {

    public Hospital {
        travel = Kept.inOrder(travel);
        available = Kept.inOrder(available);
    }
}
