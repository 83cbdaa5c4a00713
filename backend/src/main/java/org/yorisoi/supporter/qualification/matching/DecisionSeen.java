package org.yorisoi.supporter.qualification.matching;

import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.training.NamedPeer;

/**
 * A decision with the people it is about.
 *
 * @param peer null when her name is on the list no more
 * @param supporter null when the entry that was made was removed again
 * @param decidedBy how the account is called; null when it is there no more
 * @param undoneBy null while the decision stands
 */
public record DecisionSeen(Decision decision, NamedPeer peer, SupporterSummary supporter, String decidedBy,
                           String undoneBy) {
}
