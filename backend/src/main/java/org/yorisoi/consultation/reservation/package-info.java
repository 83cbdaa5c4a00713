/**
 * Slots (相談枠) of sessions, their reservations with holds that expire, and the waiting list. A visitor is known only by the
 * hospital's own reference; a hospital sees its own, everybody else what is free and what is taken.
 *
 * <p>Whoever changes anything of a session's slots holds the session first ({@link org.yorisoi.consultation.reservation.SessionBooks}).
 *
 * <p>May use: {@code consultation}, {@code salon}, {@code hospital}, {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.reservation;
