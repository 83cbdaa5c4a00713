/**
 * Debriefs (振り返り) after a session: who was there, what was said, how supporters bear it, whether supervision is needed. Read
 * by those who were there and the supervision group.
 *
 * <p>May use: {@code consultation}, {@code consultation.record} (who attended), {@code consultation.duty},
 * {@code consultation.supervision}, {@code supporter}, {@code hospital}, {@code identity}, {@code platform}.
 */
package org.yorisoi.consultation.debrief;
