package org.yorisoi.calendar.schedule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which days: every week on weekdays, on the nth weekdays of a month, or on days of the month. Lists are sorted, the
 * last one (-1) at the end, and without doubles.
 *
 * @param nths which of the weekdays of a month, 1 to 5 and -1 for the last; empty for every week
 * @param weekdays ISO numbers, Monday is 1
 * @param monthDays 1 to 31 and -1 for the last; empty unless it is days of the month
 */
record Days(List<Integer> nths, List<Integer> weekdays, List<Integer> monthDays) {

    static final List<Integer> WHOLE_WEEK = List.of(1, 2, 3, 4, 5, 6, 7);
    static final List<Integer> MONDAY_TO_FRIDAY = List.of(1, 2, 3, 4, 5);

    private static final Comparator<Integer> LAST_AT_THE_END =
        Comparator.comparingInt((Integer number) -> number < 0 ? Integer.MAX_VALUE : number);

    static Days everyWeek(Collection<Integer> weekdays) {
        return new Days(List.of(), sorted(weekdays), List.of());
    }

    static Days nth(Collection<Integer> nths, Collection<Integer> weekdays) {
        return new Days(sorted(nths), sorted(weekdays), List.of());
    }

    static Days ofMonth(Collection<Integer> monthDays) {
        return new Days(List.of(), List.of(), sorted(monthDays));
    }

    static List<Integer> sorted(Collection<Integer> numbers) {
        return numbers.stream().distinct().sorted(LAST_AT_THE_END).toList();
    }

    boolean isWeekly() {
        return nths.isEmpty() && monthDays.isEmpty();
    }

    boolean isNth() {
        return !nths.isEmpty();
    }

    boolean isOfMonth() {
        return !monthDays.isEmpty();
    }

    /** On how many days of a month that is, every week apart. */
    int countInMonth() {
        return isOfMonth() ? monthDays.size() : nths.size() * weekdays.size();
    }
}
