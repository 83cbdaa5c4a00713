package org.yorisoi.platform.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/**
 * Takes rows in the order of the file and makes the table of them.
 *
 * <p>The heading is the first row with two filled cells or more: offices like to put the table's title above it.
 */
final class SheetBuilder {

    private final SheetLimits limits;
    private final List<Written> rows = new ArrayList<>();
    private boolean headingFound;

    private record Written(int number, List<SheetCell> cells) {
    }

    SheetBuilder(SheetLimits limits) {
        this.limits = limits;
    }

    void row(int number, List<SheetCell> written) {
        List<SheetCell> cells = written.subList(0, filled(written));
        if (cells.isEmpty()) {
            return;
        }
        refuseExcess(number, cells);
        if (!headingFound && cells.stream().filter(cell -> !cell.blank()).limit(2).count() == 2) {
            headingFound = true;
            rows.clear();
        }
        rows.add(new Written(number, List.copyOf(cells)));
    }

    Sheet sheet(String encoding) {
        if (rows.isEmpty()) {
            throw SheetUnreadable.because(Reason.EMPTY);
        }
        List<String> columns = heading(rows.get(0).cells());
        return new Sheet(encoding, columns, rows.stream().skip(1)
                .map(row -> new SheetRow(row.number(), asWide(row.cells(), columns.size()), row.cells().size() > columns.size()))
                .toList());
    }

    private void refuseExcess(int number, List<SheetCell> cells) {
        if (cells.size() > limits.columns()) {
            throw SheetUnreadable.inRow(Reason.TOO_MANY_COLUMNS, number);
        }
        if (rows.size() > limits.rows()) {
            throw SheetUnreadable.inRow(Reason.TOO_MANY_ROWS, number);
        }
        if (cells.stream().anyMatch(cell -> cell.text().length() > limits.cellLength())) {
            throw SheetUnreadable.inRow(Reason.CELL_TOO_LONG, number);
        }
    }

    private static int filled(List<SheetCell> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).blank()) {
            filled--;
        }
        return filled;
    }

    private static List<String> heading(List<SheetCell> cells) {
        List<String> names = cells.stream().map(cell -> CellText.normal(cell.text())).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw SheetUnreadable.duplicate(name);
            }
        }
        return names;
    }

    private static List<SheetCell> asWide(List<SheetCell> cells, int width) {
        List<SheetCell> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        row.addAll(Collections.nCopies(width - row.size(), SheetCell.BLANK));
        return row;
    }
}
