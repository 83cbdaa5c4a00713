package org.yorisoi.training.imports;

import java.util.List;

/**
 * A row and what would become of it.
 *
 * @param value what it says; null when it can't be read
 * @param faults why it is faulty, or in what it differs from what is stored
 */
record JudgedRow<T>(FileRow row, T value, Effect effect, List<Fault> faults) {
}
