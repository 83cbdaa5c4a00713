package org.yorisoi.training;

import jakarta.persistence.Embeddable;
import java.util.List;

/** How many of each category. A difference of two may be negative. */
@Embeddable
public record Counts(int peer, int medical, int government) {

    static Counts of(List<Participant> participants) {
        int[] counts = new int[Category.values().length];
        participants.forEach(participant -> counts[participant.category().ordinal()]++);
        return new Counts(counts[Category.PEER.ordinal()], counts[Category.MEDICAL.ordinal()],
            counts[Category.GOVERNMENT.ordinal()]);
    }

    public int total() {
        return peer + medical + government;
    }

    public int of(Category category) {
        return switch (category) {
            case PEER -> peer;
            case MEDICAL -> medical;
            case GOVERNMENT -> government;
        };
    }

    Counts minus(Counts other) {
        return new Counts(peer - other.peer, medical - other.medical, government - other.government);
    }
}
