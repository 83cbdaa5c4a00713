package org.yorisoi.calendar;

import java.time.LocalDate;

/**
 * A national holiday (国民の祝日, 振替休日, 国民の休日).
 *
 * @param provisional whether it is computed by the law as it is now, because its year is not gazetted yet
 */
public record Holiday(LocalDate date, String name, String nameEn, boolean provisional) {
}
