package org.yorisoi.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table of counts with its totals as the public may see it: a count of a few people could tell who they are, so counts
 * from one up to below a threshold are hidden, totals alike; and so are as many others (complementary cells) as it takes that
 * none of them can be computed back from what is shown. Zeros are shown: they tell of nobody.
 *
 * <p>How it is known that nothing can be computed back: a table with its totals is a circulation in a small network, rows and
 * columns being its nodes and cells its arcs. A hidden cell is safe if there is a circle of hidden cells through it along
 * which all of them can change by one, and every one of them still stands for somebody. Whoever sees the table can't tell
 * that other table from the true one. See ADR 28.
 */
final class SmallCounts {

    /** Hiding one cell more is worse than hiding a larger one; a total is worse than any of its cells. */
    private static final long CELL = 1_000;
    private static final long TOTAL = 1_000_000;

    private final int rows;
    private final int columns;
    /** With a last row and a last column of totals. */
    private final int[][] counts;
    private final boolean[][] hidden;

    /** The way of a cell through the network: raising it by one moves one unit from tail to head. */
    private record Arc(int row, int column, int tail, int head, int count) {
    }

    private final List<Arc> arcs = new ArrayList<>();

    private SmallCounts(int[][] cells) {
        rows = cells.length;
        columns = cells[0].length;
        counts = new int[rows + 1][columns + 1];
        hidden = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = cells[row][column];
                counts[row][column] += count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                arcs.add(arc(row, column));
            }
        }
    }

    /**
     * @param cells rows of equal length, at least one of each, without totals
     * @param threshold counts below it are hidden, zero apart
     */
    static SmallCounts of(int[][] cells, int threshold) {
        SmallCounts table = new SmallCounts(cells);
        table.hideBelow(threshold);
        table.hideWhatGivesThemAway();
        return table;
    }

    /** Empty where it is hidden. */
    OptionalInt cell(int row, int column) {
        return hidden[row][column] ? OptionalInt.empty() : OptionalInt.of(counts[row][column]);
    }

    OptionalInt rowTotal(int row) {
        return cell(row, columns);
    }

    OptionalInt columnTotal(int column) {
        return cell(rows, column);
    }

    OptionalInt total() {
        return cell(rows, columns);
    }

    boolean hidesAnything() {
        return arcs.stream().anyMatch(this::isHidden);
    }

    private void hideBelow(int threshold) {
        for (Arc arc : arcs) {
            hidden[arc.row()][arc.column()] = arc.count() > 0 && arc.count() < threshold;
        }
    }

    private void hideWhatGivesThemAway() {
        boolean safe;
        do {
            safe = true;
            for (Arc arc : arcs) {
                if (isHidden(arc) && !isSafe(arc)) {
                    cheapestWay(arc.head(), arc.tail(), arc, true).forEach(also -> hidden[also.row()][also.column()] = true);
                    safe = false;
                }
            }
        } while (!safe);
    }

    /** Whether it could as well be one more, or one less, for all that is shown. */
    private boolean isSafe(Arc arc) {
        return !cheapestWay(arc.head(), arc.tail(), arc, false).isEmpty()
            || arc.count() > 1 && !cheapestWay(arc.tail(), arc.head(), arc, false).isEmpty();
    }

    /**
     * The cells through which a unit can go from one node to another, the cheapest to hide first.
     *
     * @param without the cell that isn't to be on the way
     * @param hiding whether cells may be hidden for it; else only hidden ones are used
     * @return empty when there is no way
     */
    private List<Arc> cheapestWay(int from, int to, Arc without, boolean hiding) {
        long[] cost = new long[rows + columns + 2];
        Arc[] by = new Arc[cost.length];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[from] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (Arc arc : arcs) {
                int next = next(arc, node);
                if (next < 0 || arc == without || !isHidden(arc) && (!hiding || arc.count() == 0)) {
                    continue;
                }
                long reached = cost[node] + price(arc);
                if (reached < cost[next]) {
                    cost[next] = reached;
                    by[next] = arc;
                    open.add(next);
                }
            }
        }
        return way(from, to, by);
    }

    /** Where a unit at this node gets by the arc: forward always, backward only if the cell still stands for somebody then. */
    private static int next(Arc arc, int node) {
        if (arc.tail() == node) {
            return arc.head();
        }
        return arc.head() == node && arc.count() > 1 ? arc.tail() : -1;
    }

    private static List<Arc> way(int from, int to, Arc[] by) {
        List<Arc> way = new ArrayList<>();
        for (int node = to; node != from; node = by[node].tail() == node ? by[node].head() : by[node].tail()) {
            if (by[node] == null) {
                return List.of();
            }
            way.add(by[node]);
        }
        return way;
    }

    private long price(Arc arc) {
        if (isHidden(arc)) {
            return 0;
        }
        return arc.count() + (arc.row() == rows || arc.column() == columns ? TOTAL : CELL);
    }

    private boolean isHidden(Arc arc) {
        return hidden[arc.row()][arc.column()];
    }

    /** From its row to its column, from there to the totals of columns, to the grand total, and by a row's total back. */
    private Arc arc(int row, int column) {
        int columnNode = rows + 1 + column;
        boolean forward = (row == rows) == (column == columns);
        return new Arc(row, column, forward ? row : columnNode, forward ? columnNode : row, counts[row][column]);
    }
}
