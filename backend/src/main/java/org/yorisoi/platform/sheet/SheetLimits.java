package org.yorisoi.platform.sheet;

/**
 * How much of a file is read at most. A year's trainings fill a few dozen rows; what exceeds these bounds is a mistake
 * or an attack, and neither may cost the other users their memory.
 *
 * @param bytes         size of the file
 * @param inflatedBytes size of everything packed in a workbook
 * @param rows          filled rows, the heading not counted
 * @param columns       filled columns
 * @param cellLength    characters in one cell
 */
public record SheetLimits(int bytes, long inflatedBytes, int rows, int columns, int cellLength) {

    public static final SheetLimits DEFAULT = new SheetLimits(5_000_000, 32_000_000, 5_000, 50, 10_000);
}
