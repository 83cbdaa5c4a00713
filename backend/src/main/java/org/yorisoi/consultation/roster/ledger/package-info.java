/**
 * The ledger of a fiscal year: how many duties every supporter has had, and how many turns every hospital, month by month, so
 * that the load can be shared evenly over the year.
 *
 * <p>May use: {@code consultation}, {@code consultation.duty}, {@code supporter}, {@code hospital}, {@code prefecture},
 * {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.roster.ledger;
