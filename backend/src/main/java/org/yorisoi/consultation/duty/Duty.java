package org.yorisoi.consultation.duty;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.encryption.EncryptedText;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/**
 * A supporter's place at a session. There is one for each supporter and session, whatever becomes of it: who is put on duty
 * again gets the same one back, so that her calendar knows it.
 */
@Entity
@SQLRestriction("set_aside_by is null")
@Table(name = "duty")
public class Duty {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID sessionId;
    /** Changed by merges alone, in SQL: whoever changes something else about it meanwhile leaves it where it has gone. */
    @Column(updatable = false)
    private UUID supporterId;
    @Embedded
    private ToldTime told;
    @Enumerated(EnumType.STRING)
    private DutyState state;
    /** What it was when its session was cancelled; null unless that released it. */
    @Enumerated(EnumType.STRING)
    private DutyState releasedFrom;
    private boolean locked;
    @Convert(converter = ReasonText.class)
    private String reason;
    private Instant askedAt;
    private Instant answeredAt;
    private Instant changedAt;
    @Version
    private long version;

    protected Duty() {
    }

    Duty(SessionView session, UUID supporterId) {
        this.prefectureCode = session.prefecture();
        this.sessionId = session.id();
        this.supporterId = supporterId;
        this.state = DutyState.RELEASED;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID supporterId() {
        return supporterId;
    }

    /** When and where it is. */
    public ToldTime told() {
        return told;
    }

    public LocalDate date() {
        return told.date();
    }

    public DutyState state() {
        return state;
    }

    /** Whether a plan that is made anew leaves it as it is. */
    public boolean isLocked() {
        return locked;
    }

    /** Why she declined; may be null. For her and the support centre alone. */
    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null as long as she hasn't answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }

    /** The last day of her qualification, where that comes before this duty; null where not, and where there is none to come. */
    LocalDate qualificationEnd(QualificationsOnDays qualifications, LocalDate today) {
        return state.takesPlace() && !date().isBefore(today) ? qualifications.endBefore(supporterId, date()).orElse(null) : null;
    }

    /** She is asked to come; in hindsight, she came. */
    void ask(ToldTime toCome, boolean inHindsight, Instant at) {
        told = toCome;
        state = inHindsight ? DutyState.ACCEPTED : DutyState.ASKED;
        releasedFrom = null;
        locked = false;
        reason = null;
        askedAt = at.truncatedTo(ChronoUnit.MILLIS);
        answeredAt = inHindsight ? askedAt : null;
        changed(at);
    }

    void accept(Instant at) {
        DutyFault.RELEASED.unless(state != DutyState.RELEASED);
        state = DutyState.ACCEPTED;
        reason = null;
        answered(at);
    }

    void decline(String why, Instant at) {
        DutyFault.RELEASED.unless(state != DutyState.RELEASED);
        state = DutyState.DECLINED;
        reason = why;
        locked = false;
        answered(at);
    }

    void release(Instant at) {
        DutyFault.RELEASED.unless(state != DutyState.RELEASED);
        state = DutyState.RELEASED;
        locked = false;
        changed(at);
    }

    /** Its session is cancelled. */
    void releaseWithSession(Instant at) {
        DutyState before = state;
        release(at);
        releasedFrom = before;
    }

    /** Whether it was released because its session was cancelled. */
    boolean isReleasedWithSession() {
        return releasedFrom != null;
    }

    /** Its session was held after all. */
    void restore(Instant at) {
        state = releasedFrom;
        releasedFrom = null;
        changed(at);
    }

    void lock(boolean stays, Instant at) {
        DutyFault.NOT_TAKEN.unless(!stays || state.takesPlace());
        locked = stays;
        changed(at);
    }

    /**
     * The session has another time or place: what she said was about the old one.
     *
     * @return whether there is something to tell her
     */
    boolean follow(ToldTime now, Instant at) {
        if (now.equals(told)) {
            return false;
        }
        boolean otherTime = !now.date().equals(told.date()) || !now.start().equals(told.start())
            || !now.end().equals(told.end());
        told = now;
        if (otherTime && state == DutyState.ACCEPTED) {
            state = DutyState.ASKED;
            answeredAt = null;
        }
        changed(at);
        return state.takesPlace();
    }

    private void answered(Instant at) {
        answeredAt = at.truncatedTo(ChronoUnit.MILLIS);
        changed(at);
    }

    private void changed(Instant at) {
        changedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Converter
    static class ReasonText extends EncryptedText {
        ReasonText() {
            super("duty.reason");
        }
    }
}
