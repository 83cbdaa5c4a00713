package org.yorisoi.platform.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yorisoi.platform.sheet.SheetCell;

/**
 * A row as it stands in the file, without the columns that are not understood.
 *
 * @param number as a spreadsheet shows it; the heading is usually 1
 * @param surplus whether there is something right of the last heading
 */
public record FileRow(int number, Map<ImportColumn, SheetCell> cells, boolean surplus) {

    /** The cells as text, for people to look at. */
    Map<ImportColumn, String> texts() {
        Map<ImportColumn, String> texts = new LinkedHashMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }
}
