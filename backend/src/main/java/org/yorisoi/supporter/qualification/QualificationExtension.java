package org.yorisoi.supporter.qualification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * More time for everybody whose qualification ends on certain days, with a reason. One that was taken back stays in the
 * history and does nothing any more.
 */
@Entity
@Table(name = "qualification_extension")
public class QualificationExtension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    @Embedded
    private ExtendedValidity validity;
    private String reason;
    private int people;
    private UUID appliedBy;
    private Instant appliedAt;
    private UUID takenBackBy;
    private Instant takenBackAt;
    @Version
    private long version;

    protected QualificationExtension() {
    }

    QualificationExtension(String prefectureCode, ExtendedValidity validity, String reason, int people, UUID by,
                           Instant at) {
        this.prefectureCode = prefectureCode;
        this.validity = validity;
        this.reason = reason;
        this.people = people;
        this.appliedBy = by;
        this.appliedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    public ExtendedValidity validity() {
        return validity;
    }

    public String reason() {
        return reason;
    }

    /** Whom it gave more time when it was applied. */
    public int people() {
        return people;
    }

    public UUID appliedBy() {
        return appliedBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    /** Null while it stands. */
    public UUID takenBackBy() {
        return takenBackBy;
    }

    public long version() {
        return version;
    }

    boolean stands() {
        return takenBackAt == null;
    }

    void takeBack(UUID by, Instant at) {
        takenBackBy = by;
        takenBackAt = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
