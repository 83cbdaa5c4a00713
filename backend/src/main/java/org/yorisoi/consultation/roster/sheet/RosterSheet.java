package org.yorisoi.consultation.roster.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month as a reader may see it.
 *
 * @param sessions in the order of time
 * @param printedOn today
 */
public record RosterSheet(String prefectureName, YearMonth month, List<SheetSession> sessions, LocalDate printedOn) {
}
