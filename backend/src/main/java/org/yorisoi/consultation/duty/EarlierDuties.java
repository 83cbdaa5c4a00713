package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supporter has done before a day.
 *
 * @param since how many duties from the day on that was asked for
 * @param ever how many in all
 * @param last the day of the last one
 */
public record EarlierDuties(UUID supporterId, int since, int ever, LocalDate last) {
}
