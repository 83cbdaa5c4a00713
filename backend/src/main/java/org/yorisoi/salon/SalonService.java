package org.yorisoi.salon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;

/** The door of this room: salons and their states. */
@ApplicationScoped
public class SalonService {

    /** What the public side of a prefecture's salons and meetings is numbered by; see {@link Revisions}. */
    public static final String REVISED = "salons";

    private static final int NEXT_MEETINGS = 10;

    private final Salons salons;
    private final Organisers organisers;
    private final MeetingDirectory meetings;
    private final SalonAccess access;
    private final Revisions revisions;
    private final Event<SalonStateChanged> stateChanged;
    private final Clock clock;

    SalonService(Salons salons, Organisers organisers, MeetingDirectory meetings, SalonAccess access, Revisions revisions,
                 Event<SalonStateChanged> stateChanged, Clock clock) {
        this.salons = salons;
        this.organisers = organisers;
        this.meetings = meetings;
        this.access = access;
        this.revisions = revisions;
        this.stateChanged = stateChanged;
        this.clock = clock;
    }

    /** The salons that the caller sees. Three statements, however many there are. */
    @Transactional
    public Page<SalonOverview> list(String prefecture, SalonFilter filter, PageRequest page) {
        SequencedMap<UUID, NextMeeting> first = firstMeetings(prefecture, filter);
        return overviews(salons.list(SalonQuery.of(prefecture, filter, access.seen(prefecture), first), page), first);
    }

    /** Where the salons that the caller sees have venues, and how many. */
    @Transactional
    public Map<String, Long> municipalities(String prefecture) {
        return salons.municipalities(prefecture, access.seen(prefecture));
    }

    /** A salon as the caller sees it; one that she doesn't see is not there. */
    @Transactional
    public SalonOverview seen(String prefecture, UUID id) {
        Salon salon = get(prefecture, id);
        if (!access.seen(prefecture).includes(salon)) {
            throw Problem.notFound();
        }
        return overview(salon);
    }

