package org.yorisoi.platform.date;

import java.time.LocalDate;

/** Days on which something of the programme can have been or may be planned. Others are slips of the keyboard. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {
    }

    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
