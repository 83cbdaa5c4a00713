package org.yorisoi.consultation.debrief;

import java.util.List;

/**
 * All that is written about a debrief.
 *
 * @param supporters of those on duty, each once
 * @param specialistPresent whether the specialist of the hospital whose turn it was was there
 * @param observer in what function somebody of the government was there; null: nobody was
 * @param points what was talked about
 */
public record DebriefDetails(List<SupporterDebriefed> supporters, boolean specialistPresent, ObserverFunction observer,
                             String points, boolean supervisionNeeded) {
}
