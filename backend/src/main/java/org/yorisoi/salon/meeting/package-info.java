/**
 * The meetings (開催回) of salons: schedules in their own words, the meetings planned from them, what becomes of each, how many
 * came.
 *
 * <p>May use: {@code salon}, {@code calendar}, {@code prefecture}, {@code platform}, {@code identity}.
 */
package org.yorisoi.salon.meeting;
