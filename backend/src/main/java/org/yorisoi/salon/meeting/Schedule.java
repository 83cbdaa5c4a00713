package org.yorisoi.salon.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.calendar.ScheduleRule;

/** When a salon meets, from a day on, as its people wrote it and as it was understood. It never changes. */
@Entity
@Table(name = "salon_schedule")
public class Schedule {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID salonId;
    private int number;
    @Column(name = "valid_from")
    private LocalDate from;
    private String text;
    private String japanese;
    private String english;
    private boolean announced;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "salon_schedule_rule", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<StoredRule> rules = new ArrayList<>();
    private Instant enteredAt;

    protected Schedule() {
    }

    Schedule(UUID salonId, int number, LocalDate from, Wording wording, Instant enteredAt) {
        this.salonId = salonId;
        this.number = number;
        this.from = from;
        this.text = wording.text();
        this.japanese = wording.japanese();
        this.english = wording.english();
        this.announced = wording.announced();
        wording.rules().forEach(rule -> rules.add(StoredRule.of(rule)));
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID salonId() {
        return salonId;
    }

    /** Counts the schedules of the salon. */
    public int number() {
        return number;
    }

    /** The first day on which it counts. */
    public LocalDate from() {
        return from;
    }

    /** As its people wrote it. */
    public String text() {
        return text;
    }

    /** As it was understood; null when it was kept without being understood. */
    public String japanese() {
        return japanese;
    }

    /** The same in English. */
    public String english() {
        return english;
    }

    /** Whether dates are announced one by one. */
    public boolean announced() {
        return announced;
    }

    /** None when all dates are announced. */
    public List<ScheduleRule> rules() {
        return rules.stream().map(StoredRule::toRule).toList();
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
