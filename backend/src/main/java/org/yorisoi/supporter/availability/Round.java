package org.yorisoi.supporter.availability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The centre asks for a month: everybody who serves, and every hospital, until a deadline. */
@Entity
@Table(name = "availability_round")
public class Round {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String month;
    private LocalDate deadline;
    private Instant openedAt;
    @Version
    private long version;

    protected Round() {
    }

    Round(String prefectureCode, YearMonth month, LocalDate deadline, Instant at) {
        this.prefectureCode = prefectureCode;
        this.month = month.toString();
        this.deadline = deadline;
        this.openedAt = at.truncatedTo(ChronoUnit.MILLIS);
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

    /** The last day on which supporters and hospitals answer themselves. */
    public LocalDate deadline() {
        return deadline;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }

    /** Whether supporters and hospitals may still answer themselves; the centre always may. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(deadline);
    }

    void endOn(LocalDate day) {
        deadline = day;
    }
}
