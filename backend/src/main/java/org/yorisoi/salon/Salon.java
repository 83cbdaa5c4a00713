package org.yorisoi.salon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.paging.SearchText;

/** A cancer salon (がんサロン): a regular gathering of people who have, or had, cancer, and of those close to them. */
@Entity
@Table(name = "salon")
public class Salon {

    /** Four bytes each, it still fits into a column of text. */
    private static final int LONGEST_SEARCHED = 16_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String name;
    private String kana;
    private String reading;
    private String host;
    @Convert(converter = VenuesText.class)
    private List<Venue> venues = List.of();
    private String municipality;
    @ElementCollection
    @CollectionTable(name = "salon_municipality", joinColumns = @JoinColumn(name = "salon_id"))
    @Column(name = "municipality")
    private Set<String> municipalities = new HashSet<>();
    @Enumerated(EnumType.STRING)
    private Target target;
    @Convert(converter = WordsText.OfCancers.class)
    private Set<Cancer> cancers = Set.of();
    @Convert(converter = WordsText.OfGroups.class)
    @Column(name = "audience_groups")
    private Set<AudienceGroup> groups = Set.of();
    @Enumerated(EnumType.STRING)
    private Delivery delivery;
    private String onlineAccess;
    private String fee;
    @Enumerated(EnumType.STRING)
    private Application application;
    private String applicationNote;
    @Enumerated(EnumType.STRING)
    private Anonymity anonymity;
    @Embedded
    private Contact contact;
    private String expectation;
    private boolean networkMember;
    @Enumerated(EnumType.STRING)
    private SalonState state;
    private LocalDate stateSince;
    private LocalDate restingUntil;
    private LocalDate confirmedOn;
    private String scheduleText;
    private String scheduleJapanese;
    private String scheduleEnglish;
    private boolean scheduleAnnounced;
    @ElementCollection
    @CollectionTable(name = "salon_usual_time", joinColumns = @JoinColumn(name = "salon_id"))
    @OrderColumn(name = "position")
    private List<UsualTime> usualTimes = new ArrayList<>();
    private String searchText;
    @Version
    private long version;

    protected Salon() {
    }

    Salon(String prefectureCode, SalonDetails details, SalonState state, LocalDate since) {
        this.prefectureCode = prefectureCode;
        this.state = state;
        this.stateSince = since;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    public String name() {
        return name;
    }

    /** Everything that people write about it. */
    public SalonDetails details() {
        return new SalonDetails(name, kana, host, venues, target, cancers, groups, delivery, onlineAccess, fee,
            application, applicationNote, anonymity, contact, expectation, networkMember);
    }

    /** In the order of importance; the first one is where it is looked for. */
    public List<Venue> venues() {
        return venues;
    }

    public Delivery delivery() {
        return delivery;
    }

    public SalonState state() {
        return state;
    }

    /** The first day of its state. */
    public LocalDate stateSince() {
        return stateSince;
    }

    /** The last day of its rest; null when it doesn't rest, or nobody knows. */
    public LocalDate restingUntil() {
        return restingUntil;
    }

    /** When its organisers or the centre last said that all of this is still true; null: never. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Its schedule as visitors read it, without the usual times; empty before the first one. */
    public Optional<SalonSchedule> schedule() {
        return scheduleText == null ? Optional.empty() : Optional.of(
            new SalonSchedule(scheduleText, scheduleJapanese, scheduleEnglish, scheduleAnnounced, Set.of()));
    }

    public long version() {
        return version;
    }

    void describe(SalonDetails details) {
        name = details.name();
        kana = details.kana();
        reading = SearchText.hiragana(kana == null ? name : kana);
        host = details.host();
        venues = List.copyOf(details.venues());
        standsIn(venues.stream().map(Venue::municipality).filter(Objects::nonNull).toList());
        target = details.target();
        cancers = copy(details.cancers(), Cancer.class);
        groups = copy(details.groups(), AudienceGroup.class);
        delivery = details.delivery();
        onlineAccess = details.onlineAccess();
        fee = details.fee();
        application = details.application();
        applicationNote = details.applicationNote();
        anonymity = details.anonymity();
        contact = details.contact();
        expectation = details.expectation();
        networkMember = details.networkMember();
        searchText = searched();
    }

    void becomes(SalonState next, LocalDate since, LocalDate until) {
        state = next;
        stateSince = since;
        restingUntil = until;
    }

    void confirmed(LocalDate on) {
        confirmedOn = on;
    }

    void meetsAccordingTo(SalonSchedule schedule) {
        scheduleText = schedule.text();
        scheduleJapanese = schedule.japanese();
        scheduleEnglish = schedule.english();
        scheduleAnnounced = schedule.announced();
        usualTimes.clear();
        usualTimes.addAll(schedule.usualTimes());
    }

    /** Folding may make a text much longer; what people type into a search field stands in the beginning. */
    private String searched() {
        String all = Stream.concat(Stream.of(name, kana, host), venues.stream()
                .flatMap(venue -> Stream.of(venue.name(), venue.municipality(), venue.address(), venue.access())))
            .filter(Objects::nonNull).map(SearchText::folded).distinct().collect(Collectors.joining("\n"));
        return all.length() <= LONGEST_SEARCHED ? all : all.substring(0, LONGEST_SEARCHED);
    }

    private void standsIn(List<String> all) {
        municipality = all.isEmpty() ? null : all.getFirst();
        Set<String> distinct = Set.copyOf(all);
        if (!municipalities.equals(distinct)) {
            municipalities.retainAll(distinct);
            municipalities.addAll(distinct);
        }
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> words, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(words);
        return copy;
    }
}
