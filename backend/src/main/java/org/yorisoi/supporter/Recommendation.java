package org.yorisoi.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
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
import org.yorisoi.platform.encryption.EncryptedText;

/** Somebody answers for a supporter: she is fit for this. */
@Entity
@Table(name = "supporter_recommendation")
public class Recommendation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    /** Changed by merges alone, in SQL: whoever changes something else about it meanwhile leaves it where it has gone. */
    @Column(updatable = false)
    private UUID supporterId;
    @Enumerated(EnumType.STRING)
    private RecommendedFor purpose;
    @Enumerated(EnumType.STRING)
    private Recommender recommender;
    private UUID salonId;
    private LocalDate recommendedOn;
    private LocalDate validUntil;
    @Convert(converter = NoteText.class)
    private String note;
    private LocalDate withdrawnOn;
    private Instant enteredAt;

    protected Recommendation() {
    }

    Recommendation(UUID supporterId, NewRecommendation given, Instant enteredAt) {
        this.supporterId = supporterId;
        this.purpose = given.purpose();
        this.recommender = given.recommender();
        this.salonId = given.salonId();
        this.recommendedOn = given.on();
        this.validUntil = given.until();
        this.note = given.note();
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public RecommendedFor purpose() {
        return purpose;
    }

    public Recommender recommender() {
        return recommender;
    }

    /** Null when the network recommends. */
    public UUID salonId() {
        return salonId;
    }

    public LocalDate recommendedOn() {
        return recommendedOn;
    }

    /** The last day; null while there is no end in sight. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** May be null. */
    public String note() {
        return note;
    }

    /** Null unless it was taken back. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** Whether it counts on that day. */
    public boolean standsOn(LocalDate day) {
        return withdrawnOn == null && (validUntil == null || !validUntil.isBefore(day));
    }

    void withdrawn(LocalDate on) {
        withdrawnOn = on.isBefore(recommendedOn) ? recommendedOn : on;
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("supporter_recommendation.note");
        }
    }
}
