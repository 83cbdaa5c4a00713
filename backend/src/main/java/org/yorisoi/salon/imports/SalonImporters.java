package org.yorisoi.salon.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.ImportColumn;
import org.yorisoi.platform.imports.Importers;
import org.yorisoi.platform.imports.TableImporter;
import org.yorisoi.salon.SalonColumn;

/** What comes in with the files of salons: salons, and nothing else. */
@ApplicationScoped
public class SalonImporters implements Importers {

    private final SalonImporter salons;

    SalonImporters(SalonImporter salons) {
        this.salons = salons;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(SalonColumn.values());
    }

    @Override
    public List<TableImporter<?, ?, ?>> all() {
        return List.of(salons);
    }

    @Override
    public TableImporter<?, ?, ?> of(FileContent content) {
        return salons;
    }
}
