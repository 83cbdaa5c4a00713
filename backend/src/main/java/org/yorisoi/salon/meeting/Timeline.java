package org.yorisoi.salon.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.calendar.ScheduleService;

/**
 * The schedules of a salon, in the order in which they were entered. Of those that have begun by a day, the one entered last
 * is in force: who enters a schedule means all that follows.
 */
record Timeline(List<Schedule> schedules) {

    boolean isEmpty() {
        return schedules.isEmpty();
    }

    Optional<Schedule> last() {
        return isEmpty() ? Optional.empty() : Optional.of(schedules.getLast());
    }

    /** Rises with every schedule; 0 before the first. */
    int version() {
        return last().map(Schedule::number).orElse(0);
    }

    Timeline with(Schedule next) {
        return new Timeline(Stream.concat(schedules.stream(), Stream.of(next)).toList());
    }

    Optional<Schedule> inForceOn(LocalDate day) {
        return schedules.stream().filter(schedule -> !schedule.from().isAfter(day))
            .max(Comparator.comparing(Schedule::number));
    }

    /** The last day on which it is in force; empty while none follows. */
    Optional<LocalDate> lastDayOf(Schedule schedule) {
        return schedules.stream().filter(later -> later.number() > schedule.number()).map(Schedule::from)
            .min(Comparator.naturalOrder()).map(from -> from.minusDays(1));
    }

    /** What the schedules give between two days, each for the days on which it is in force. */
    List<Occurrence> occurrences(LocalDate from, LocalDate to, ScheduleService calendar) {
        SortedSet<LocalDate> beginnings = new TreeSet<>();
        beginnings.add(from);
        schedules.stream().map(Schedule::from).filter(day -> day.isAfter(from) && !day.isAfter(to))
            .forEach(beginnings::add);
        List<LocalDate> days = List.copyOf(beginnings);
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate first = days.get(i);
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : to;
            inForceOn(first).filter(schedule -> !schedule.rules().isEmpty())
                .ifPresent(schedule -> occurrences.addAll(calendar.occurrences(schedule.rules(), first, last)));
        }
        return occurrences;
    }
}
