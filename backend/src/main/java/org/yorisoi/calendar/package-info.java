/**
 * The calendar: national holidays, schedules as people write them and the days they give, the public month calendar,
 * iCalendar files.
 *
 * <p>Knows no salon. Rooms that hold something in public say so as a {@link org.yorisoi.calendar.CalendarSource}.
 * {@link org.yorisoi.calendar.schedule} reads and prints schedules.
 *
 * <p>May use: {@code platform}, {@code identity}, {@code prefecture}.
 */
package org.yorisoi.calendar;
