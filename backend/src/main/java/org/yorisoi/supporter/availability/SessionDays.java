package org.yorisoi.supporter.availability;

import java.time.YearMonth;
import java.util.List;

/**
 * The days of a month on which rooms or the hotline need somebody. The consultation room knows; it keeps this promise, so
 * that no room goes in circles.
 */
public interface SessionDays {

    /** In the order of time, each day once; sessions that are cancelled have none. */
    List<SessionDay> of(String prefecture, YearMonth month);
}
