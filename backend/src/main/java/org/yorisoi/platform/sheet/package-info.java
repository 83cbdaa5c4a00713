/**
 * Tables that people bring and take away: CSV and XLSX, read with suspicion and written with care.
 *
 * <p>A file from outside is bounded in every direction before anything is kept of it, formulas are shown and never
 * evaluated, and what can't be read is a {@link org.yorisoi.platform.sheet.SheetUnreadable} with a reason that a clerk
 * can act on. What is written can't run in the reader's spreadsheet.
 *
 * <p>Knows no business word; rooms give meaning to the columns.
 */
package org.yorisoi.platform.sheet;
