package org.yorisoi.prefecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    private static final int APRIL = 4;

    @ParameterizedTest
    @CsvSource({"2022-01-29, 2021", "2023-01-07, 2022", "2023-03-31, 2022", "2023-04-01, 2023", "2020-11-14, 2020"})
    void a_day_belongs_to_the_year_that_began_last_april(LocalDate date, int startYear) {
        assertEquals(FiscalYear.beginningIn(startYear, APRIL), FiscalYear.of(date, APRIL));
    }

    @ParameterizedTest
    @CsvSource({
            "2020, 2020年度（令和2年度）", "2021, 2021年度（令和3年度）", "2018, 2018年度（平成30年度）",
            "1989, 1989年度（平成元年度）", "1988, 1988年度（昭和63年度）"})
    void it_bears_the_era_of_its_first_day(int startYear, String label) {
        assertEquals(label, FiscalYear.beginningIn(startYear, APRIL).label());
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "10"})
    void the_year_of_the_change_to_reiwa_is_reiwa_as_a_whole(int startMonth) {
        assertEquals("2019年度（令和元年度）", FiscalYear.beginningIn(2019, startMonth).label());
    }

    @ParameterizedTest
    @CsvSource({"4, 2023-04-01, 2024-03-31", "1, 2023-01-01, 2023-12-31", "3, 2023-03-01, 2024-02-29"})
    void it_begins_in_the_month_of_the_programme(int startMonth, LocalDate first, LocalDate last) {
        FiscalYear year = FiscalYear.beginningIn(2023, startMonth);

        assertEquals(first, year.firstDay());
        assertEquals(last, year.lastDay());
        assertEquals("FY2023", year.englishLabel());
    }

    @Property
    void every_day_belongs_to_exactly_one_year(@ForAll("days") LocalDate date, @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        FiscalYear year = FiscalYear.of(date, startMonth);

        assertTrue(year.contains(date));
        assertEquals(false, year.next().contains(date));
        assertEquals(false, year.previous().contains(date));
        assertEquals(year.next().firstDay(), year.lastDay().plusDays(1));
        assertTrue(year.compareTo(year.next()) < 0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2150, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
