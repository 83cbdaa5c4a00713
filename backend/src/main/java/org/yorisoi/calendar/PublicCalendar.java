package org.yorisoi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** Everything that takes place in a prefecture and that everybody may know of. */
@ApplicationScoped
public class PublicCalendar {

    /**
     * The subject under which everything in the calendar is revised: a source whose entries change bumps it, in the same
     * transaction. It is that of the salons, of whose meetings there are most.
     */
    public static final String REVISED = "salons";

    private static final Comparator<CalendarEntry> BY_DAY_AND_TIME = Comparator.comparing(CalendarEntry::date)
        .thenComparing(CalendarEntry::startTime, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
        .thenComparing(CalendarEntry::title).thenComparing(CalendarEntry::id);

    private final Instance<CalendarSource> sources;

    PublicCalendar(@Any Instance<CalendarSource> sources) {
        this.sources = sources;
    }

    /** In the order of days and times; those without a time at the end of their day. */
    public List<CalendarEntry> between(String prefecture, LocalDate from, LocalDate to) {
        return sources.stream().flatMap(source -> source.entries(prefecture, from, to).stream())
            .sorted(BY_DAY_AND_TIME).toList();
    }
}
