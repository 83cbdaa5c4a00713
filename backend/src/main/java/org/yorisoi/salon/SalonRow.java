package org.yorisoi.salon;

import java.time.LocalDate;

/**
 * A row of the register as a table: what is written into a file, and what is read out of one.
 *
 * @param scheduleText as its people wrote it; may be null
 * @param confirmedOn may be null
 */
public record SalonRow(SalonDetails details, String scheduleText, SalonState state, LocalDate confirmedOn) {

    public static SalonRow of(Salon salon) {
        return new SalonRow(salon.details(), salon.schedule().map(SalonSchedule::text).orElse(null), salon.state(),
            salon.confirmedOn());
    }
}