    /** A salon in whatever state, for rooms that have asked {@link SalonAccess} themselves. */
    @Transactional
    public Salon get(String prefecture, UUID id) {
        return salons.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** Whether there is such a salon, in whatever state. */
    @Transactional
    public boolean isKnown(String prefecture, UUID id) {
        return salons.in(prefecture, id).isPresent();
    }

    /** Every salon of the prefecture in whatever state. */
    @Transactional
    public List<Salon> all(String prefecture) {
        return salons.list("prefectureCode", prefecture);
    }

    /** @param since the first day of the state in which it begins */
    @Transactional
    public SalonOverview add(String prefecture, SalonDetails details, SalonState state, LocalDate since) {
        check(details);
        if (!Days.isPlausible(since)) {
            throw Problem.violation("stateSince", ViolationCode.NOT_ALLOWED);
        }
        Salon salon = new Salon(prefecture, details, state, since);
        salons.persistAndFlush(salon);
        salons.keep(new StateChange(salon, null, clock.instant()));
        revisions.bump(prefecture, REVISED);
        stateChanged.fire(new SalonStateChanged(prefecture, salon.id(), null, state, salon.stateSince(), null));
        return overview(salon);
    }

    /** Adds the salons of a table, each as it is from today on. Their schedules are left to the meeting room. */
    @Transactional
    public List<Salon> addAll(String prefecture, List<SalonRow> rows) {
        List<Salon> added = rows.stream().map(row -> brought(prefecture, row)).toList();
        salons.persist(added);
        added.forEach(salon -> salons.keep(new StateChange(salon, null, clock.instant())));
        salons.flush();
        revisions.bump(prefecture, REVISED);
        added.forEach(salon -> stateChanged.fire(
            new SalonStateChanged(prefecture, salon.id(), null, salon.state(), salon.stateSince(), null)));
        return added;
    }

    private Salon brought(String prefecture, SalonRow row) {
        check(row.details());
        Salon salon = new Salon(prefecture, row.details(), row.state(), LocalDate.now(clock));
        if (row.confirmedOn() != null) {
            salon.confirmed(row.confirmedOn());
        }
        return salon;
    }

    @Transactional
    public SalonOverview change(String prefecture, UUID id, SalonDetails details, String ifMatch) {
        Salon salon = own(prefecture, id);
        EntityTags.requireMatch(ifMatch, salon.version());
        check(details);
        salon.describe(details);
        return changed(salon);
    }

    /** Removes a salon that was added by mistake: still planned, and without a meeting that was held. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Salon salon = own(prefecture, id);
        EntityTags.requireMatch(ifMatch, salon.version());
        if (salon.state() != SalonState.PLANNED || meetings.hasBeenHeld(id)) {
            throw Problem.of(ProblemType.CONFLICT);
        }
        salons.delete(salon);
        salons.flush();
        revisions.bump(prefecture, REVISED);
    }

    /** Goes on to the next state. */
    @Transactional
    public SalonOverview becomes(String prefecture, UUID id, NextState next, String ifMatch) {
        Salon salon = own(prefecture, id);
        EntityTags.requireMatch(ifMatch, salon.version());
        SalonState before = salon.state();
        if (!before.mayBecome(next.state())) {
            throw Problem.of(ProblemType.SALON_STATE_NOT_POSSIBLE);
        }
        check(salon, next);
        salon.becomes(next.state(), next.since(), next.until());
        salons.keep(new StateChange(salon, next.reason(), clock.instant()));
        salons.flush();
        stateChanged.fire(new SalonStateChanged(prefecture, id, before, next.state(), next.since(), next.until()));
        return changed(salon);
    }

    /** How a salon came along, from the first state on. */
    @Transactional
    public List<StateChange> states(String prefecture, UUID id) {
        return salons.changesOf(own(prefecture, id).id());
    }

    /** @param on the day on which somebody said that all is still true; not in the future */
    @Transactional
    public SalonOverview confirm(String prefecture, UUID id, LocalDate on) {
        Salon salon = own(prefecture, id);
        new Violations()
            .when(on.isAfter(LocalDate.now(clock)), "on", ViolationCode.IN_FUTURE)
            .when(on.isBefore(Days.FIRST), "on", ViolationCode.NOT_ALLOWED)
            .throwIfAny();
        salon.confirmed(on);
        return changed(salon);
    }

    /** The meeting room tells how a salon meets from now on, in the transaction in which it keeps the schedule. */
    @Transactional
    public void meetsAccordingTo(String prefecture, UUID id, SalonSchedule schedule) {
        get(prefecture, id).meetsAccordingTo(schedule);
        revisions.bump(prefecture, REVISED);
    }

    private Salon own(String prefecture, UUID id) {
        Salon salon = get(prefecture, id);
        access.requireOwn(id);
        return salon;
    }

    private SalonOverview changed(Salon salon) {
        salons.flush();
        revisions.bump(salon.prefectureCode(), REVISED);
        return overview(salon);
    }

    private SalonOverview overview(Salon salon) {
        LocalDate today = LocalDate.now(clock);
        return new SalonOverview(salon, meetings.next(salon.id(), today, NEXT_MEETINGS),
            organisers.named(List.of(salon.id()), today).getOrDefault(salon.id(), List.of()));
    }

    private Page<SalonOverview> overviews(Page<Salon> page, Map<UUID, NextMeeting> first) {
        Map<UUID, List<String>> named = organisers.named(page.items().stream().map(Salon::id).toList(),
            LocalDate.now(clock));
        return page.map(salon -> new SalonOverview(salon,
            first.containsKey(salon.id()) ? List.of(first.get(salon.id())) : List.of(),
            named.getOrDefault(salon.id(), List.of())));
    }

    private SequencedMap<UUID, NextMeeting> firstMeetings(String prefecture, SalonFilter filter) {
        LocalDate from = filter.from() == null ? LocalDate.now(clock) : filter.from();
        return meetings.firstMeetings(prefecture, from, filter.to());
    }

    private static void check(Salon salon, NextState next) {
        LocalDate until = next.until();
        boolean resting = next.state() == SalonState.RESTING;
        new Violations()
            .when(next.since().isBefore(salon.stateSince()), "since", ViolationCode.BEFORE_START)
            .when(!Days.isPlausible(next.since()), "since", ViolationCode.NOT_ALLOWED)
            .when(until != null && (!resting || !Days.isPlausible(until)), "until", ViolationCode.NOT_ALLOWED)
            .when(until != null && resting && until.isBefore(next.since()), "until", ViolationCode.BEFORE_START)
            .throwIfAny();
    }

    private static void check(SalonDetails details) {
        Violations violations = new Violations()
            .when(details.target() == Target.ALL_CANCERS && !details.cancers().isEmpty(), "cancers",
                ViolationCode.NOT_ALLOWED)
            .when(details.target() == Target.NAMED_CANCERS && details.cancers().isEmpty(), "cancers",
                ViolationCode.REQUIRED);
        for (int i = 0; i < details.venues().size(); i++) {
            Venue venue = details.venues().get(i);
            violations.when(venue.latitude() == null && venue.longitude() != null, "venues[%d].latitude".formatted(i),
                ViolationCode.REQUIRED);
            violations.when(venue.latitude() != null && venue.longitude() == null, "venues[%d].longitude".formatted(i),
                ViolationCode.REQUIRED);
        }
        violations.throwIfAny();
    }
}
