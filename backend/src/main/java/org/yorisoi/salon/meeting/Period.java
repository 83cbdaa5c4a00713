package org.yorisoi.salon.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.prefecture.FiscalYear;

/**
 * A month, or a fiscal year.
 *
 * @param text {@code 2026-11}, or {@code 2026} for the fiscal year that begins in it
 */
record Period(String text, LocalDate firstDay) {

    /** What can't be a period is not found: it stands in the address. */
    static Period of(String text, int fiscalYearStartMonth) {
        if (text.matches("(19[89][0-9]|20[0-9]{2})")) {
            return of(FiscalYear.beginningIn(Integer.parseInt(text), fiscalYearStartMonth));
        }
        if (text.matches("(19[89][0-9]|20[0-9]{2})-(0[1-9]|1[0-2])")) {
            return new Period(text, YearMonth.parse(text).atDay(1));
        }
        throw Problem.notFound();
    }

    static Period of(FiscalYear year) {
        return new Period(Integer.toString(year.startYear()), year.firstDay());
    }

    /** The year itself, then its months. */
    static List<Period> yearAndMonths(FiscalYear year) {
        List<Period> periods = new ArrayList<>(List.of(of(year)));
        for (int month = 0; month < 12; month++) {
            LocalDate first = year.firstDay().plusMonths(month);
            periods.add(new Period(YearMonth.from(first).toString(), first));
        }
        return periods;
    }
}
