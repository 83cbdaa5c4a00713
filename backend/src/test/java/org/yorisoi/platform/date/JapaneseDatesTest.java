package org.yorisoi.platform.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
            "2020-11-14, 2020年11月14日（令和2年11月14日）",
            "2019-05-01, 2019年5月1日（令和元年5月1日）",
            "2019-12-31, 2019年12月31日（令和元年12月31日）",
            "2019-04-30, 2019年4月30日（平成31年4月30日）",
            "1989-01-08, 1989年1月8日（平成元年1月8日）",
            "1989-01-07, 1989年1月7日（昭和64年1月7日）",
            "1926-12-25, 1926年12月25日（昭和元年12月25日）",
            "1872-12-31, 1872年12月31日"})
    void a_day_is_written_in_both_calendars_with_the_era_of_that_day(LocalDate date, String written) {
        assertEquals(written, JapaneseDates.both(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11-14", "2020/11/14", "2020.11.14", "2020年11月14日", "２０２０年１１月１４日", "令和2年11月14日",
            "令和２年１１月１４日", "R2.11.14", "r2/11/14", "Ｒ２．１１．１４", " 2020年11月14日 ", "2020年11月14日（土）",
            "2020年11月14日(土・祝)", "2020/11/14 0:00", "2020-11-14T00:00:00", "令和 2年 11月 14日", "　2020/11/14　"})
    void a_day_is_read_as_people_write_it(String written) {
        assertEquals(Optional.of(LocalDate.of(2020, 11, 14)), JapaneseDates.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"令和元年5月1日, 2019-05-01", "令和1年5月1日, 2019-05-01", "H31.4.30, 2019-04-30", "昭和64年1月7日, 1989-01-07",
            "平成元年1月8日, 1989-01-08", "S63.2.29, 1988-02-29"})
    void imperial_days_are_read_with_first_years_either_way(String written, LocalDate date) {
        assertEquals(Optional.of(date), JapaneseDates.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-04-31", "2021-13-01", "2021-02-29", "平成31年5月1日", "令和元年4月30日", "R0.5.1", "令和2年",
            "2020年11月15日（土）", "2020/11/14 13:30", "20201114", "44149", "2020/11-14", "14.11.2020", "next week", "Ⅹ2020年"})
    void what_is_no_day_of_the_calendar_is_not_guessed_at(String written) {
        assertEquals(Optional.empty(), JapaneseDates.parse(written));
    }

    @Test
    void nothing_written_is_no_date() {
        assertEquals(Optional.empty(), JapaneseDates.parse(null));
    }

    @Property
    void what_is_written_reads_back_as_the_same_day(@ForAll("days") LocalDate date) {
        assertEquals(Optional.of(date), JapaneseDates.parse(JapaneseDates.western(date)));
        assertEquals(Optional.of(date), JapaneseDates.parse(JapaneseDates.imperial(date).orElseThrow()));
        assertEquals(Optional.of(date), JapaneseDates.parse(date.toString()));
    }

    @Property
    void no_first_year_is_ever_numbered(@ForAll("days") LocalDate date) {
        assertEquals(false, JapaneseDates.imperialYear(date).orElseThrow().matches("\\D+1年"));
    }

    @Property
    void any_text_is_read_or_refused_but_never_breaks(@ForAll String text) {
        JapaneseDates.parse(text);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1873, 1, 1).toEpochDay(), LocalDate.of(2117, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
