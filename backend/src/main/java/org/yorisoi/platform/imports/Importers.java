package org.yorisoi.platform.imports;

import java.util.List;

/** The tables that one address takes, and the columns that may stand in them. */
public interface Importers {

    List<ImportColumn> columns();

    List<TableImporter<?, ?, ?>> all();

    /** Which table it is. The headings tell. */
    TableImporter<?, ?, ?> of(FileContent content);

    /** The one with this name. */
    default TableImporter<?, ?, ?> named(String table) {
        return all().stream().filter(importer -> importer.table().equals(table)).findFirst().orElseThrow();
    }

    default List<String> tables() {
        return all().stream().map(TableImporter::table).toList();
    }
}
