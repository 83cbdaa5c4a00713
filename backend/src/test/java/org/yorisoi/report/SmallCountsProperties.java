package org.yorisoi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Of small counts, and of what gives them away. */
class SmallCountsProperties {

    private static final long PRIME = 1_000_000_007L;

    @Provide
    Arbitrary<int[][]> tables() {
        return tables(5, 4);
    }

    @Provide
    Arbitrary<int[][]> smallTables() {
        return tables(2, 3);
    }

    private static Arbitrary<int[][]> tables(int mostRows, int mostColumns) {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.just(0)), net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(1, 4)),
            net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(5, 40)));
        return Arbitraries.integers().between(1, mostColumns).flatMap(columns ->
            count.array(int[].class).ofSize(columns).array(int[][].class).ofMinSize(1).ofMaxSize(mostRows));
    }

    @Property
    void small_counts_are_hidden_zeros_are_shown_and_what_is_shown_is_true(@ForAll("tables") int[][] cells,
                                                                          @ForAll @IntRange(min = 0, max = 8) int threshold) {
        SmallCounts shown = SmallCounts.of(cells, threshold);
        int[][] counts = withTotals(cells);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                int count = counts[row][column];
                OptionalInt cell = shown.cell(row, column);
                assertTrue(cell.isEmpty() || cell.getAsInt() == count);
                assertFalse(count > 0 && count < threshold && cell.isPresent());
                assertFalse(count == 0 && cell.isEmpty());
            }
        }
    }

    @Property
    void no_hidden_cell_can_be_computed_from_shown_cells_and_totals(@ForAll("tables") int[][] cells,
                                                                    @ForAll @IntRange(min = 0, max = 8) int threshold) {
        SmallCounts shown = SmallCounts.of(cells, threshold);
        List<int[]> unknown = hidden(shown, cells);
        List<long[]> equations = equations(unknown, cells.length, cells[0].length);
        int rank = rank(equations);
        for (int i = 0; i < unknown.size(); i++) {
            long[] one = new long[unknown.size()];
            one[i] = 1;
            List<long[]> with = new ArrayList<>(equations);
            with.add(one);
            assertEquals(rank + 1, rank(with), "a sum of equations gives a hidden cell");
        }
    }

    /** Harder than subtraction: whoever also knows that a hidden cell is never zero tries every table there could be. */
    @Property(tries = 300)
    void every_hidden_cell_has_several_possible_values_for_who_knows_the_rules(
        @ForAll("smallTables") int[][] cells, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        SmallCounts shown = SmallCounts.of(cells, threshold);
        List<Set<Integer>> possible = new ArrayList<>();
        List<int[]> unknown = hidden(shown, cells);
        unknown.forEach(cell -> possible.add(new HashSet<>()));
        tryAll(shown, cells, copy(cells), 0, unknown, possible);
        possible.forEach(values -> assertTrue(values.size() > 1, "one value only"));
    }

    @Property
    void where_nothing_is_small_nothing_is_hidden(@ForAll("tables") int[][] cells) {
        assertFalse(SmallCounts.of(cells, 1).hidesAnything());
    }

    @Example
    void one_small_count_takes_a_circle_of_four_with_it_and_leaves_the_totals() {
        SmallCounts shown = SmallCounts.of(new int[][] {{2, 20, 30}, {40, 50, 60}}, 5);
        assertEquals(List.of("*", "*", "30", "52"), row(shown, 0, 3));
        assertEquals(List.of("*", "*", "60", "150"), row(shown, 1, 3));
        assertEquals(List.of("42", "70", "90", "202"), row(shown, 2, 3));
    }

    @Example
    void a_count_alone_in_its_row_hides_its_total() {
        SmallCounts shown = SmallCounts.of(new int[][] {{3, 0}, {40, 50}}, 5);
        assertEquals(List.of("*", "0", "*"), row(shown, 0, 2));
        assertEquals(List.of("*", "50", "*"), row(shown, 1, 2));
        assertEquals(List.of("43", "50", "93"), row(shown, 2, 2));
    }

    @Example
    void two_ones_whose_sum_is_shown_would_give_each_other_away() {
        SmallCounts shown = SmallCounts.of(new int[][] {{1, 1, 9}, {1, 1, 9}, {20, 30, 40}}, 3);
        assertEquals(List.of("*", "*", "*", "11"), row(shown, 0, 3));
    }

    private static List<String> row(SmallCounts shown, int row, int last) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            OptionalInt cell = shown.cell(row, column);
            cells.add(cell.isEmpty() ? "*" : Integer.toString(cell.getAsInt()));
        }
        return cells;
    }

    private static int[][] withTotals(int[][] cells) {
        int[][] counts = new int[cells.length + 1][cells[0].length + 1];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[0].length; column++) {
                counts[row][column] = cells[row][column];
                counts[row][cells[0].length] += cells[row][column];
                counts[cells.length][column] += cells[row][column];
                counts[cells.length][cells[0].length] += cells[row][column];
            }
        }
        return counts;
    }

    private static List<int[]> hidden(SmallCounts shown, int[][] cells) {
        List<int[]> hidden = new ArrayList<>();
        for (int row = 0; row <= cells.length; row++) {
            for (int column = 0; column <= cells[0].length; column++) {
                if (shown.cell(row, column).isEmpty()) {
                    hidden.add(new int[] {row, column});
                }
            }
        }
        return hidden;
    }

    /** What every reader knows: the cells of a line add up to its total. Only the hidden ones are unknown. */
    private static List<long[]> equations(List<int[]> unknown, int rows, int columns) {
        List<long[]> equations = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            long[] equation = new long[unknown.size()];
            for (int i = 0; i < unknown.size(); i++) {
                equation[i] = unknown.get(i)[0] != row ? 0 : unknown.get(i)[1] == columns ? -1 : 1;
            }
            equations.add(equation);
        }
        for (int column = 0; column <= columns; column++) {
            long[] equation = new long[unknown.size()];
            for (int i = 0; i < unknown.size(); i++) {
                equation[i] = unknown.get(i)[1] != column ? 0 : unknown.get(i)[0] == rows ? -1 : 1;
            }
            equations.add(equation);
        }
        return equations;
    }

    /** By elimination modulo a prime, in which such equations have the same rank. */
    private static int rank(List<long[]> equations) {
        List<long[]> left = new ArrayList<>(equations.stream().map(long[]::clone).toList());
        int width = left.getFirst().length;
        int rank = 0;
        for (int column = 0; column < width; column++) {
            int at = column;
            long[] pivot = left.stream().filter(row -> Math.floorMod(row[at], PRIME) != 0).findFirst().orElse(null);
            if (pivot == null) {
                continue;
            }
            left.remove(pivot);
            rank++;
            long inverse = power(Math.floorMod(pivot[column], PRIME), PRIME - 2);
            for (long[] row : left) {
                long factor = Math.floorMod(row[column], PRIME) * inverse % PRIME;
                for (int i = 0; i < width; i++) {
                    row[i] = Math.floorMod(row[i] - factor * Math.floorMod(pivot[i], PRIME), PRIME);
                }
            }
        }
        return rank;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
            if ((e & 1) == 1) {
                result = result * b % PRIME;
            }
        }
        return result;
    }

    private static void tryAll(SmallCounts shown, int[][] truth, int[][] guess, int at, List<int[]> unknown,
                               List<Set<Integer>> possible) {
        int columns = truth[0].length;
        if (at == truth.length * columns) {
            note(shown, truth, withTotals(guess), unknown, possible);
            return;
        }
        int row = at / columns;
        int column = at % columns;
        boolean known = shown.cell(row, column).isPresent();
        int lowest = known ? truth[row][column] : Math.max(1, truth[row][column] - 2);
        int highest = known ? truth[row][column] : truth[row][column] + 2;
        for (int value = lowest; value <= highest; value++) {
            guess[row][column] = value;
            tryAll(shown, truth, guess, at + 1, unknown, possible);
        }
    }

    private static void note(SmallCounts shown, int[][] truth, int[][] guess, List<int[]> unknown,
                             List<Set<Integer>> possible) {
        int[][] counts = withTotals(truth);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                if (shown.cell(row, column).isPresent() && guess[row][column] != counts[row][column]) {
                    return;
                }
            }
        }
        for (int i = 0; i < unknown.size(); i++) {
            possible.get(i).add(guess[unknown.get(i)[0]][unknown.get(i)[1]]);
        }
    }

    private static int[][] copy(int[][] cells) {
        int[][] copy = new int[cells.length][];
        for (int row = 0; row < cells.length; row++) {
            copy[row] = cells[row].clone();
        }
        return copy;
    }
}
