package org.yorisoi.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a room puts into the public calendar. Every bean of this type is asked; {@link PublicCalendar#REVISED} tells of
 * changes.
 */
public interface CalendarSource {

    /**
     * What everybody may know of, without anything personal.
     *
     * @param prefecture JIS X 0401 code
     * @param from the first day
     * @param to the last day
     */
    List<CalendarEntry> entries(String prefecture, LocalDate from, LocalDate to);
}
