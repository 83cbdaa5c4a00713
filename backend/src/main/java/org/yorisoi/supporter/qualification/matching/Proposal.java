package org.yorisoi.supporter.qualification.matching;

import java.util.List;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.HistoryEntry;
import org.yorisoi.training.NamedPeer;

/**
 * A name on a training list about whom nobody has decided, beside those of the register who might be her.
 *
 * @param candidates the most alike first; those of whom somebody said that they are others are left out
 */
public record Proposal(NamedPeer peer, List<Candidate> candidates) {

    /**
     * Somebody of the register who might be her.
     *
     * @param history her trainings so far, the earliest first
     * @param onTheList whether another name of the same list is already hers: then she can't be this one
     */
    public record Candidate(SupporterSummary supporter, Agreement name, Agreement kana, List<HistoryEntry> history,
                            boolean onTheList, int strength) {
    }

    int strength() {
        return candidates.stream().mapToInt(Candidate::strength).max().orElse(0);
    }
}
