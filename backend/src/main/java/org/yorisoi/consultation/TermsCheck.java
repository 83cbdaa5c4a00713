package org.yorisoi.consultation;

import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** What can't be with rooms and sessions alike. */
final class TermsCheck {

    private TermsCheck() {
    }

    /** @param at the path of the terms in the request, with its dot; empty when they are the request */
    static Violations terms(Violations violations, SessionTerms terms, String at) {
        violations
            .when(!Days.isPlausible(terms.time().date()), at + "date", ViolationCode.NOT_ALLOWED)
            .when(!terms.time().end().isAfter(terms.time().start()), at + "endTime", ViolationCode.BEFORE_START);
        staffing(violations, terms.staffing(), at);
        return booking(violations, terms.booking(), at + "booking.");
    }

    static Violations staffing(Violations violations, Staffing staffing, String at) {
        return violations.when(staffing.most() < staffing.needed(), at + "supportersMost", ViolationCode.TOO_SMALL,
            staffing.needed());
    }

    static Violations booking(Violations violations, BookingRule rule, String at) {
        boolean walkIn = rule.booking() == Booking.WALK_IN;
        return violations
            .when(!walkIn && rule.deadlineDays() == null, at + "deadlineDays", ViolationCode.REQUIRED)
            .when(walkIn && rule.deadlineDays() != null, at + "deadlineDays", ViolationCode.NOT_ALLOWED)
            .when(walkIn && rule.deadlineTime() != null, at + "deadlineTime", ViolationCode.NOT_ALLOWED);
    }
}
