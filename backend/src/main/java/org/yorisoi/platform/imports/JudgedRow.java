package org.yorisoi.platform.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row and what would become of it.
 *
 * @param value   what it says; null when it can't be read
 * @param faults  why it is faulty, or in what it differs from what is stored
 * @param notices what a person should know although the row can be stored
 */
record JudgedRow<T>(FileRow row, T value, Effect effect, List<Fault> faults, List<Fault> notices) {

    JudgedRow<T> as(Effect other, List<Fault> because) {
        return new JudgedRow<>(row, value, other, because, notices);
    }

    JudgedRow<T> with(List<Fault> more) {
        return new JudgedRow<>(row, value, effect, faults, Stream.concat(notices.stream(), more.stream()).toList());
    }

    ImportedRow seen() {
        return new ImportedRow(row.number(), effect, row.texts(), faults, notices);
    }
}
