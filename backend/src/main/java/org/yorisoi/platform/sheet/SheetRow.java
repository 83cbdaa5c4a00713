package org.yorisoi.platform.sheet;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number  the row's number as a spreadsheet shows it, so that a clerk finds it again; the heading is usually 1
 * @param cells   one cell for each column of the heading
 * @param surplus whether the row has filled cells right of the last heading, as after a comma too many
 */
public record SheetRow(int number, List<SheetCell> cells, boolean surplus) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}
