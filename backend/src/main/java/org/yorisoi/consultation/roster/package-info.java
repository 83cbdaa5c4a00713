/**
 * The month's roster (当番表): who sits with whom, and whose turn it is. A clerk has it planned, changes it by hand, asks why, and
 * publishes it once; from then on duties and turns are what counts, and the plan follows them.
 * {@link org.yorisoi.consultation.roster.RosterService} is the door. The engine below it ({@code model}, {@code rule},
 * {@code solver}, {@code explain}, {@code file}) knows no database.
 *
 * <p>May use: {@code consultation}, {@code consultation.duty}, {@code roster.settings}, {@code roster.apart},
 * {@code roster.ledger}, the engine, and the doors of {@code supporter}, {@code hospital}, {@code salon}, {@code prefecture},
 * {@code identity} and the platform.
 */
package org.yorisoi.consultation.roster;
