package org.yorisoi.salon.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many came to a meeting: visits (延べ), told apart in two ways that add up to the same, and the supporters who were
 * there for them.
 *
 * @param newcomers those who came for the first time
 */
@Embeddable
public record MeetingCounts(int newcomers, @Column(name = "regulars") int returning,
                            @Column(name = "patients") int patient, @Column(name = "families") int family, int bereaved,
                            @Column(name = "others") int other, int supporters) {

    public int total() {
        return newcomers + returning;
    }

    /** The same visits, counted by who the visitors are. */
    int byStandpoint() {
        return patient + family + bereaved + other;
    }

    boolean addUp() {
        return total() == byStandpoint();
    }
}
