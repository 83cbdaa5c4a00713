package org.yorisoi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The national holidays of Japan from {@link #FIRST_YEAR} to {@link #LAST_YEAR}: gazetted years as they were gazetted,
 * later years as the law gives them now, provisionally; years before the table as the law gave them then.
 */
@ApplicationScoped
public class Holidays {

    /** The law came into force on 20 July of this year. */
    public static final int FIRST_YEAR = 1948;
    /** Up to here the equinoxes can be computed. */
    public static final int LAST_YEAR = 2099;

    private final int gazettedThrough;
    private final NavigableMap<LocalDate, Holiday> days = new TreeMap<>();

    Holidays() {
        HolidayTable table = HolidayTable.read();
        gazettedThrough = table.gazettedThrough();
        days.putAll(table.days());
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (!table.covers(year)) {
                days.putAll(HolidayLaw.in(year, isProvisional(year)));
            }
        }
    }

    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** In the order of days. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? List.of() : List.copyOf(days.subMap(from, true, to, true).values());
    }

    public List<Holiday> in(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The last year whose holidays the cabinet has gazetted: each February those of the next year. */
    public int gazettedThrough() {
        return gazettedThrough;
    }

    /** Whether the holidays of that year may still change. */
    public boolean isProvisional(int year) {
        return year > gazettedThrough;
    }
}
