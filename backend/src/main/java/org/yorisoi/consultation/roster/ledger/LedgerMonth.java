package org.yorisoi.consultation.roster.ledger;

import java.time.YearMonth;

/**
 * A month of the ledger, or all of them together. Sessions that are cancelled count nowhere.
 *
 * @param month null for all of them
 * @param closed whether nothing in it changes any more
 * @param planned sessions, drafts included
 * @param held those of them that were published and whose day is over
 * @param needed how many supporters they need
 * @param duties how many places of theirs are taken
 * @param turns at how many of them it is a hospital's turn
 */
public record LedgerMonth(YearMonth month, boolean closed, int planned, int held, int needed, int duties, int turns) {
}
