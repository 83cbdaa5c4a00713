package org.yorisoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One event of an iCalendar file.
 *
 * @param id becomes the UID {@code <id>@yorisoi}: the same for as long as the event is the same
 * @param sequence rises with every change; phones keep what they have while it doesn't
 * @param changedAt when it was last changed
 * @param startTime local time of Japan; null makes it an event of the whole day
 * @param endTime null where it is not known
 * @param location null where there is none
 * @param description null where there is none
 * @param cancelled it stays in the file, so that phones strike it out
 */
public record ICalendarEvent(UUID id, int sequence, Instant changedAt, String summary, LocalDate date,
                             LocalTime startTime, LocalTime endTime, String location, String description,
                             boolean cancelled) {
}
