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
 */
public record Session(String id, LocalDate date, String venue, int needed, int most) {
}
