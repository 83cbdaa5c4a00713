package org.yorisoi.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * A row as people see it.
 *
 * @param faults  why it is faulty, or in what it differs from what is stored
 * @param notices what a person should know although the row can be stored
 */
public record ImportedRow(int number, Effect effect, Map<ImportColumn, String> cells, List<Fault> faults,
                          List<Fault> notices) {

    /** Imports that were kept before there were notices have none. */
    public ImportedRow {
        notices = notices == null ? List.of() : notices;
    }
}
