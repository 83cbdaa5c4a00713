package org.yorisoi.consultation;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** One day on which a room is held (開催日), or one shift of the hotline. */
@Entity
@Table(name = "consultation_session")
public class Session {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID roomId;
    private String prefectureCode;
    private String planKey;
    private LocalDate publishedDate;
    @Embedded
    private SessionTime time;
    private int slotMinutes;
    @Embedded
    private Staffing staffing;
    @Embedded
    private BookingRule booking;
    @Enumerated(EnumType.STRING)
    private SessionState state;
    private String publicNote;
    private String publicReason;
    @Convert(converter = PrivateReasonText.class)
    private String privateReason;
    private Instant changedAt;
    @Version
    private long version;

    protected Session() {
    }

    private Session(ConsultationRoom room, String planKey, SessionTerms terms) {
        this.roomId = room.id();
        this.prefectureCode = room.prefectureCode();
        this.planKey = planKey;
        this.state = SessionState.DRAFT;
        take(terms);
    }

    /** @param planKey what the room's schedule knows it by; null for one added by hand */
    static Session draft(ConsultationRoom room, String planKey, SessionTerms terms, Instant at) {
        return new Session(room, planKey, terms).changed(at);
    }

    public UUID id() {
        return id;
    }

    public UUID roomId() {
        return roomId;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public SessionTime time() {
        return time;
    }

    public LocalDate date() {
        return time.date();
    }

    /** The day on which everybody first knew it, where that is another than its own; else null. */
    public LocalDate movedFrom() {
        return publishedDate == null || publishedDate.equals(date()) ? null : publishedDate;
    }

    /** How long one visitor is listened to. */
    public int slotMinutes() {
        return slotMinutes;
    }

    public Staffing staffing() {
        return staffing;
    }

    public BookingRule booking() {
        return booking;
    }

    /** The first instant at which it can no longer be booked; null without an appointment. */
    public Instant bookingClosesAt() {
        return booking.closesAt(date());
    }

    public SessionState state() {
        return state;
    }

    /** For everybody to read; may be null. */
    public String publicNote() {
        return publicNote;
    }

    /** Why it is cancelled, for everybody to read; may be null. */
    public String publicReason() {
        return publicReason;
    }

    /** Why it is cancelled, for the support centre alone; may be null. */
    public String privateReason() {
        return privateReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }

    /** Whether the schedule gave it, or somebody added it by hand. */
    public boolean isPlanned() {
        return planKey != null;
    }

    String planKey() {
        return planKey;
    }

    /** Everybody may know of it from now on. One that is known already stays as it is. */
    void publish(Instant at) {
        SessionFault.CANCELLED.unless(state != SessionState.CANCELLED);
        if (state == SessionState.DRAFT) {
            state = SessionState.OPEN;
            publishedDate = date();
            changed(at);
        }
    }

    void change(SessionTerms terms, Instant at) {
        SessionFault.CANCELLED.unless(state != SessionState.CANCELLED);
        take(terms);
        changed(at);
    }

    /** Says why, too, of one that is cancelled already. */
    void cancel(String publicWhy, String privateWhy, Instant at) {
        SessionFault.DRAFT.unless(state != SessionState.DRAFT);
        state = SessionState.CANCELLED;
        publicReason = publicWhy;
        privateReason = privateWhy;
        changed(at);
    }

    void restore(Instant at) {
        SessionFault.NOT_CANCELLED.unless(state == SessionState.CANCELLED);
        state = SessionState.OPEN;
        publicReason = null;
        privateReason = null;
        changed(at);
    }

    void checkRemovable() {
        SessionFault.PUBLISHED.unless(state == SessionState.DRAFT);
    }

    private void take(SessionTerms terms) {
        time = terms.time();
        slotMinutes = terms.slotMinutes();
        staffing = terms.staffing();
        booking = terms.booking();
        publicNote = terms.publicNote();
    }

    private Session changed(Instant at) {
        changedAt = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    @Converter
    static class PrivateReasonText extends EncryptedText {
        PrivateReasonText() {
            super("consultation_session.private_reason");
        }
    }
}
