package org.yorisoi.supporter.qualification.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/**
 * What a human said about a name on a training list, and whether it was taken back. Whoever takes it back writes nothing else: it
 * may be another entry's, by a merge, in the same moment.
 */
@Entity
@DynamicUpdate
@Table(name = "participant_decision")
public class Decision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID participantId;
    private UUID supporterId;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private UUID decidedBy;
    private Instant decidedAt;
    private UUID undoneBy;
    private Instant undoneAt;
    @Version
    private long version;

    protected Decision() {
    }

    Decision(String prefectureCode, UUID participantId, Verdict verdict, UUID supporterId, UUID by, Instant at) {
        this.prefectureCode = prefectureCode;
        this.participantId = participantId;
        this.verdict = verdict;
        this.supporterId = supporterId;
        this.decidedBy = by;
        this.decidedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    public UUID participantId() {
        return participantId;
    }

    /** Null when the entry that was made for her was removed again. */
    public UUID supporterId() {
        return supporterId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null while it stands. */
    public UUID undoneBy() {
        return undoneBy;
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    public long version() {
        return version;
    }

    boolean stands() {
        return undoneAt == null;
    }

    void undo(UUID by, Instant at) {
        undoneBy = by;
        undoneAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    void forgetEntry() {
        supporterId = null;
    }
}
