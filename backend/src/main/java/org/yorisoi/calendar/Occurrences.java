package org.yorisoi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Month;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** The days that rules give, after holidays have had their say. */
@ApplicationScoped
class Occurrences {

    /** No run of holidays, week after week, is longer than this. */
    private static final int FURTHEST_MOVE_WEEKS = 4;
    private static final int YEARS_AT_A_TIME = 4;
    private static final Comparator<Occurrence> BY_DAY_AND_TIME = Comparator.comparing(Occurrence::date)
        .thenComparing(Occurrence::startTime, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
        .thenComparing(Occurrence::endTime, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

    private final Holidays holidays;

    Occurrences(Holidays holidays) {
        this.holidays = holidays;
    }

    /** One that is moved to where the schedule has one already is not given twice. */
    List<Occurrence> between(List<ScheduleRule> rules, LocalDate from, LocalDate to) {
        Map<Occurrence, Occurrence> found = new TreeMap<>(BY_DAY_AND_TIME);
        for (ScheduleRule rule : rules) {
            for (LocalDate day : days(rule, from.minusWeeks(FURTHEST_MOVE_WEEKS), to.plusWeeks(FURTHEST_MOVE_WEEKS))) {
                place(rule, day).filter(o -> !o.date().isBefore(from) && !o.date().isAfter(to))
                    .ifPresent(o -> found.merge(o, o, (one, other) -> one.date().equals(one.ruleDate()) ? one : other));
            }
        }
        return List.copyOf(found.values());
    }

    /** The next ones on or after a day; fewer where the rules give no more until {@link Holidays#LAST_YEAR}. */
    List<Occurrence> next(List<ScheduleRule> rules, LocalDate from, int count) {
        List<Occurrence> next = new ArrayList<>();
        LocalDate last = LocalDate.of(Holidays.LAST_YEAR, 12, 31);
        LocalDate start = from;
        while (next.size() < count && !start.isAfter(last) && !rules.isEmpty()) {
            LocalDate end = start.plusYears(YEARS_AT_A_TIME);
            next.addAll(between(rules, start, end.isAfter(last) ? last : end));
            start = end.plusDays(1);
        }
        return List.copyOf(next.subList(0, Math.min(count, next.size())));
    }

    /** The days of the rules that fall on a holiday, and what becomes of each. */
    List<HolidayMeeting> onHolidays(List<ScheduleRule> rules, LocalDate from, LocalDate to) {
        return rules.stream().flatMap(rule -> days(rule, from, to).stream()
                .flatMap(day -> holidays.on(day).stream().map(holiday -> new HolidayMeeting(day, holiday.name(),
                    rule.holidayPolicy(), place(rule, day).map(Occurrence::date).filter(moved -> !moved.equals(day))
                        .orElse(null)))))
            .distinct().sorted(Comparator.comparing(HolidayMeeting::date)).toList();
    }

    private Optional<Occurrence> place(ScheduleRule rule, LocalDate ruleDay) {
        LocalDate day = switch (rule.holidayPolicy()) {
            case HOLD -> ruleDay;
            case WEEK_BEFORE -> firstFreeDay(ruleDay, -1);
            case WEEK_AFTER -> firstFreeDay(ruleDay, 1);
            case SKIP, ANNOUNCED -> holidays.on(ruleDay).isPresent() ? null : ruleDay;
        };
        return Optional.ofNullable(day).map(date -> new Occurrence(date, rule.startTime(), rule.endTime(),
            isProvisional(rule, ruleDay, date), ruleDay));
    }

    /** Moved as far as needed: the day a week on may be a holiday itself. */
    private LocalDate firstFreeDay(LocalDate day, int weeks) {
        LocalDate free = day;
        while (holidays.on(free).isPresent()) {
            free = free.plusWeeks(weeks);
        }
        return free;
    }

    private boolean isProvisional(ScheduleRule rule, LocalDate ruleDay, LocalDate day) {
        boolean dependsOnHolidays = rule.holidayPolicy() != HolidayPolicy.HOLD || holidays.on(day).isPresent();
        return dependsOnHolidays && (holidays.isProvisional(ruleDay.getYear()) || holidays.isProvisional(day.getYear()));
    }

    /**
     * The library looks only at the month in which a week begins, so the months of a weekly rule are looked at here, day by
     * day.
     */
    private static List<LocalDate> days(ScheduleRule rule, LocalDate from, LocalDate to) {
        LocalDate seed = from.withDayOfMonth(1);
        Recur<LocalDate> recurrence = new Recur<>(rule.rrule());
        if (recurrence.getFrequency() != Frequency.WEEKLY || recurrence.getMonthList().isEmpty()) {
            return recurrence.getDates(seed, from, to);
        }
        Set<Integer> months = recurrence.getMonthList().stream().map(Month::getMonthOfYear).collect(Collectors.toSet());
        return new Recur<LocalDate>(rule.rrule().replaceAll(";BYMONTH=[^;]*", "")).getDates(seed, from, to).stream()
            .filter(day -> months.contains(day.getMonthValue())).toList();
    }
}
