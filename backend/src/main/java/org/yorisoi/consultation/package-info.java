/**
 * Consultation rooms (相談室), at hospitals and in outreach places, and the hotline (ホットライン): how each is held and booked,
 * the month's plan made out of their schedules, and the sessions (開催日) that come of it. What hangs on a session lives in
 * packages below, which may use this one; what this package needs to know of them it asks of
 * {@link org.yorisoi.consultation.SessionDependents} and {@link org.yorisoi.consultation.SlotDirectory}.
 *
 * <p>May use: {@code supporter}, {@code salon}, {@code hospital}, {@code calendar}, {@code prefecture}, {@code platform},
 * {@code identity}.
 */
package org.yorisoi.consultation;
