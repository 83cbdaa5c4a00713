package org.yorisoi.supporter.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.training.Course;

/** A training of a supporter that is on no list of participants here: from before, or held by others. */
@Entity
@Table(name = "supporter_training")
public class SupporterTraining {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    /** Changed by merges alone, in SQL: whoever changes something else about it meanwhile leaves it where it has gone. */
    @Column(updatable = false)
    private UUID supporterId;
    private LocalDate completedOn;
    private String title;
    @Enumerated(EnumType.STRING)
    private Course course;
    private String heldBy;
    @Version
    private long version;

    protected SupporterTraining() {
    }

    SupporterTraining(String prefectureCode, UUID supporterId, TrainingEntry entry) {
        this.prefectureCode = prefectureCode;
        this.supporterId = supporterId;
        describe(entry);
    }

    public UUID id() {
        return id;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public TrainingEntry entry() {
        return new TrainingEntry(completedOn, title, course, heldBy);
    }

    public long version() {
        return version;
    }

    void describe(TrainingEntry entry) {
        completedOn = entry.completedOn();
        title = entry.title();
        course = entry.course();
        heldBy = entry.heldBy();
    }
}
