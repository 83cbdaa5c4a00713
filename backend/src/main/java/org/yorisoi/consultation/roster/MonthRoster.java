package org.yorisoi.consultation.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The roster of one month: where among its steps the plan stands, and which of them everybody was told. */
@Entity
@Table(name = "roster")
public class MonthRoster {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String month;
    private int step;
    private int lastStep;
    private Integer publishedStep;
    private Instant publishedAt;
    private UUID publishedBy;
    @Version
    private long version;

    protected MonthRoster() {
    }

    MonthRoster(String prefectureCode, YearMonth month) {
        this.prefectureCode = prefectureCode;
        this.month = month.toString();
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    /** The number of the step at which the plan stands; 0 before there is any. */
    public int step() {
        return step;
    }

    public boolean canUndo() {
        return step > 1;
    }

    public boolean canRedo() {
        return step < lastStep;
    }

    /** Null as long as it was never published. */
    public Integer publishedStep() {
        return publishedStep;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public UUID publishedBy() {
        return publishedBy;
    }

    /** Rises with every change; 0 as long as nobody has begun. */
    public long version() {
        return id == null ? 0 : version + 1;
    }

    /** @return the number of the new step; those that were undone are gone */
    int goOn() {
        lastStep = ++step;
        return step;
    }

    void undo() {
        step--;
    }

    void redo() {
        step++;
    }

    void publish(UUID by, Instant at) {
        publishedStep = step;
        publishedAt = at.truncatedTo(ChronoUnit.MILLIS);
        publishedBy = by;
    }
}
