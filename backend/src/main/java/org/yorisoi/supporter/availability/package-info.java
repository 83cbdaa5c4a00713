/**
 * Who can come on which day (都合): the centre asks every month, supporters and hospitals answer, in the app, by a personal
 * link or by telephone. Which days there are to answer for it asks of
 * {@link org.yorisoi.supporter.availability.SessionDays}, which the consultation room keeps.
 *
 * <p>May use: {@code supporter}, {@code supporter.message}, {@code hospital}, {@code platform}, {@code identity}.
 */
package org.yorisoi.supporter.availability;
