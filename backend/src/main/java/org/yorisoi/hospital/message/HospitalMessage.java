package org.yorisoi.hospital.message;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;
import org.yorisoi.platform.message.Facts;

/** Something that a hospital was told. */
@Entity
@Table(name = "hospital_message")
public class HospitalMessage {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID hospitalId;
    @Enumerated(EnumType.STRING)
    private HospitalMessageKind kind;
    @Convert(converter = FactsText.class)
    private String facts;
    private Instant toldAt;
    private Instant readAt;

    protected HospitalMessage() {
    }

    HospitalMessage(String prefectureCode, UUID hospitalId, HospitalMessageKind kind, Map<String, String> facts, Instant at) {
        this.prefectureCode = prefectureCode;
        this.hospitalId = hospitalId;
        this.kind = kind;
        this.facts = Facts.written(facts);
        this.toldAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public HospitalMessageKind kind() {
        return kind;
    }

    /** Days as {@code 2026-12-01}, hours as {@code 13:30}; in the order of their names. */
    public Map<String, String> facts() {
        return Facts.read(facts);
    }

    public Instant toldAt() {
        return toldAt;
    }

    /** Null as long as nobody of the hospital has read it. */
    public Instant readAt() {
        return readAt;
    }

    @Converter
    static class FactsText extends EncryptedText {
        FactsText() {
            super("hospital_message.facts");
        }
    }
}
