package org.yorisoi.consultation.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.platform.encryption.EncryptedText;
import org.yorisoi.salon.Cancer;

/** What one visitor of a room, or one caller of the hotline, was listened to about (相談記録). Anonymous by its making. */
@Entity
@Table(name = "consultation_record")
public class ConsultationRecord {

    private static final int AT_ONCE = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID sessionId;
    @Enumerated(EnumType.STRING)
    private RoomMode mode;
    private int minutes;
    @Enumerated(EnumType.STRING)
    private VisitorStandpoint standpoint;
    @Enumerated(EnumType.STRING)
    private VisitorAgeBand ageBand;
    @Enumerated(EnumType.STRING)
    private VisitorSex sex;
    @Enumerated(EnumType.STRING)
    private Cancer cancer;
    @Enumerated(EnumType.STRING)
    private Visit visit;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consultation_record_topic", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Convert(converter = NoteText.class)
    private String note;
    private Instant recordedAt;
    @Version
    private long version;

    protected ConsultationRecord() {
    }

    ConsultationRecord(String prefectureCode, UUID sessionId, RecordDetails details, Instant at) {
        this.prefectureCode = prefectureCode;
        this.sessionId = sessionId;
        this.recordedAt = at;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public RecordDetails details() {
        return new RecordDetails(mode, minutes, standpoint, ageBand, sex, cancer, visit, Set.copyOf(topics), outcome, note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }

    void describe(RecordDetails details) {
        mode = details.mode();
        minutes = details.minutes();
        standpoint = details.standpoint();
        ageBand = details.ageBand();
        sex = details.sex();
        cancer = details.cancer();
        visit = details.visit();
        topics.retainAll(details.topics());
        topics.addAll(details.topics());
        outcome = details.outcome();
        note = details.note();
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("consultation_record.note");
        }
    }
}
