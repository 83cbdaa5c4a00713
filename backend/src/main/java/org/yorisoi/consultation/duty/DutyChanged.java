package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction when somebody was put on duty, answered, or was released one by one; not when a roster is
 * published, which tells all that it changes.
 *
 * @param date the session's day
 * @param taken whether she is on duty now
 * @param locked whether a plan that is made anew leaves it as it is
 */
public record DutyChanged(String prefecture, UUID sessionId, LocalDate date, UUID supporterId, boolean taken, boolean locked) {

    static DutyChanged of(String prefecture, Duty duty) {
        return new DutyChanged(prefecture, duty.sessionId(), duty.date(), duty.supporterId(), duty.state().takesPlace(),
            duty.isLocked());
    }
}
