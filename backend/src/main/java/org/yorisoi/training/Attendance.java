package org.yorisoi.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who and how many took part in a training: headcounts, names, or both. It is kept apart from the training so that a
 * nurse who enters names and a clerk who corrects the place don't get in each other's way.
 */
@Entity
@Table(name = "training_attendance")
public class Attendance {

    @Id
    private UUID trainingId;
    private String prefectureCode;
    @Embedded
    @AttributeOverride(name = "peer", column = @Column(name = "headcount_peer"))
    @AttributeOverride(name = "medical", column = @Column(name = "headcount_medical"))
    @AttributeOverride(name = "government", column = @Column(name = "headcount_government"))
    private Counts headcounts;
    /** How many names there are, so that lists and reports need not open them. */
    @Embedded
    @AttributeOverride(name = "peer", column = @Column(name = "named_peer"))
    @AttributeOverride(name = "medical", column = @Column(name = "named_medical"))
    @AttributeOverride(name = "government", column = @Column(name = "named_government"))
    private Counts named = new Counts(0, 0, 0);
    @ElementCollection
    @CollectionTable(name = "training_participant", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();
    private String differenceReason;
    /** Computed by the database, to sort and filter by; see {@link #counted()}. */
    @Column(insertable = false, updatable = false)
    private Integer countedTotal;
    @Version
    private long version;

    protected Attendance() {
    }

    /** Nothing is recorded yet. */
    Attendance(Training training) {
        trainingId = training.id();
        prefectureCode = training.prefectureCode();
    }

    public UUID trainingId() {
        return trainingId;
    }

    public Optional<Counts> headcounts() {
        return Optional.ofNullable(headcounts);
    }

    public Counts named() {
        return named;
    }

    /** What the reports use: the headcounts, else the names; empty while nothing is recorded. */
    public Optional<Counts> counted() {
        return headcounts().or(() -> named.total() > 0 ? Optional.of(named) : Optional.empty());
    }

    public Optional<AttendanceSource> source() {
        if (headcounts == null) {
            return named.total() > 0 ? Optional.of(AttendanceSource.PARTICIPANTS) : Optional.empty();
        }
        return Optional.of(named.total() > 0 ? AttendanceSource.BOTH : AttendanceSource.HEADCOUNTS);
    }

    /** Headcounts less names where there are both and they differ. */
    public Optional<Counts> difference() {
        return source().filter(AttendanceSource.BOTH::equals).map(both -> headcounts.minus(named))
            .filter(difference -> !difference.equals(new Counts(0, 0, 0)));
    }

    /** Why they differ; null where they don't. */
    public String differenceReason() {
        return differenceReason;
    }

    public long version() {
        return version;
    }

    /** In the order of the paper list. */
    List<Participant> participants() {
        return List.copyOf(participants);
    }

    boolean isRecorded() {
        return counted().isPresent();
    }

    void name(List<Participant> people) {
        if (!participants.equals(people)) {
            participants.clear();
            participants.addAll(people);
            named = Counts.of(people);
        }
    }

    /** @param heads null when nobody counted */
    void count(Counts heads) {
        headcounts = heads;
    }

    /** Keeps the reason only where there is something to explain. */
    void explain(String reason) {
        differenceReason = difference().isPresent() ? reason : null;
    }
}
