package org.yorisoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The national holidays of a year, computed by the law (国民の祝日に関する法律): the days it names, the substitute
 * holiday for one on a Sunday (振替休日, article 3 (2)), the day between two holidays (国民の休日, article 3 (3)).
 */
final class HolidayLaw {

    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, 4, 12);
    private static final int BETWEEN_SINCE = 1986;
    /** Since then a substitute holiday is the next day that is no holiday, before it was the Monday. */
    private static final int PRESENT_SHAPE_SINCE = 2007;

    private HolidayLaw() {
    }

    static NavigableMap<LocalDate, Holiday> in(int year, boolean provisional) {
        NavigableMap<LocalDate, Holiday> named = new TreeMap<>();
        NamedHoliday.ALL.stream().filter(holiday -> holiday.isNamedIn(year))
            .map(holiday -> holiday.in(year, provisional)).forEach(holiday -> named.put(holiday.date(), holiday));
        List<Holiday> derived = new ArrayList<>();
        for (LocalDate day : named.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY && !day.isBefore(SUBSTITUTES_SINCE)) {
                substitute(named, day).ifPresent(
                    free -> derived.add(new Holiday(free, "振替休日", "Substitute Holiday", provisional)));
            }
            LocalDate between = day.plusDays(1);
            if (isBetweenHolidays(named, between)) {
                derived.add(new Holiday(between, "国民の休日", "Citizens' Holiday", provisional));
            }
        }
        derived.forEach(holiday -> named.putIfAbsent(holiday.date(), holiday));
        return named;
    }

    private static Optional<LocalDate> substitute(NavigableMap<LocalDate, Holiday> named, LocalDate sunday) {
        LocalDate day = sunday.plusDays(1);
        while (named.containsKey(day) && sunday.getYear() >= PRESENT_SHAPE_SINCE) {
            day = day.plusDays(1);
        }
        return named.containsKey(day) ? Optional.empty() : Optional.of(day);
    }

    private static boolean isBetweenHolidays(NavigableMap<LocalDate, Holiday> named, LocalDate day) {
        return day.getYear() >= BETWEEN_SINCE && !named.containsKey(day) && named.containsKey(day.plusDays(1))
            && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
