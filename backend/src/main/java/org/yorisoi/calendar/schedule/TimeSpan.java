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

    /** Whether the other lies within this, and something of this before and behind it. */
    boolean surrounds(TimeSpan other) {
        return end != null && start.isBefore(other.start) && other.end.isBefore(end);
    }
}
