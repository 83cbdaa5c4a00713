package org.yorisoi.prefecture;

import java.time.LocalDate;
import java.time.Month;
import org.yorisoi.platform.date.JapaneseDates;

/**
 * A fiscal year (年度), named after the calendar year in which it begins: FY2021 runs from 2021-04-01 to 2022-03-31.
 *
 * <p>The month it begins in is a setting of the programme, so it belongs to the value: two programmes' FY2021 may be
 * different spans of days.
 *
 * @param startYear  calendar year of the first day
 * @param startMonth month of the first day
 */
public record FiscalYear(int startYear, Month startMonth) implements Comparable<FiscalYear> {

    /** In this year the era changed on 1 May. */
    private static final int YEAR_OF_THE_ERA_CHANGE = 2019;

    /** The fiscal year that begins in {@code startYear}. */
    public static FiscalYear beginningIn(int startYear, int startMonth) {
        return new FiscalYear(startYear, Month.of(startMonth));
    }

    /** The fiscal year a day belongs to: 2022-01-29 belongs to FY2021 where years begin in April. */
    public static FiscalYear of(LocalDate date, int startMonth) {
        int year = date.getMonthValue() < startMonth ? date.getYear() - 1 : date.getYear();
        return beginningIn(year, startMonth);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, startMonth, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public FiscalYear next() {
        return new FiscalYear(startYear + 1, startMonth);
    }

    public FiscalYear previous() {
        return new FiscalYear(startYear - 1, startMonth);
    }

    /** 2020年度（令和2年度）. */
    public String label() {
        return JapaneseDates.imperialYear(dayThatNamesTheYear())
                .map(imperial -> startYear + "年度（" + imperial + "度）")
                .orElse(startYear + "年度");
    }

    /** FY2020. */
    public String englishLabel() {
        return "FY" + startYear;
    }

    /**
     * A fiscal year bears the era of its first day, with one exception: FY2019 began in 平成31年, yet is called
     * 令和元年度 as a whole. So the ministries agreed on 2 April 2019 (改元に伴う元号による年表示の取扱いについて: 改元日以降は、
     * 当年度全体を通じて「令和元年度」), and prefectures followed.
     */
    private LocalDate dayThatNamesTheYear() {
        return startYear == YEAR_OF_THE_ERA_CHANGE ? LocalDate.of(YEAR_OF_THE_ERA_CHANGE, Month.MAY, 1) : firstDay();
    }

    @Override
    public int compareTo(FiscalYear other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return englishLabel();
    }
}
