package org.yorisoi.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import as people see it: what would become of every row, or once it is confirmed, what has.
 *
 * @param table    the name of its importer
 * @param fileName may be null
 * @param encoding null for a workbook
 * @param ignoredColumns headings that are not understood; nothing is taken from below them
 */
public record ImportSeen(UUID id, String table, String fileName, String encoding, ImportState state,
                         List<ImportColumn> columns, List<String> ignoredColumns, List<ImportedRow> rows,
                         Instant createdAt, Instant expiresAt, long version) {

    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }
}
