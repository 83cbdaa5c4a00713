package org.yorisoi.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** A training (研修会) that the programme holds on one or several days. */
@Entity
@Table(name = "training")
public class Training {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    @Enumerated(EnumType.STRING)
    private TrainingKind kind;
    private String title;
    private LocalDate firstDate;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_date", joinColumns = @JoinColumn(name = "training_id"))
    @Column(name = "held_on")
    @OrderBy
    @BatchSize(size = 200)
    private List<LocalDate> dates = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private Delivery delivery;
    private String place;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_facilitator", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Facilitator> facilitators = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_footnote", joinColumns = @JoinColumn(name = "training_id"))
    @Column(name = "text")
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<String> footnotes = new ArrayList<>();
    private boolean openForApplication;
    private String application;
    @Version
    private long version;

    protected Training() {
    }

    Training(String prefectureCode, TrainingDetails details) {
        this.prefectureCode = prefectureCode;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public TrainingKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** It decides the fiscal year, and from when on attendance may be recorded. */
    public LocalDate firstDate() {
        return firstDate;
    }

    /** In the order of time. */
    public List<LocalDate> dates() {
        return List.copyOf(dates);
    }

    public Delivery delivery() {
        return delivery;
    }

    /** May be null. */
    public String place() {
        return place;
    }

    public List<String> facilitators() {
        return facilitators.stream().map(Facilitator::name).toList();
    }

    /** As they stand below the published table. */
    public List<String> footnotes() {
        return List.copyOf(footnotes);
    }

    public boolean isOpenForApplication() {
        return openForApplication;
    }

    /** How to apply; may be null. */
    public String application() {
        return application;
    }

    public long version() {
        return version;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    void describe(TrainingDetails details) {
        kind = details.kind();
        title = details.title();
        firstDate = details.dates().getFirst();
        replace(dates, details.dates());
        delivery = details.delivery();
        place = details.place();
        replace(facilitators, details.facilitators().stream().map(Facilitator::new).toList());
        replace(footnotes, details.footnotes());
        openForApplication = details.openForApplication();
        application = details.application();
    }

    /** Only what differs is written. */
    private static <T> void replace(List<T> kept, List<T> now) {
        if (!kept.equals(now)) {
            kept.clear();
            kept.addAll(now);
        }
    }
}
