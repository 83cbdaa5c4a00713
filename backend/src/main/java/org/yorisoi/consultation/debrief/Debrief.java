package org.yorisoi.consultation.debrief;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.encryption.EncryptedText;

/** What supporters, the hospital's specialist and an observer of the government said to each other after a session (振り返り). */
@Entity
@Table(name = "debrief")
public class Debrief {

    @Id
    private UUID sessionId;
    private String prefectureCode;
    private UUID hospitalId;
    @Enumerated(EnumType.STRING)
    private ObserverFunction observer;
    @Convert(converter = PointsText.class)
    private String points;
    private boolean supervisionNeeded;
    @ElementCollection
    @CollectionTable(name = "debrief_supporter", joinColumns = @JoinColumn(name = "session_id"))
    private List<SupporterDebriefed> supporters = new ArrayList<>();
    private Instant writtenAt;
    private Instant changedAt;
    @Version
    private long version;

    protected Debrief() {
    }

    Debrief(String prefectureCode, UUID sessionId, Instant at) {
        this.prefectureCode = prefectureCode;
        this.sessionId = sessionId;
        this.writtenAt = at;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** The hospital whose specialist was there; null when none was. */
    public UUID hospitalId() {
        return hospitalId;
    }

    /** Null when nobody of the government was there. */
    public ObserverFunction observer() {
        return observer;
    }

    public String points() {
        return points;
    }

    public boolean isSupervisionNeeded() {
        return supervisionNeeded;
    }

    public List<SupporterDebriefed> supporters() {
        return List.copyOf(supporters);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Rises with every change; 0 as long as nothing is written. */
    public long version() {
        return changedAt == null ? 0 : version + 1;
    }

    boolean hadPresent(UUID supporterId) {
        return of(supporterId).filter(SupporterDebriefed::present).isPresent();
    }

    Optional<SupporterDebriefed> of(UUID supporterId) {
        return supporters.stream().filter(one -> one.supporterId().equals(supporterId)).findFirst();
    }

    /** @param hospital whose specialist was there, if one was */
    void describe(DebriefDetails details, UUID hospital, Instant at) {
        hospitalId = details.specialistPresent() ? hospital : null;
        observer = details.observer();
        points = details.points();
        supervisionNeeded = details.supervisionNeeded();
        supporters.clear();
        supporters.addAll(details.supporters());
        changedAt = at;
    }

    @Converter
    static class PointsText extends EncryptedText {
        PointsText() {
            super("debrief.points");
        }
    }
}
