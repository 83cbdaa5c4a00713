package org.yorisoi.consultation.reservation;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** Somebody who waits for a slot of a session that is full. */
@Entity
@Table(name = "waiting_entry")
public class WaitingEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID sessionId;
    private UUID hospitalId;
    @Convert(converter = ReferenceText.class)
    private String reference;
    @Enumerated(EnumType.STRING)
    private WaitingState state;
    private UUID reservationId;
    private UUID madeBy;
    private Instant joinedAt;
    @Version
    private long version;

    protected WaitingEntry() {
    }

    WaitingEntry(String prefecture, UUID sessionId, Visitor visitor, Instant at) {
        this.prefectureCode = prefecture;
        this.sessionId = sessionId;
        this.hospitalId = visitor.hospitalId();
        this.reference = visitor.reference();
        this.madeBy = visitor.enteredBy();
        this.state = WaitingState.WAITING;
        this.joinedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** Whose visitor it is; null when the support centre entered it for no hospital. */
    public UUID hospitalId() {
        return hospitalId;
    }

    public String reference() {
        return reference;
    }

    public WaitingState state() {
        return state;
    }

    /** The hold that was offered; null before. */
    public UUID reservationId() {
        return reservationId;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public long version() {
        return version;
    }

    boolean isOpen() {
        return isInLine() || state == WaitingState.OFFERED;
    }

    boolean isInLine() {
        return state == WaitingState.WAITING;
    }

    Visitor visitor() {
        return new Visitor(hospitalId, reference, madeBy);
    }

    void offer(Reservation held) {
        state = WaitingState.OFFERED;
        reservationId = held.id();
    }

    void take() {
        state = WaitingState.TAKEN;
    }

    /** What was offered could not be taken: the session was cancelled meanwhile. The place in line is kept. */
    void waitAgain() {
        state = WaitingState.WAITING;
        reservationId = null;
    }

    void pass() {
        state = WaitingState.PASSED;
    }

    void withdraw() {
        state = WaitingState.WITHDRAWN;
    }

    @Converter
    static class ReferenceText extends EncryptedText {
        ReferenceText() {
            super("waiting_entry.reference");
        }
    }
}
