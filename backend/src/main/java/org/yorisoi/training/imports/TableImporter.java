package org.yorisoi.training.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.CellText;

/**
 * Compares the rows of a file with what is stored. Date and title together tell which row and which stored thing are the
 * same one. Within a file they may appear once: a second row may be a copy or a second session of the day, and only a
 * person can know.
 *
 * @param <T> what a row says
 * @param <S> what is stored
 */
abstract class TableImporter<T, S> {

    /** By what things are recognised; the title without regard to width. */
    record Key(LocalDate date, String title) {

        static Key of(LocalDate date, String title) {
            return new Key(date, CellText.normal(title));
        }
    }

    /** Which columns there must be. */
    abstract Set<ImportColumn> required(FileContent content);

    /** What the row says; null where something that is needed can't be read. */
    abstract T read(RowReader row);

    abstract Key keyOf(T value);

    abstract Key keyOfStored(S stored);

    abstract List<S> storedOn(String prefecture, Collection<LocalDate> days);

    /** In which columns a row says something else than what is stored. */
    abstract List<ImportColumn> differences(T value, S stored);

    abstract void store(String prefecture, List<T> values);

    final List<JudgedRow<T>> judge(String prefecture, FileContent content) {
        List<JudgedRow<T>> read = content.rows().stream().map(this::readable).toList();
        Set<LocalDate> days = read.stream().filter(row -> row.value() != null).map(row -> keyOf(row.value()).date())
            .collect(Collectors.toSet());
        Map<Key, List<S>> stored = days.isEmpty() ? Map.of()
            : storedOn(prefecture, days).stream().collect(Collectors.groupingBy(this::keyOfStored));
        Set<Key> seen = new HashSet<>();
        List<JudgedRow<T>> judged = new ArrayList<>();
        for (JudgedRow<T> row : read) {
            if (row.effect() == Effect.FAULTY) {
                judged.add(row);
            } else if (!seen.add(keyOf(row.value()))) {
                judged.add(new JudgedRow<>(row.row(), row.value(), Effect.FAULTY,
                    List.of(Fault.of(null, ViolationCode.DUPLICATE))));
            } else {
                judged.add(compared(row, stored.getOrDefault(keyOf(row.value()), List.of())));
            }
        }
        return judged;
    }

    private JudgedRow<T> readable(FileRow row) {
        RowReader reader = new RowReader(row);
        T value = read(reader);
        return new JudgedRow<>(row, value, reader.faults().isEmpty() ? Effect.CREATE : Effect.FAULTY, reader.faults());
    }

    private JudgedRow<T> compared(JudgedRow<T> row, List<S> stored) {
        if (stored.isEmpty()) {
            return row;
        }
        Optional<S> same = stored.stream().filter(one -> differences(row.value(), one).isEmpty()).findFirst();
        if (same.isPresent()) {
            return new JudgedRow<>(row.row(), row.value(), Effect.UNCHANGED, List.of());
        }
        List<Fault> differing = differences(row.value(), stored.getFirst()).stream()
            .map(column -> Fault.of(column, ViolationCode.DIFFERS)).toList();
        return new JudgedRow<>(row.row(), row.value(), Effect.CONFLICT, differing);
    }
}
