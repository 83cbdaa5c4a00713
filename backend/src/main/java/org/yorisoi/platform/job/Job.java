package org.yorisoi.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/**
 * One piece of long work. What it is to do and what it has come to are JSON of the room that keeps its {@link LongWork},
 * encrypted, since they may name people.
 */
@Entity
@Table(name = "job")
public class Job {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String kind;
    private String subject;
    @Convert(converter = TaskText.class)
    private String task;
    @Enumerated(EnumType.STRING)
    private JobState state;
    @Convert(converter = ProgressText.class)
    private String progress;
    @Convert(converter = ResultText.class)
    private String result;
    private String failure;
    private boolean endWanted;
    private UUID askedBy;
    private Instant askedAt;
    private Instant begunAt;
    private Instant endedAt;
    private int attempts;
    @Column(name = "leased_by")
    private UUID holder;
    private Instant leasedUntil;

    protected Job() {
    }

    Job(String prefectureCode, String kind, String subject, String task, UUID askedBy, Instant at) {
        this.prefectureCode = prefectureCode;
        this.kind = kind;
        this.subject = subject;
        this.task = task;
        this.askedBy = askedBy;
        this.askedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.state = JobState.WAITING;
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    /** Which {@link LongWork} does it. */
    public String kind() {
        return kind;
    }

    /** What it is about, such as a month. */
    public String subject() {
        return subject;
    }

    public String task() {
        return task;
    }

    public JobState state() {
        return state;
    }

    /** Null as long as there is none to tell. */
    public String progress() {
        return progress;
    }

    /** Null until it is done. */
    public String result() {
        return result;
    }

    /** Why it failed, as a word of the room's; null unless it did. */
    public String failure() {
        return failure;
    }

    /** Whether somebody has asked that it ends. */
    public boolean isEndWanted() {
        return endWanted;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** How often it was taken up: more than once if an instance was lost over it. */
    public int attempts() {
        return attempts;
    }

    void begin(UUID worker, Instant now, Instant until) {
        state = JobState.RUNNING;
        begunAt = begunAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : begunAt;
        attempts++;
        holder = worker;
        leasedUntil = until;
    }

    void tells(String howFar) {
        progress = howFar;
    }

    void endSoon() {
        endWanted = true;
    }

    void end(JobState how, String outcome, String why, Instant now) {
        state = how;
        result = outcome;
        failure = why;
        endedAt = now.truncatedTo(ChronoUnit.MILLIS);
        holder = null;
        leasedUntil = null;
    }

    boolean isHeldBy(UUID worker) {
        return state == JobState.RUNNING && worker.equals(holder);
    }

    @Converter
    static class TaskText extends EncryptedText {
        TaskText() {
            super("job.task");
        }
    }

    @Converter
    static class ProgressText extends EncryptedText {
        ProgressText() {
            super("job.progress");
        }
    }

    @Converter
    static class ResultText extends EncryptedText {
        ResultText() {
            super("job.result");
        }
    }
}
