package org.yorisoi.consultation.roster.ledger;

import java.util.List;
import org.yorisoi.prefecture.FiscalYear;

/**
 * Who has done how much in a fiscal year.
 *
 * @param months all twelve
 * @param total of all months
 * @param supporters who serve, or have had a duty in the year, in the order of their numbers
 * @param hospitals that are designated, or have had a turn in the year, in the order of their names
 */
public record Ledger(String prefectureName, FiscalYear year, List<LedgerMonth> months, LedgerMonth total,
                     List<SupporterLoad> supporters, List<HospitalLoad> hospitals) {
}
