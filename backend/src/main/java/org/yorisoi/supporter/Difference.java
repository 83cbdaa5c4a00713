package org.yorisoi.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Two entries look like one person's and are not, as a human has said. */
@Entity
@Table(name = "supporter_difference")
class Difference {

    /** The smaller id first, so that a pair has one key. */
    @Embeddable
    record Pair(@Column(name = "first_id") UUID first, @Column(name = "second_id") UUID second) {

        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @EmbeddedId
    private Pair pair;
    private String prefectureCode;
    private UUID saidBy;
    private Instant saidAt;

    protected Difference() {
    }

    Difference(Pair pair, String prefectureCode, UUID by, Instant at) {
        this.pair = pair;
        this.prefectureCode = prefectureCode;
        this.saidBy = by;
        this.saidAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    Pair pair() {
        return pair;
    }

    UUID saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }
}
