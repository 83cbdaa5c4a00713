package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.yorisoi.prefecture.FiscalYear;

/**
 * The terms of a programme on its calendar.
 *
 * @param startMonth in which its fiscal years begin; a qualification ends with one
 */
public record ValidityRule(Terms terms, Month startMonth) {

    /** The last day of a qualification by a training that was completed on {@code day}. */
    public LocalDate lastDayAfter(LocalDate day) {
        int year = FiscalYear.of(day, startMonth.getValue()).startYear() + terms.fiscalYears();
        return new FiscalYear(year, startMonth).lastDay();
    }

    /** The last day of the grace. What ends with a month is followed by whole months: 28 February, then 31 March. */
    public LocalDate graceAfter(LocalDate lastDay) {
        return moved(lastDay, terms.graceMonths());
    }

    /** The first day on which the end is told. */
    public LocalDate warnedFrom(LocalDate lastDay) {
        return moved(lastDay, -terms.warningMonths()).plusDays(1);
    }

    private static LocalDate moved(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day);
        boolean endOfMonth = month.atEndOfMonth().equals(day);
        return endOfMonth ? month.plusMonths(months).atEndOfMonth() : day.plusMonths(months);
    }
}
