package org.yorisoi.calendar.schedule;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleRule;

/** Every rule that a schedule can have. */
public final class ScheduleRules {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private ScheduleRules() {
    }

    public static Arbitrary<List<ScheduleRule>> several() {
        return one().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<ScheduleRule> one() {
        return Combinators.combine(rrules(), spans(), Arbitraries.of(HolidayPolicy.class))
            .as((rrule, span, policy) -> new ScheduleRule(rrule, span.start(), span.end(), policy));
    }

    private static Arbitrary<String> rrules() {
        Arbitrary<String> months = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just("")),
            Tuple.of(2, set(IntStream.rangeClosed(1, 12).boxed().toList()).map(some -> ";BYMONTH=" + some)));
        Arbitrary<String> weekly = set(WEEKDAYS).map(days -> "FREQ=WEEKLY%s;BYDAY=" + days);
        Arbitrary<String> nth = Combinators.combine(Arbitraries.of(WEEKDAYS).set().ofMinSize(1),
            Arbitraries.of(1, 2, 3, 4, 5, -1).set().ofMinSize(1)).as(ScheduleRules::byDay);
        Arbitrary<String> mixed = Arbitraries.of(IntStream.rangeClosed(0, 41).boxed().toList()).set().ofMinSize(2).ofMaxSize(5)
            .map(some -> "FREQ=MONTHLY%s;BYDAY=" + some.stream()
                .map(i -> List.of(1, 2, 3, 4, 5, -1).get(i / 7) + WEEKDAYS.get(i % 7)).collect(Collectors.joining(",")));
        List<Integer> days = IntStream.rangeClosed(-1, 31).filter(day -> day != 0).boxed().toList();
        Arbitrary<String> ofMonth = set(days).map(some -> "FREQ=MONTHLY%s;BYMONTHDAY=" + some);
        return Combinators.combine(Arbitraries.oneOf(weekly, nth, mixed, ofMonth), months).as(String::formatted);
    }

    private static String byDay(Set<String> weekdays, Set<Integer> nths) {
        return "FREQ=MONTHLY%s;BYDAY=" + nths.stream().flatMap(nth -> weekdays.stream().map(day -> nth + day))
            .collect(Collectors.joining(","));
    }

    private static <T> Arbitrary<String> set(List<T> of) {
        return Arbitraries.of(of).set().ofMinSize(1)
            .map(some -> some.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Arbitrary<TimeSpan> spans() {
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 24 * 60 - 1)
            .map(minutes -> LocalTime.of(minutes / 60, minutes % 60));
        return Arbitraries.oneOf(
            Arbitraries.just(TimeSpan.NOT_GIVEN),
            times.map(start -> new TimeSpan(start, null)),
            Combinators.combine(times, times).as((one, other) -> one.isBefore(other) ? new TimeSpan(one, other)
                : new TimeSpan(other, one)).filter(span -> !span.start().equals(span.end())));
    }
}
