/**
 * Consultation records (相談記録) of rooms and hotline, which know nothing of who was listened to; who attended a session, and
 * may therefore read and write what was recorded of it; what is still missing.
 *
 * <p>May use: {@code consultation}, {@code consultation.duty}, {@code consultation.supervision}, {@code supporter},
 * {@code salon} (its list of cancers), {@code prefecture}, {@code identity}, {@code platform}.
 */
package org.yorisoi.consultation.record;
