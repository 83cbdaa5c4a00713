package org.yorisoi.consultation.roster.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What supporters and hospitals have done before a month; who has done nothing is left out.
 *
 * @param duties in the month's fiscal year, by supporter
 * @param dutiesEver by supporter
 * @param lastDuty the day of the last one, by supporter
 * @param turns in the month's fiscal year, by hospital
 */
public record Load(Map<UUID, Integer> duties, Map<UUID, Integer> dutiesEver, Map<UUID, LocalDate> lastDuty,
                   Map<UUID, Integer> turns) {
}
