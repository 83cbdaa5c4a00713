package org.yorisoi.consultation.roster.apart;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** Two supporters who are not to meet. The smaller id first, so that there is one row for a pair. */
@Entity
@SQLRestriction("set_aside_by is null")
@Table(name = "roster_apart")
class Apart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID oneId;
    private UUID otherId;
    @Convert(converter = ReasonText.class)
    private String reason;
    private LocalDate untilDate;
    @Version
    private long version;

    protected Apart() {
    }

    Apart(String prefectureCode, UUID one, UUID other) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        this.prefectureCode = prefectureCode;
        this.oneId = inOrder ? one : other;
        this.otherId = inOrder ? other : one;
    }

    UUID id() {
        return id;
    }

    UUID oneId() {
        return oneId;
    }

    UUID otherId() {
        return otherId;
    }

    /** May be null. */
    String reason() {
        return reason;
    }

    /** The last day; null: until somebody says otherwise. */
    LocalDate until() {
        return untilDate;
    }

    long version() {
        return version;
    }

    void keep(LocalDate until, String why) {
        untilDate = until;
        reason = why;
    }

    @Converter
    static class ReasonText extends EncryptedText {
        ReasonText() {
            super("roster_apart.reason");
        }
    }
}
