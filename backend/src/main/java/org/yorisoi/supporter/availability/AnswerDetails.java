package org.yorisoi.supporter.availability;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody says about a month.
 *
 * @param choices for each day; a day that is not in it counts as "no"
 * @param mostDuties how many duties she takes in the month; null where she sets no limit
 * @param note what she wants to say besides; may be null
 */
public record AnswerDetails(Map<LocalDate, Choice> choices, Integer mostDuties, String note) {
}
