package org.yorisoi.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a supporter agreed to on a day. It stands until she withdraws it. */
@Entity
@Table(name = "supporter_consent")
public class SupporterConsent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    /** Changed by merges alone, in SQL: whoever changes something else about it meanwhile leaves it where it has gone. */
    @Column(updatable = false)
    private UUID supporterId;
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;
    private String textVersion;
    private LocalDate givenOn;
    @Enumerated(EnumType.STRING)
    private ConsentChannel channel;
    private LocalDate withdrawnOn;
    private Instant enteredAt;

    protected SupporterConsent() {
    }

    SupporterConsent(UUID supporterId, GivenConsent given, Instant enteredAt) {
        this.supporterId = supporterId;
        this.purpose = given.purpose();
        this.textVersion = given.textVersion();
        this.givenOn = given.givenOn();
        this.channel = given.channel();
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    /** Which text she agreed to. */
    public String textVersion() {
        return textVersion;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public ConsentChannel channel() {
        return channel;
    }

    /** Null while it stands. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }
}
