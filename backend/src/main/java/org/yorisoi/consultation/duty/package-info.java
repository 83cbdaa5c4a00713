/**
 * Who is on duty (当番) at a session: supporters, and the hospital whose turn (持ち回り) it is to send a specialist. Supporters
 * are asked, accept or decline; what they were told about a session is told anew when it changes.
 *
 * <p>May use: {@code consultation}, {@code supporter}, {@code hospital}, {@code calendar}, {@code platform}, {@code identity}.
 */
package org.yorisoi.consultation.duty;
