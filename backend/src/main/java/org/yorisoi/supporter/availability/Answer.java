package org.yorisoi.supporter.availability;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** What a supporter said about a month. */
@Entity
@SQLRestriction("set_aside_by is null")
@Table(name = "availability_answer")
public class Answer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID roundId;
    /** Changed by merges alone, in SQL: whoever changes something else about it meanwhile leaves it where it has gone. */
    @Column(updatable = false)
    private UUID supporterId;
    @ElementCollection
    @CollectionTable(name = "availability_choice", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "choice_date")
    @Column(name = "choice")
    @Enumerated(EnumType.STRING)
    private Map<LocalDate, Choice> choices = new HashMap<>();
    private Integer mostDuties;
    @Convert(converter = NoteText.class)
    private String note;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private Instant answeredAt;
    @Version
    private long version;

    protected Answer() {
    }

    Answer(UUID roundId, UUID supporterId) {
        this.roundId = roundId;
        this.supporterId = supporterId;
    }

    UUID roundId() {
        return roundId;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public Map<LocalDate, Choice> choices() {
        return Map.copyOf(choices);
    }

    /** Null where she sets no limit. */
    public Integer mostDuties() {
        return mostDuties;
    }

    /** May be null. */
    public String note() {
        return note;
    }

    /** Null as long as nobody has answered. */
    public Channel channel() {
        return channel;
    }

    /** Null as long as nobody has answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isGiven() {
        return answeredAt != null;
    }

    /** Rises with every change; 0 as long as nobody has answered. */
    public long version() {
        return id == null ? 0 : version + 1;
    }

    void say(AnswerDetails details, Channel how, Instant at) {
        choices.keySet().retainAll(details.choices().keySet());
        choices.putAll(details.choices());
        mostDuties = details.mostDuties();
        note = details.note();
        channel = how;
        answeredAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("availability_answer.note");
        }
    }
}
