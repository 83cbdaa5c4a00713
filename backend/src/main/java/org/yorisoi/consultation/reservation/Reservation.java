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

/** A slot reserved for somebody whom only the hospital knows (予約). */
@Entity
@Table(name = "reservation")
public class Reservation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID sessionId;
    private UUID slotId;
    /** The slot while it stands. The database lets each slot have one. */
    private UUID activeSlotId;
    private UUID hospitalId;
    @Convert(converter = ReferenceText.class)
    private String reference;
    @Enumerated(EnumType.STRING)
    private ReservationState state;
    private Instant holdUntil;
    private boolean fromWaitingList;
    private UUID movedToId;
    private UUID madeBy;
    private Instant madeAt;
    private Instant changedAt;
    @Version
    private long version;

    protected Reservation() {
    }

    private Reservation(Slot slot, Visitor visitor, ReservationState state, Instant holdUntil, Instant at) {
        this.prefectureCode = slot.prefectureCode();
        this.sessionId = slot.sessionId();
        this.slotId = slot.id();
        this.activeSlotId = slot.id();
        this.hospitalId = visitor.hospitalId();
        this.reference = visitor.reference();
        this.madeBy = visitor.enteredBy();
        this.state = state;
        this.holdUntil = milliseconds(holdUntil);
        this.madeAt = milliseconds(at);
        this.changedAt = madeAt;
    }

    /** @param until the slot is kept free for it until then, unless it is confirmed */
    static Reservation held(Slot slot, Visitor visitor, Instant until, Instant at) {
        return new Reservation(slot, visitor, ReservationState.HELD, until, at);
    }

    static Reservation confirmed(Slot slot, Visitor visitor, Instant at) {
        return new Reservation(slot, visitor, ReservationState.CONFIRMED, null, at);
    }

    /** For who was first in line when the slot became free. */
    static Reservation offered(Slot slot, Visitor visitor, Instant until, Instant at) {
        Reservation offer = held(slot, visitor, until, at);
        offer.fromWaitingList = true;
        return offer;
    }

    /** For who waited, confirmed by whoever gives it. */
    static Reservation given(Slot slot, Visitor visitor, Instant at) {
        Reservation given = confirmed(slot, visitor, at);
        given.fromWaitingList = true;
        return given;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID slotId() {
        return slotId;
    }

    /** Whose visitor it is; null when the support centre made it for no hospital. */
    public UUID hospitalId() {
        return hospitalId;
    }

    /** The hospital's own; it says nothing to anybody else. */
    public String reference() {
        return reference;
    }

    /** A hold that has run out is over, also before anybody has written that down. */
    public ReservationState stateAt(Instant now) {
        return state == ReservationState.HELD && !now.isBefore(holdUntil) ? ReservationState.EXPIRED : state;
    }

    /** Null for one that was never held, or was confirmed. */
    public Instant holdUntil() {
        return holdUntil;
    }

    public boolean isFromWaitingList() {
        return fromWaitingList;
    }

    /** The reservation that has taken its place; null unless it was moved. */
    public UUID movedToId() {
        return movedToId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }

    boolean stands() {
        return activeSlotId != null;
    }

    Visitor visitor() {
        return new Visitor(hospitalId, reference, madeBy);
    }

    /** One that is confirmed already stays as it is. */
    void confirm(Instant at) {
        ReservationFault.requireStanding(state);
        if (state == ReservationState.CONFIRMED) {
            return;
        }
        state = ReservationState.CONFIRMED;
        holdUntil = null;
        changedAt = milliseconds(at);
    }

    void cancel(Instant at) {
        ReservationFault.requireStanding(state);
        end(ReservationState.CANCELLED, at);
    }

    void expire(Instant at) {
        end(ReservationState.EXPIRED, at);
    }

    /** As it was before it was cancelled. Its slot must be free. */
    void restore(Instant at) {
        ReservationFault.NOT_CANCELLED.unless(state == ReservationState.CANCELLED);
        ReservationFault.HOLD_EXPIRED.unless(holdUntil == null || at.isBefore(holdUntil));
        state = holdUntil == null ? ReservationState.CONFIRMED : ReservationState.HELD;
        activeSlotId = slotId;
        changedAt = milliseconds(at);
    }

    /** What takes its place, in another slot; held or confirmed like this one. */
    Reservation copyTo(Slot slot, Instant at) {
        ReservationFault.requireStanding(state);
        Reservation copy = new Reservation(slot, visitor(), state, holdUntil, at);
        copy.fromWaitingList = fromWaitingList;
        return copy;
    }

    void movedTo(Reservation other, Instant at) {
        movedToId = other.id;
        end(ReservationState.MOVED, at);
    }

    private void end(ReservationState how, Instant at) {
        state = how;
        activeSlotId = null;
        changedAt = milliseconds(at);
    }

    private static Instant milliseconds(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Converter
    static class ReferenceText extends EncryptedText {
        ReferenceText() {
            super("reservation.reference");
        }
    }
}
