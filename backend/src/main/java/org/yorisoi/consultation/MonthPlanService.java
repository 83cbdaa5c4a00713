package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.prefecture.PrefectureService;

/**
 * The door to a month's plan: what the rooms' schedules give, what has been made of it, and the making. Schedules propose,
 * people decide: nothing is made, moved or taken back by itself.
 */
@ApplicationScoped
public class MonthPlanService {

    private final Rooms rooms;
    private final Sessions sessions;
    private final SessionEvents events;
    private final MonthClosing months;
    private final HospitalService hospitals;
    private final PrefectureService prefectures;
    private final ScheduleService calendar;
    private final Holidays holidays;
    private final Clock clock;

    MonthPlanService(Rooms rooms, Sessions sessions, SessionEvents events, MonthClosing months,
                     HospitalService hospitals, PrefectureService prefectures, ScheduleService calendar, Holidays holidays, Clock clock) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.events = events;
        this.months = months;
        this.hospitals = hospitals;
        this.prefectures = prefectures;
        this.calendar = calendar;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** What a schedule gives on a day of the month. */
    private record Given(ConsultationRoom room, Occurrence occurrence) {

        String key() {
            return PlanKey.of(occurrence).text();
        }

        SessionTime time() {
            return new SessionTime(occurrence.date(), occurrence.startTime(), occurrence.endTime());
        }
    }

    /** The month as it is now. Nothing is stored. */
    @Transactional
    public MonthPlan plan(String prefecture, YearMonth month) {
        return plan(prefecture, month, rooms.all(prefecture));
    }

    /**
     * Makes drafts of the chosen sessions. One that is there already, by its key or by its room and time, is not made again:
     * safe to do twice, and by two clerks at once.
     */
    @Transactional
    public MadeSessions make(String prefecture, YearMonth month, List<ChosenSession> chosen) {
        Map<UUID, ConsultationRoom> known = rooms.all(prefecture).stream()
            .collect(Collectors.toMap(ConsultationRoom::id, Function.identity()));
        check(month, chosen, known);
        months.requireOpen(prefecture, month);
        Set<UUID> wanted = chosen.stream().map(ChosenSession::roomId).collect(Collectors.toSet());
        rooms.hold(wanted);
        TakenTimes taken = new TakenTimes();
        sessions.ofMonth(prefecture, month, keys(chosen)).forEach(seen -> taken.add(seen.session()));
        Instant now = clock.instant();
        List<Session> made = new ArrayList<>();
        for (ChosenSession choice : chosen) {
            if (taken.isFree(choice)) {
                Session session = Session.draft(known.get(choice.roomId()), choice.planKey(), choice.terms(), now);
                taken.add(session);
                made.add(session);
            }
        }
        sessions.persist(made);
        sessions.flush();
        made.forEach(events::planned);
        return new MadeSessions(made.size(), chosen.size() - made.size(), plan(prefecture, month));
    }

    /**
     * Lets everybody know of all drafts of the month.
     *
     * @return how many there were
     */
    @Transactional
    public int publish(String prefecture, YearMonth month) {
        months.requireOpen(prefecture, month);
        List<Session> drafts = sessions.drafts(prefecture, month.atDay(1), month.atEndOfMonth());
        Instant now = clock.instant();
        drafts.forEach(draft -> draft.publish(now));
        sessions.flush();
        drafts.forEach(events::changed);
        return drafts.size();
    }

    private MonthPlan plan(String prefecture, YearMonth month, List<ConsultationRoom> all) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<OnHoliday> onHolidays = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        for (ConsultationRoom room : all) {
            List<ScheduleRule> rules = rules(room);
            calendar.occurrences(rules, from, to).stream().filter(occurrence -> room.isOpenOn(occurrence.date()))
                .forEach(occurrence -> given.add(new Given(room, occurrence)));
            calendar.onHolidays(rules, from, to).stream().filter(day -> room.isOpenOn(day.date()))
                .forEach(day -> onHolidays.add(new OnHoliday(room, day)));
        }
        List<SessionSeen> made = sessions.ofMonth(prefecture, month, given.stream().map(Given::key).distinct().toList());
        TakenTimes taken = new TakenTimes();
        made.forEach(seen -> taken.add(seen.session()));
        List<Given> open = given.stream().filter(one -> taken.isFree(one.room().id(), one.key(), one.time()))
            .sorted(Comparator.comparing((Given one) -> one.time().date()).thenComparing(one -> one.time().start())
                .thenComparing(one -> one.room().name())).toList();
        List<SessionSeen> ofMonth = made.stream()
            .filter(seen -> YearMonth.from(seen.session().date()).equals(month)).toList();
        Conflicts conflicts = new Conflicts(hospitals.all(prefecture));
        ofMonth.stream().filter(seen -> seen.session().state() != SessionState.CANCELLED)
            .forEach(seen -> conflicts.count(seen.room(), seen.session().date()));
        open.forEach(one -> conflicts.count(one.room(), one.time().date()));
        onHolidays.sort(Comparator.comparing((OnHoliday day) -> day.day().date()).thenComparing(day -> day.room().name()));
        return new MonthPlan(month, prefectures.known(prefecture).settings().roomDaysPerMonth(),
            ofMonth.stream().map(seen -> planned(seen, conflicts)).toList(),
            open.stream().map(one -> proposal(one, conflicts)).toList(), onHolidays, holidays.between(from, to));
    }

    private List<ScheduleRule> rules(ConsultationRoom room) {
        return room.schedule().filter(RoomSchedule::isUnderstood).map(schedule -> calendar.read(schedule.text()).rules())
            .orElse(List.of());
    }

    private static PlannedSession planned(SessionSeen seen, Conflicts conflicts) {
        return new PlannedSession(seen, seen.session().state() == SessionState.CANCELLED ? Set.of()
            : conflicts.of(seen.room(), seen.session().date()));
    }

    private static Proposal proposal(Given one, Conflicts conflicts) {
        Occurrence occurrence = one.occurrence();
        return new Proposal(one.room(), one.key(), one.time(), occurrence.ruleDate(), occurrence.provisional(),
            conflicts.of(one.room(), occurrence.date()));
    }

    private static List<String> keys(List<ChosenSession> chosen) {
        return chosen.stream().map(ChosenSession::planKey).filter(key -> key != null).distinct().toList();
    }

    private static void check(YearMonth month, List<ChosenSession> chosen, Map<UUID, ConsultationRoom> known) {
        Violations violations = new Violations();
        for (int i = 0; i < chosen.size(); i++) {
            ChosenSession choice = chosen.get(i);
            String at = "sessions[%d].".formatted(i);
            violations
                .when(!known.containsKey(choice.roomId()), at + "roomId", ViolationCode.UNKNOWN_REFERENCE)
                .when(!YearMonth.from(choice.terms().time().date()).equals(month), at + "session.date",
                    ViolationCode.NOT_ALLOWED);
            TermsCheck.terms(violations, choice.terms(), at + "session.");
        }
        violations.throwIfAny();
    }
}
