package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.calendar.ScheduleReading;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonAccess;
import org.yorisoi.salon.SalonService;

/** The door to salons' schedules: stored in the words of their people, with all that came before. */
@ApplicationScoped
public class SalonScheduleService {

    private static final int YEARS_AHEAD = 2;
    private static final Bilingual FROM_TODAY = Bilingual.of("今日から2年後までの日付を指定してください",
        "Give a date from today to two years ahead");
    private static final Bilingual FROM_TOMORROW = Bilingual.of(
        "明日から2年後までの日付を指定してください。これまでの予定は変わりません",
        "Give a date from tomorrow to two years ahead: what has been stays");

    private final Schedules schedules;
    private final Meetings meetings;
    private final SalonService salons;
    private final SalonAccess access;
    private final ScheduleService calendar;
    private final Planner planner;
    private final ShownSchedule shown;
    private final Clock clock;

    SalonScheduleService(Schedules schedules, Meetings meetings, SalonService salons, SalonAccess access,
                         ScheduleService calendar, Planner planner, ShownSchedule shown, Clock clock) {
        this.schedules = schedules;
        this.meetings = meetings;
        this.salons = salons;
        this.access = access;
        this.calendar = calendar;
        this.planner = planner;
        this.shown = shown;
        this.clock = clock;
    }

    /** The schedule entered last; none before the first. */
    @Transactional
    public Schedule get(String prefecture, UUID salonId) {
        return schedules.of(own(prefecture, salonId).id()).last().orElseThrow(Problem::notFound);
    }

    /** All schedules, the one entered last first. */
    @Transactional
    public List<PastSchedule> history(String prefecture, UUID salonId) {
        Timeline timeline = schedules.of(own(prefecture, salonId).id());
        return timeline.schedules().reversed().stream()
            .map(schedule -> new PastSchedule(schedule, timeline.lastDayOf(schedule).orElse(null))).toList();
    }

    /** What {@link #store} would do. */
    @Transactional
    public SchedulePreview preview(String prefecture, UUID salonId, String text, LocalDate from, boolean asAnnounced) {
        Salon salon = own(prefecture, salonId);
        Timeline timeline = schedules.of(salonId);
        Schedule next = next(salon, timeline, text, from, asAnnounced);
        return SchedulePreview.of(next, planner.plan(salon, timeline.with(next), from, Meeting::isUntouched));
    }

    /**
     * Keeps a schedule and plans the meetings from its first day on by it. What has been, and what people have decided about
     * single meetings, stays.
     *
     * @param asAnnounced keeps the text for people to read and plans nothing by it
     */
    @Transactional
    public Schedule store(String prefecture, UUID salonId, String text, LocalDate from, boolean asAnnounced,
                          String ifMatch) {
        Salon salon = own(prefecture, salonId);
        meetings.hold(salon);
        Timeline timeline = schedules.of(salonId);
        EntityTags.requireMatch(ifMatch, timeline.version());
        return keep(salon, timeline, next(salon, timeline, text, from, asAnnounced));
    }

    /**
     * Enters a salon's first schedule with the past it has had, meetings included: for whoever brings a salon's whole story,
     * such as the demo data. A day in the past is only possible here.
     */
    @Transactional
    public Schedule begin(String prefecture, UUID salonId, String text, LocalDate from) {
        Salon salon = own(prefecture, salonId);
        meetings.hold(salon);
        Timeline timeline = schedules.of(salonId);
        EntityTags.requireMatch("\"0\"", timeline.version());
        return keep(salon, timeline, new Schedule(salonId, 1, from, Wording.understood(text, calendar.read(text)),
            clock.instant()));
    }

    /**
     * Enters the first schedules of salons that were added in this transaction, from today on: for whoever brings many at
     * once, in few statements. What is not understood is kept for people to read.
     */
    @Transactional
    public void beginAll(Map<Salon, String> texts) {
        LocalDate today = LocalDate.now(clock);
        Map<Salon, Timeline> timelines = new LinkedHashMap<>();
        texts.forEach((salon, text) -> {
            ScheduleReading reading = calendar.read(text);
            Wording wording = reading.understood() ? Wording.understood(text, reading) : Wording.announced(text);
            timelines.put(salon, new Timeline(List.of(new Schedule(salon.id(), 1, today, wording, clock.instant()))));
        });
        timelines.values().forEach(timeline -> schedules.persist(timeline.schedules()));
        timelines.forEach((salon, timeline) -> planner.begin(salon, timeline, today));
        timelines.forEach(shown::show);
        schedules.flush();
    }

    private Schedule keep(Salon salon, Timeline timeline, Schedule next) {
        schedules.persistAndFlush(next);
        Timeline now = timeline.with(next);
        planner.carryOut(planner.plan(salon, now, next.from(), Meeting::isUntouched), salon);
        shown.show(salon, now);
        return next;
    }

    private Schedule next(Salon salon, Timeline timeline, String text, LocalDate from, boolean asAnnounced) {
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = timeline.isEmpty() ? today : today.plusDays(1);
        if (from.isBefore(earliest) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Problem.violation(timeline.isEmpty() ? FROM_TODAY : FROM_TOMORROW,
                Violation.of("from", ViolationCode.NOT_ALLOWED));
        }
        Wording wording = asAnnounced ? Wording.announced(text) : Wording.understood(text, calendar.read(text));
        return new Schedule(salon.id(), timeline.version() + 1, from, wording, clock.instant());
    }

    private Salon own(String prefecture, UUID salonId) {
        Salon salon = salons.get(prefecture, salonId);
        access.requireOwn(salonId);
        return salon;
    }
}
