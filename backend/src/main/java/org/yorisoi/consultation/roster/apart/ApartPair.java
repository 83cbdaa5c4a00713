package org.yorisoi.consultation.roster.apart;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Two supporters who are not to meet, as whoever makes a roster needs to know.
 *
 * @param until the last day; null: until somebody says otherwise
 */
public record ApartPair(UUID id, UUID one, UUID other, LocalDate until) {

    /** Whether the two are kept apart on that day. */
    public boolean standsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
