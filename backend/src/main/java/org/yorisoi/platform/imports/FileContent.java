package org.yorisoi.platform.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetCell;
import org.yorisoi.platform.sheet.SheetRow;

/**
 * What is kept of a file until it is confirmed.
 *
 * @param fileName may be null
 * @param encoding null for a workbook
 * @param columns those that are understood, in the file's order
 * @param ignoredColumns headings of the others
 */
public record FileContent(String fileName, String encoding, List<ImportColumn> columns, List<String> ignoredColumns,
                          List<FileRow> rows) {

    private static final int LONGEST_HEADING = 50;

    /** @param known the columns that may stand in it */
    public static FileContent of(String fileName, Sheet sheet, List<ImportColumn> known) {
        List<ImportColumn> columns = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        Violations violations = new Violations();
        ImportColumn[] at = new ImportColumn[sheet.columns().size()];
        for (int i = 0; i < at.length; i++) {
            String heading = sheet.columns().get(i);
            at[i] = known.stream().filter(column -> column.isUnder(heading)).findFirst().orElse(null);
            if (at[i] == null) {
                ignored.add(shortened(heading, LONGEST_HEADING));
            } else {
                violations.when(columns.contains(at[i]), at[i].key(), ViolationCode.DUPLICATE);
                columns.add(at[i]);
            }
        }
        violations.throwIfAny();
        ignored.removeIf(String::isBlank);
        return new FileContent(fileName, sheet.encoding(), columns, ignored,
            sheet.rows().stream().map(row -> row(row, at)).toList());
    }

    private static FileRow row(SheetRow row, ImportColumn[] at) {
        Map<ImportColumn, SheetCell> cells = new LinkedHashMap<>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null) {
                SheetCell cell = row.cells().get(i);
                cells.put(at[i], new SheetCell(shortened(cell.text(), at[i].longest() + 1), cell.formula()));
            }
        }
        return new FileRow(row.number(), cells, row.surplus());
    }

    /** What is longer than allowed is refused anyway; one character too many is enough to know. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest + 1 : longest);
    }
}
