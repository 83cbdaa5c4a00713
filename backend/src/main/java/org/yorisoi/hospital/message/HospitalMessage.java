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
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

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
    /** One line {@code name=value} for each fact: neither has a line break in it. */
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
        this.facts = written(facts);
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
        Map<String, String> read = new TreeMap<>();
        facts.lines().forEach(line -> read.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return read;
    }

    public Instant toldAt() {
        return toldAt;
    }

    /** Null as long as nobody of the hospital has read it. */
    public Instant readAt() {
        return readAt;
    }

    private static String written(Map<String, String> facts) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) ->
            lines.append(name).append('=').append(value.replaceAll("\\R", " ")).append('\n'));
        return lines.toString();
    }

    @Converter
    static class FactsText extends EncryptedText {
        FactsText() {
            super("hospital_message.facts");
        }
    }
}
