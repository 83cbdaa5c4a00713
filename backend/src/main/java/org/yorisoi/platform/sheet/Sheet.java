package org.yorisoi.platform.sheet;

import java.util.List;

/**
 * A table as it stood in a file: a heading and the rows below it that aren't wholly blank.
 *
 * @param encoding {@code UTF-8} or {@code Shift_JIS} for a CSV file, null for a workbook, which has none
 * @param columns  the heading's cells, trimmed, in the file's order; a column without a heading is ""
 * @param rows     the rows below the heading, each with as many cells as the heading has
 */
public record Sheet(String encoding, List<String> columns, List<SheetRow> rows) {

    public static final String UTF_8 = "UTF-8";
    public static final String SHIFT_JIS = "Shift_JIS";

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
