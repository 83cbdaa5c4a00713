package org.yorisoi.consultation.roster.sheet.web;

import java.time.YearMonth;
import org.yorisoi.platform.problem.Problem;

/** Months in addresses. */
final class Months {

    static final String PATTERN = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private Months() {
    }

    /** A segment that can't be a month is simply not found. */
    static YearMonth of(String segment) {
        if (!segment.matches(PATTERN)) {
            throw Problem.notFound();
        }
        return YearMonth.parse(segment);
    }
}
