package org.yorisoi.consultation.duty;

import org.yorisoi.supporter.SupporterSummary;

/**
 * A duty as the caller sees it.
 *
 * @param name the supporter's; null where the caller may not learn it
 * @param reason why she declined; null for everybody but the support centre
 */
public record DutySeen(Duty duty, SupporterSummary supporter, String name, String reason) {
}
