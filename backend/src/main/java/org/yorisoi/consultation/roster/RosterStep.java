package org.yorisoi.consultation.roster;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedJson;

/** One step in the making of a roster: the whole plan as it was after it. Encrypted, since reasons may tell of somebody. */
@Entity
@Immutable
@Table(name = "roster_step")
public class RosterStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID rosterId;
    private int number;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Convert(converter = DraftText.class)
    private Draft draft;
    private UUID madeBy;
    private Instant madeAt;

    protected RosterStep() {
    }

    RosterStep(MonthRoster roster, int number, StepKind kind, Draft draft, UUID madeBy, Instant at) {
        this.rosterId = roster.id();
        this.number = number;
        this.kind = kind;
        this.draft = draft;
        this.madeBy = madeBy;
        this.madeAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public int number() {
        return number;
    }

    public StepKind kind() {
        return kind;
    }

    public Draft draft() {
        return draft;
    }

    /** The account. */
    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Converter
    @Immutable
    static class DraftText extends EncryptedJson<Draft> {
        DraftText() {
            super(Draft.class, "roster_step.draft");
        }
    }
}
