package org.yorisoi.salon.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.salon.SalonColumn;
import org.yorisoi.salon.SalonRow;

/**
 * What a row says of a salon.
 *
 * @param row with what is usual where a cell is blank
 * @param told the columns that are not blank
 */
record ReadSalon(SalonRow row, Set<SalonColumn> told) {

    /** Where the two say different things. A blank cell says nothing. */
    List<SalonColumn> differencesTo(SalonRow other) {
        return told.stream().sorted().filter(column -> !plain(column.cell(row)).equals(plain(column.cell(other)))).toList();
    }

    /** Without what a file may do to line breaks and outer blanks. */
    private static String plain(Object cell) {
        return cell == null ? "" : Arrays.stream(cell.toString().split("\\R")).map(CellText::trimmed)
            .collect(Collectors.joining("\n")).strip();
    }
}
