package org.yorisoi.consultation.roster.ledger;

import java.time.LocalDate;
import java.util.List;
import org.yorisoi.supporter.SupporterSummary;

/**
 * A supporter's year.
 *
 * @param duties by the months of the year
 * @param fairShare how many each would have if those who serve had shared theirs evenly, rounded up; null for who doesn't serve
 * @param lastDuty the last day of those counted; null without any
 */
public record SupporterLoad(SupporterSummary supporter, List<Integer> duties, int total, Integer fairShare,
                            LocalDate lastDuty) {

    /** Null for somebody who has left or died: she is counted and not named. */
    public String name() {
        return supporter.state().isGone() ? null : supporter.name();
    }
}
