package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleRule;

/** A rule that is being put together: the days are known, times and holidays may follow. */
final class Draft {

    private static final List<Integer> EVERY_NTH = IntStream.rangeClosed(1, 5).boxed().toList();

    private Days days;
    private List<Integer> months;
    private final boolean workdays;
    private final List<TimeSpan> times = new ArrayList<>();
    private List<TimeSpan> otherwise = List.of();
    private HolidayPolicy policy;
    private boolean seasonal;

    Draft(Days days, List<Integer> months, boolean workdays) {
        this.days = days;
        this.months = months;
        this.workdays = workdays;
    }

    Draft inSeason(List<Integer> season) {
        Draft copy = new Draft(days, season, workdays);
        copy.policy = policy;
        copy.seasonal = true;
        return copy;
    }

    Days days() {
        return days;
    }

    Recurrence recurrence() {
        return new Recurrence(days, months);
    }

    boolean isAllYear() {
        return recurrence().isAllYear();
    }

    boolean hasTime() {
        return !times.isEmpty();
    }

    boolean hasPolicy() {
        return policy != null;
    }

    boolean isOfWorkdays() {
        return workdays;
    }

    boolean isSeasonal() {
        return seasonal;
    }

    List<TimeSpan> times() {
        return times.isEmpty() ? otherwise : List.copyOf(times);
    }

    /** The times of what this replaces: its own, where none is said. */
    void otherwiseAt(List<TimeSpan> spans) {
        otherwise = spans;
    }

    void at(TimeSpan span) {
        if (!times.contains(span)) {
            times.add(span);
        }
    }

    void onlyIn(List<Integer> some) {
        months = months.stream().filter(some::contains).toList();
    }

    void inSeasonOnly(List<Integer> season) {
        onlyIn(season);
        seasonal = true;
    }

    void notIn(List<Integer> some) {
        months = months.stream().filter(month -> !some.contains(month)).toList();
    }

    void onHolidays(HolidayPolicy says) {
        policy = says;
    }

    /** Leaves days out; empty where that can't be said by a rule. What this rule doesn't have can be left out as well. */
    Optional<List<Draft>> without(Days left) {
        if (left.isOfMonth() != days.isOfMonth()) {
            return Optional.empty();
        }
        if (left.isOfMonth()) {
            days = Days.ofMonth(minus(days.monthDays(), left.monthDays()));
            return Optional.of(List.of());
        }
        if (left.weekdays().isEmpty()) {
            return withoutNth(Days.nth(left.nths(), days.weekdays()));
        }
        if (left.isWeekly()) {
            days = new Days(days.nths(), minus(days.weekdays(), left.weekdays()), List.of());
            return Optional.of(List.of());
        }
        return withoutNth(left);
    }

    private Optional<List<Draft>> withoutNth(Days left) {
        List<Integer> nths = days.isWeekly() ? EVERY_NTH : days.nths();
        List<Integer> others = minus(days.weekdays(), left.weekdays());
        if (hasNoneOf(left, nths)) {
            return Optional.of(List.of());
        }
        boolean all = left.nths().containsAll(nths);
        if (all && others.isEmpty() || !nths.containsAll(left.nths()) || !days.weekdays().containsAll(left.weekdays())) {
            return Optional.empty();
        }
        if (all) {
            days = new Days(days.nths(), others, List.of());
            return Optional.of(List.of());
        }
        Days without = Days.nth(minus(nths, left.nths()), left.weekdays());
        if (others.isEmpty()) {
            days = without;
            return Optional.of(List.of());
        }
        days = new Days(days.nths(), others, List.of());
        Draft other = new Draft(without, months, workdays);
        other.times.addAll(times);
        other.policy = policy;
        return Optional.of(List.of(other));
    }

    /** Whether in these months it is on these days and on others as well. */
    boolean hasMoreThan(Days some, List<Integer> when) {
        boolean comparable = !days.isOfMonth() && !some.isOfMonth() && (days.isWeekly() || some.isNth());
        List<Integer> nths = days.isWeekly() ? EVERY_NTH : days.nths();
        return comparable && !days.equals(some) && months.equals(when) && days.weekdays().containsAll(some.weekdays())
            && nths.containsAll(some.nths());
    }

    /** Leaves a pause in the middle of its times; false where it is in none of them. */
    boolean pauses(TimeSpan pause) {
        Optional<TimeSpan> around = times.stream().filter(span -> span.surrounds(pause)).findFirst();
        around.ifPresent(span -> {
            int index = times.indexOf(span);
            times.set(index, new TimeSpan(span.start(), pause.start()));
            times.add(index + 1, new TimeSpan(pause.end(), span.end()));
        });
        return around.isPresent();
    }

    /** 第1・3木曜（第5木曜は休み）; the last may be the fourth or the fifth. */
    private static boolean hasNoneOf(Days left, List<Integer> nths) {
        return left.nths().getLast() > 0 && nths.getLast() > 0 && left.nths().stream().noneMatch(nths::contains);
    }

    boolean isEmpty() {
        return months.isEmpty() || days.monthDays().isEmpty() && days.weekdays().isEmpty();
    }

    /** One rule for each time; one without a time where none was given. */
    List<ScheduleRule> rules() {
        HolidayPolicy unlessSaid = workdays ? HolidayPolicy.SKIP : HolidayPolicy.HOLD;
        HolidayPolicy holidays = policy == null ? unlessSaid : policy;
        return (times().isEmpty() ? List.of(TimeSpan.NOT_GIVEN) : times()).stream()
            .map(span -> new ScheduleRule(recurrence().rrule(), span.start(), span.end(), holidays)).toList();
    }

    private static List<Integer> minus(List<Integer> all, List<Integer> left) {
        return all.stream().filter(one -> !left.contains(one)).toList();
    }
}
