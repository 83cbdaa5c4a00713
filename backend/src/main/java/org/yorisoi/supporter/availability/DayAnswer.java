package org.yorisoi.supporter.availability;

/**
 * What a supporter has said about a day.
 *
 * @param choice null where she has answered for other days of the month only
 * @param mostDuties how many duties she takes in the month; null where she sets no limit
 */
public record DayAnswer(Choice choice, Integer mostDuties) {
}
