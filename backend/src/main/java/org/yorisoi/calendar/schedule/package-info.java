/**
 * Reads schedules as people write them, and prints them.
 *
 * <p>A phrase is normalised (full and half width), cut into tokens, and read by small grammars that each know one
 * subject (months, days, times, holidays, how often). The pieces are put together into rules. What no grammar reads is
 * told as unread, exactly as written.
 */
package org.yorisoi.calendar.schedule;
