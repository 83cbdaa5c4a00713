package org.yorisoi.consultation.roster.web;

import java.time.YearMonth;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

/** Months in addresses. */
final class Months {

    static final String PATTERN = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private Months() {
    }

    static YearMonth read(String month) {
        return read("month", month);
    }

    static YearMonth read(String parameter, String month) {
        if (!month.matches(PATTERN)) {
            throw Problem.violation(parameter, ViolationCode.INVALID_FORMAT);
        }
        return YearMonth.parse(month);
    }
}
