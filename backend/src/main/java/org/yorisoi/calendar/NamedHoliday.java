package org.yorisoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A holiday that the law (国民の祝日に関する法律, Law 178 of 1948) names, for the years in which it names it.
 *
 * @param to the last year
 */
record NamedHoliday(String name, String nameEn, int from, int to, IntFunction<LocalDate> day) {

    private static final int OPEN = 9999;

    /** Article 2 as amended up to 2018, with the days that special laws of the past added once. */
    static final List<NamedHoliday> ALL = List.of(
        fixed("元日", "New Year's Day", 1949, OPEN, 1, 1),
        fixed("成人の日", "Coming of Age Day", 1949, 1999, 1, 15),
        monday("成人の日", "Coming of Age Day", 2000, OPEN, 1, 2),
        fixed("建国記念の日", "National Foundation Day", 1967, OPEN, 2, 11),
        fixed("天皇誕生日", "Emperor's Birthday", 2020, OPEN, 2, 23),
        new NamedHoliday("春分の日", "Vernal Equinox Day", 1949, OPEN, Equinoxes::vernal),
        fixed("皇太子明仁親王の結婚の儀", "The Rite of Wedding of HIH Crown Prince Akihito", 1959, 1959, 4, 10),
        fixed("天皇誕生日", "Emperor's Birthday", 1949, 1988, 4, 29),
        fixed("みどりの日", "Greenery Day", 1989, 2006, 4, 29),
        fixed("昭和の日", "Showa Day", 2007, OPEN, 4, 29),
        fixed("憲法記念日", "Constitution Memorial Day", 1949, OPEN, 5, 3),
        fixed("みどりの日", "Greenery Day", 2007, OPEN, 5, 4),
        fixed("こどもの日", "Children's Day", 1949, OPEN, 5, 5),
        fixed("海の日", "Marine Day", 1996, 2002, 7, 20),
        monday("海の日", "Marine Day", 2003, OPEN, 7, 3),
        fixed("山の日", "Mountain Day", 2016, OPEN, 8, 11),
        fixed("敬老の日", "Respect for the Aged Day", 1966, 2002, 9, 15),
        monday("敬老の日", "Respect for the Aged Day", 2003, OPEN, 9, 3),
        new NamedHoliday("秋分の日", "Autumnal Equinox Day", 1948, OPEN, Equinoxes::autumnal),
        fixed("体育の日", "Health and Sports Day", 1966, 1999, 10, 10),
        monday("体育の日", "Health and Sports Day", 2000, 2019, 10, 2),
        monday("スポーツの日", "Sports Day", 2020, OPEN, 10, 2),
        fixed("文化の日", "National Culture Day", 1948, OPEN, 11, 3),
        fixed("勤労感謝の日", "Labor Thanksgiving Day", 1948, OPEN, 11, 23),
        fixed("天皇誕生日", "Emperor's Birthday", 1989, 2018, 12, 23));

    boolean isNamedIn(int year) {
        return year >= from && year <= to;
    }

    Holiday in(int year, boolean provisional) {
        return new Holiday(day.apply(year), name, nameEn, provisional);
    }

    private static NamedHoliday fixed(String name, String nameEn, int from, int to, int month, int day) {
        return new NamedHoliday(name, nameEn, from, to, year -> LocalDate.of(year, month, day));
    }

    private static NamedHoliday monday(String name, String nameEn, int from, int to, int month, int nth) {
        return new NamedHoliday(name, nameEn, from, to, year -> LocalDate.of(year, month, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY)));
    }
}
