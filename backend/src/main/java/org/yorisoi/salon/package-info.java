/**
 * Cancer salons (がんサロン): where, for whom and how they meet, their states over time, their organisers (世話人) and the
 * finder. Their meetings live in {@code salon.meeting}, which may use this package; what this package needs to know of them
 * it asks of {@link org.yorisoi.salon.MeetingDirectory}.
 *
 * <p>May use: {@code platform}, {@code identity}.
 */
package org.yorisoi.salon;
