/**
 * Supervision (スーパーバイズ) of what supporters hear: the group that may read records and debriefs, and the queue of sessions
 * whose debriefs ask for it. Records and debriefs live in packages above, which use this one.
 *
 * <p>May use: {@code consultation}, {@code identity}, {@code platform}.
 */
package org.yorisoi.consultation.supervision;
