package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import org.yorisoi.supporter.SupporterSummary;

/**
 * A duty as the caller sees it.
 *
 * @param name the supporter's; null where the caller may not learn it
 * @param qualificationEnd the last day of her qualification, where that comes before a duty that lies ahead; else null, and
 *     for everybody but the support centre and herself
 * @param reason why she declined; null for everybody but the support centre
 */
public record DutySeen(Duty duty, SupporterSummary supporter, String name, LocalDate qualificationEnd, String reason) {
}
