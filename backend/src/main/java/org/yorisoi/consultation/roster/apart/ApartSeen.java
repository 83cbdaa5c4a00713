package org.yorisoi.consultation.roster.apart;

import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.supporter.SupporterSummary;

/**
 * A pair as the support centre sees it.
 *
 * @param reason may be null
 * @param until the last day; null: until somebody says otherwise
 */
public record ApartSeen(UUID id, SupporterSummary one, SupporterSummary other, String reason, LocalDate until,
                        long version) {
}
