package org.yorisoi.salon;

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

/** One step in a salon's life. Never changed. */
@Entity
@Table(name = "salon_state_change")
public class StateChange {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID salonId;
    @Enumerated(EnumType.STRING)
    private SalonState state;
    private LocalDate since;
    private LocalDate until;
    @Convert(converter = ReasonText.class)
    private String reason;
    private Instant changedAt;

    protected StateChange() {
    }

    StateChange(Salon salon, String reason, Instant changedAt) {
        this.salonId = salon.id();
        this.state = salon.state();
        this.since = salon.stateSince();
        this.until = salon.restingUntil();
        this.reason = reason;
        this.changedAt = changedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public SalonState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day of a rest; may be null. */
    public LocalDate until() {
        return until;
    }

    /** May be null. Not for the public. */
    public String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Converter
    static class ReasonText extends EncryptedText {
        ReasonText() {
            super("salon_state_change.reason");
        }
    }
}
