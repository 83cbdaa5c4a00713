package org.yorisoi.consultation.roster.model;

import java.time.LocalDate;

/**
 * A session (開催日) that wants supporters and a specialist.
 *
 * @param id     unique among the sessions of the instance
 * @param date   its day
 * @param venue  id of the hospital, or of the other place, where it is held
 * @param needed how many supporters it should have
 * @param most   how many it can have
 * @param specialist whether it wants a specialist; a shift on the telephone does not
 */
public record Session(String id, LocalDate date, String venue, int needed, int most, boolean specialist) {

    /** One that wants a specialist, as nearly all do. */
    public Session(String id, LocalDate date, String venue, int needed, int most) {
        this(id, date, venue, needed, most, true);
    }
}
