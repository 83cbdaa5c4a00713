package org.yorisoi.supporter;

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

/** One step in a supporter's time with the programme. Never changed. */
@Entity
@Table(name = "supporter_state_change")
public class SupporterStateChange {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID supporterId;
    @Enumerated(EnumType.STRING)
    private SupporterState state;
    private LocalDate since;
    private LocalDate until;
    @Convert(converter = ReasonText.class)
    private String reason;
    private Instant changedAt;

    protected SupporterStateChange() {
    }

    SupporterStateChange(Supporter supporter, String reason, Instant changedAt) {
        this.supporterId = supporter.id();
        this.state = supporter.state();
        this.since = supporter.stateSince();
        this.until = supporter.restingUntil();
        this.reason = reason;
        this.changedAt = changedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public SupporterState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day of a rest; may be null. */
    public LocalDate until() {
        return until;
    }

    /** May be null. Only for those who keep the register. */
    public String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Converter
    static class ReasonText extends EncryptedText {
        ReasonText() {
            super("supporter_state_change.reason");
        }
    }
}
