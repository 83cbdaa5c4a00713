package org.yorisoi.supporter.qualification;

import jakarta.persistence.Embeddable;

/**
 * How long a qualification of a programme lasts.
 *
 * @param fiscalYears how many fiscal years after that of the training: with 2, a training of FY2021 is valid to the last day
 *     of FY2023
 * @param graceMonths how many months after its end one may still serve
 * @param warningMonths how many months ahead its end is told
 * @param renewedAfterGrace whether a follow-up still renews when even the grace has passed; if not, a new foundation is needed
 */
@Embeddable
public record Terms(int fiscalYears, int graceMonths, int warningMonths, boolean renewedAfterGrace) {
}
