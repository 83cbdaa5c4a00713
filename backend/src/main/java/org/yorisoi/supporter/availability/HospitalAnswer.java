package org.yorisoi.supporter.availability;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** On which days of a month a hospital's specialists can take a turn (持ち回り). */
@Entity
@Table(name = "hospital_availability")
public class HospitalAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID roundId;
    private UUID hospitalId;
    @ElementCollection
    @CollectionTable(name = "hospital_availability_day", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "possible_date")
    private Set<LocalDate> days = new HashSet<>();
    private Integer mostTurns;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private Instant answeredAt;
    @Version
    private long version;

    protected HospitalAnswer() {
    }

    HospitalAnswer(UUID roundId, UUID hospitalId) {
        this.roundId = roundId;
        this.hospitalId = hospitalId;
    }

    public UUID hospitalId() {
        return hospitalId;
    }

    /** The days on which they can; on all others they can't. */
    public Set<LocalDate> days() {
        return Set.copyOf(days);
    }

    /** Null where the hospital sets no limit. */
    public Integer mostTurns() {
        return mostTurns;
    }

    /** Null as long as nobody has answered. */
    public Channel channel() {
        return channel;
    }

    /** Null as long as nobody has answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Rises with every change; 0 as long as nobody has answered. */
    public long version() {
        return id == null ? 0 : version + 1;
    }

    void say(Set<LocalDate> possible, Integer most, Channel how, Instant at) {
        days.retainAll(possible);
        days.addAll(possible);
        mostTurns = most;
        channel = how;
        answeredAt = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
