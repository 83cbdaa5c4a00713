package org.yorisoi.training.imports;

import java.util.List;
import java.util.Map;

/**
 * A row as people see it.
 *
 * @param faults why it is faulty, or in what it differs from what is stored
 */
public record ImportedRow(int number, Effect effect, Map<ImportColumn, String> cells, List<Fault> faults) {
}
