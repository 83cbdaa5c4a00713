package org.yorisoi.platform.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * Compares the rows of a file with what is stored. A key tells which row and which stored thing are the same one. Within
 * a file it may appear once: a second row may be a copy or another thing of the same name, and only a person can know.
 *
 * @param <T> what a row says
 * @param <S> what is stored
 * @param <K> by what things are recognised
 */
public abstract class TableImporter<T, S, K> {

    /** What kept imports remember it by. */
    public abstract String table();

    /** Which columns there must be. */
    protected abstract Set<? extends ImportColumn> required(FileContent content);

    /** What the row says; null where something that is needed can't be read. */
    protected abstract T read(RowReader row);

    protected abstract K keyOf(T value);

    protected abstract K keyOfStored(S stored);

    /** What is stored under these keys, and as it may be, some more. */
    protected abstract List<S> storedUnder(String prefecture, Collection<K> keys);

    /** In which columns a row says something else than what is stored. */
    protected abstract List<? extends ImportColumn> differences(T value, S stored);

    /**
     * What a person should know of a row that would be stored as new.
     *
     * @param others what is stored, except that which other rows of the file are about
     */
    protected List<Fault> noticesOfNew(T value, List<S> others) {
        return List.of();
    }

    protected abstract void store(String prefecture, List<T> values);

    final List<JudgedRow<T>> judge(String prefecture, FileContent content) {
        List<JudgedRow<T>> read = content.rows().stream().map(this::readable).toList();
        Set<K> keys = read.stream().filter(row -> row.value() != null).map(row -> keyOf(row.value()))
            .collect(Collectors.toSet());
        Map<K, List<S>> stored = keys.isEmpty() ? Map.of()
            : storedUnder(prefecture, keys).stream().collect(Collectors.groupingBy(this::keyOfStored));
        List<S> others = stored.entrySet().stream().filter(entry -> !keys.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream()).toList();
        Set<K> seen = new HashSet<>();
        List<JudgedRow<T>> judged = new ArrayList<>();
        for (JudgedRow<T> row : read) {
            if (row.effect() == Effect.FAULTY) {
                judged.add(row);
            } else if (!seen.add(keyOf(row.value()))) {
                judged.add(row.as(Effect.FAULTY, List.of(Fault.of(null, ViolationCode.DUPLICATE))));
            } else {
                List<S> same = stored.getOrDefault(keyOf(row.value()), List.of());
                judged.add(same.isEmpty() ? row.with(noticesOfNew(row.value(), others)) : compared(row, same));
            }
        }
        return judged;
    }

    private JudgedRow<T> readable(FileRow row) {
        RowReader reader = new RowReader(row);
        T value = read(reader);
        return new JudgedRow<>(row, value, reader.faults().isEmpty() ? Effect.CREATE : Effect.FAULTY, reader.faults(),
            reader.notices());
    }

    private JudgedRow<T> compared(JudgedRow<T> row, List<S> stored) {
        Optional<S> same = stored.stream().filter(one -> differences(row.value(), one).isEmpty()).findFirst();
        if (same.isPresent()) {
            return row.as(Effect.UNCHANGED, List.of());
        }
        List<Fault> differing = differences(row.value(), stored.getFirst()).stream()
            .map(column -> Fault.of(column, ViolationCode.DIFFERS)).toList();
        return row.as(Effect.CONFLICT, differing);
    }
}
