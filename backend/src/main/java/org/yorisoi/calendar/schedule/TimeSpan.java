package org.yorisoi.calendar.schedule;

import java.time.LocalTime;

/**
 * From when until when.
 *
 * @param start null where no time is given
 * @param end null where it is not given
 */
record TimeSpan(LocalTime start, LocalTime end) {

    static final TimeSpan NOT_GIVEN = new TimeSpan(null, null);
}
