package org.yorisoi.prefecture;

import jakarta.persistence.Embeddable;

/**
 * How a prefecture runs its programme.
 *
 * @param fiscalYearStartMonth the month in which its fiscal year begins; April by Japan's Public Finance Act
 * @param roomDaysPerMonth on how many days a month consultation rooms are meant to be held
 * @param smallCountThreshold counts below it are hidden where the public could see them
 */
@Embeddable
public record ProgrammeSettings(int fiscalYearStartMonth, int roomDaysPerMonth, int smallCountThreshold) {
}
