/**
 * Read-only projections: the attendance report in all its formats, how many came to the salons, how many
 * consultations there were and about what (for the public with small counts hidden), and what needs doing today.
 *
 * <p>Reads other rooms' tables with a query or two of its own, so that a report over many years costs no more statements
 * than one over a month; changes nothing, and no room imports it. May use: {@code platform}, {@code identity},
 * {@code prefecture} (its service and {@code FiscalYear}), {@code training} (its words for kinds and deliveries), {@code salon} (its
 * {@code SalonAccess}), {@code consultation} (its words, who attended, who is on duty, the supervision
 * group), {@code supporter} and {@code supporter.qualification} (their services).
 */
package org.yorisoi.report;
