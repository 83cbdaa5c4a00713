package org.yorisoi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HolidaysTest {

    /** Years in which a special law added or moved days; those are only in the table. */
    private static final Set<Integer> OF_SPECIAL_LAWS = Set.of(1989, 1990, 1993, 2019, 2020, 2021);

    private final Holidays holidays = new Holidays();

    static IntStream years_of_the_law_alone() {
        return IntStream.rangeClosed(1970, 2027).filter(year -> !OF_SPECIAL_LAWS.contains(year));
    }

    @ParameterizedTest
    @MethodSource("years_of_the_law_alone")
    void what_the_law_gives_is_what_was_gazetted(int year) {
        assertEquals(holidays.in(year), List.copyOf(HolidayLaw.in(year, false).values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-05-06, 振替休日", "2026-09-22, 国民の休日", "2026-09-23, 秋分の日", "2026-02-23, 天皇誕生日",
        "2027-03-21, 春分の日", "2027-03-22, 振替休日", "2019-04-30, 国民の休日", "2019-05-01, 天皇の即位の日",
        "2019-05-02, 国民の休日", "2020-07-24, スポーツの日", "2021-08-09, 振替休日", "2032-09-21, 国民の休日",
        "2030-05-06, 振替休日", "2044-03-20, 春分の日", "2099-03-20, 春分の日", "1948-11-03, 文化の日",
        "1959-04-10, 皇太子明仁親王の結婚の儀"})
    void a_holiday_has_its_name(LocalDate day, String name) {
        assertEquals(Optional.of(name), holidays.on(day).map(Holiday::name));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23", "2019-12-23", "2021-07-19", "2021-10-11", "1948-01-01", "1972-09-25", "2026-01-02", "2100-01-01"})
    void other_days_are_none(LocalDate day) {
        assertEquals(Optional.empty(), holidays.on(day));
    }

    @Test
    void years_that_are_not_gazetted_are_provisional_and_all_others_are_not() {
        assertEquals(2027, holidays.gazettedThrough());
        assertEquals(List.of(), holidays.between(LocalDate.of(1948, 1, 1), LocalDate.of(2027, 12, 31)).stream()
            .filter(Holiday::provisional).toList());
        assertEquals(List.of(), holidays.between(LocalDate.of(2028, 1, 1), LocalDate.of(2099, 12, 31)).stream()
            .filter(holiday -> !holiday.provisional()).toList());
        assertEquals(16, holidays.in(2028).size());
    }
}
