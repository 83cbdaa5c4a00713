package org.yorisoi.training.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.ImportColumn;
import org.yorisoi.platform.imports.Importers;
import org.yorisoi.platform.imports.TableImporter;

/** What comes in with the files of trainings: trainings themselves, and courses held by others. */
@ApplicationScoped
public class TrainingImporters implements Importers {

    private final TrainingImporter trainings;
    private final ExternalCourseImporter courses;

    TrainingImporters(TrainingImporter trainings, ExternalCourseImporter courses) {
        this.trainings = trainings;
        this.courses = courses;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(TrainingColumn.values());
    }

    @Override
    public List<TableImporter<?, ?, ?>> all() {
        return List.of(trainings, courses);
    }

    @Override
    public TableImporter<?, ?, ?> of(FileContent content) {
        return content.columns().contains(TrainingColumn.ORGANISER)
            || content.columns().contains(TrainingColumn.MEDICAL_FROM_PREFECTURE) ? courses : trainings;
    }
}
