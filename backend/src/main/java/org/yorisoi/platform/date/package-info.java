/**
 * Dates as Japanese paper writes them: the western and the imperial year side by side.
 *
 * <p>Knows no business word and calls no other package; every room may use it.
 */
package org.yorisoi.platform.date;
