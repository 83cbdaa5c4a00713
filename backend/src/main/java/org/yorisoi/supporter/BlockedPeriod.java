package org.yorisoi.supporter;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** Days on which a supporter can't be asked at all: treatment, travel, an exam. Never changed; removed when plans change. */
@Entity
@Table(name = "supporter_blocked_period")
public class BlockedPeriod {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID supporterId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    @Convert(converter = NoteText.class)
    private String note;
    private Instant enteredAt;

    protected BlockedPeriod() {
    }

    BlockedPeriod(UUID supporterId, LocalDate firstDay, LocalDate lastDay, String note, Instant enteredAt) {
        this.supporterId = supporterId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.note = note;
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Blocked too. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** May be null. */
    public String note() {
        return note;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("supporter_blocked_period.note");
        }
    }
}
