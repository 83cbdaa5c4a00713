package org.yorisoi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yorisoi.calendar.schedule.ScheduleRules;

/** The days that a rule gives, held against going through the days of three years one by one. */
class OccurrencesProperties {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 11);
    private static final LocalDate TO = LocalDate.of(2029, 2, 10);
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Holidays holidays = new Holidays();
    private final ScheduleService schedules = new ScheduleService(new Occurrences(holidays));

    @Provide
    Arbitrary<List<ScheduleRule>> rules() {
        return ScheduleRules.several();
    }

    @Property(tries = 300)
    void every_day_that_a_rule_names_is_given_and_no_other(@ForAll("rules") List<ScheduleRule> rules) {
        String rrule = rules.getFirst().rrule();
        List<LocalDate> expected = FROM.datesUntil(TO.plusDays(1)).filter(day -> names(rrule, day)).toList();
        List<LocalDate> given = schedules.occurrences(
            List.of(new ScheduleRule(rrule, null, null, HolidayPolicy.HOLD)), FROM, TO).stream().map(Occurrence::date).toList();
        assertEquals(expected, given, rrule);
    }

    @Property(tries = 300)
    void on_a_holiday_a_rule_that_does_not_hold_gives_nothing(@ForAll("rules") List<ScheduleRule> rules) {
        List<ScheduleRule> minding = rules.stream().filter(rule -> rule.holidayPolicy() != HolidayPolicy.HOLD).toList();
        List<Occurrence> given = schedules.occurrences(minding, FROM, TO);
        assertEquals(List.of(), given.stream().filter(o -> holidays.on(o.date()).isPresent()).toList());
        assertEquals(given.stream().map(Occurrence::date).sorted().toList(), given.stream().map(Occurrence::date).toList());
    }

    private static boolean names(String rrule, LocalDate day) {
        Map<String, List<String>> parts = Arrays.stream(rrule.split(";")).map(part -> part.split("="))
            .collect(Collectors.toMap(part -> part[0], part -> Arrays.asList(part[1].split(","))));
        boolean month = !parts.containsKey("BYMONTH") || parts.get("BYMONTH").contains(String.valueOf(day.getMonthValue()));
        int length = YearMonth.from(day).lengthOfMonth();
        if (parts.containsKey("BYMONTHDAY")) {
            return month && (parts.get("BYMONTHDAY").contains(String.valueOf(day.getDayOfMonth()))
                || parts.get("BYMONTHDAY").contains("-1") && day.getDayOfMonth() == length);
        }
        String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
        boolean last = day.getDayOfMonth() + 7 > length;
        return month && (parts.get("BYDAY").contains(weekday)
            || parts.get("BYDAY").contains((day.getDayOfMonth() - 1) / 7 + 1 + weekday)
            || last && parts.get("BYDAY").contains("-1" + weekday));
    }
}
