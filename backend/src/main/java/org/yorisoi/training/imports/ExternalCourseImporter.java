package org.yorisoi.training.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.imports.TableImporter;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.training.ExternalCourse;
import org.yorisoi.training.ExternalCourseDetails;
import org.yorisoi.training.ExternalCourseService;

/** Tables of courses held by others, such as table 7 of Nagasaki's report. */
@ApplicationScoped
class ExternalCourseImporter extends TableImporter<ExternalCourseDetails, ExternalCourse, DateAndTitle> {

    private final ExternalCourseService courses;
    private final Clock clock;

    ExternalCourseImporter(ExternalCourseService courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public String table() {
        return ImportTable.EXTERNAL_COURSES.name();
    }

    @Override
    protected Set<TrainingColumn> required(FileContent content) {
        return EnumSet.of(TrainingColumn.DATE, TrainingColumn.TITLE, TrainingColumn.ORGANISER,
            TrainingColumn.MEDICAL_FROM_PREFECTURE);
    }

    @Override
    protected ExternalCourseDetails read(RowReader row) {
        LocalDate date = row.requiredDay(TrainingColumn.DATE);
        String title = row.requiredText(TrainingColumn.TITLE);
        String organiser = row.requiredText(TrainingColumn.ORGANISER);
        Integer participants = row.requiredCount(TrainingColumn.MEDICAL_FROM_PREFECTURE);
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            row.fault(TrainingColumn.DATE, ViolationCode.IN_FUTURE);
        }
        return date == null || title == null || organiser == null || participants == null ? null
            : new ExternalCourseDetails(date, title, organiser, participants);
    }

    @Override
    protected DateAndTitle keyOf(ExternalCourseDetails row) {
        return DateAndTitle.of(row.date(), row.title());
    }

    @Override
    protected DateAndTitle keyOfStored(ExternalCourse stored) {
        return DateAndTitle.of(stored.date(), stored.title());
    }

    @Override
    protected List<ExternalCourse> storedUnder(String prefecture, Collection<DateAndTitle> keys) {
        return courses.on(prefecture, DateAndTitle.daysOf(keys));
    }

    @Override
    protected List<TrainingColumn> differences(ExternalCourseDetails row, ExternalCourse stored) {
        List<TrainingColumn> differing = new ArrayList<>();
        if (!row.organiser().equals(stored.organiser())) {
            differing.add(TrainingColumn.ORGANISER);
        }
        if (row.medicalParticipants() != stored.medicalParticipants()) {
            differing.add(TrainingColumn.MEDICAL_FROM_PREFECTURE);
        }
        return differing;
    }

    @Override
    protected void store(String prefecture, List<ExternalCourseDetails> rows) {
        courses.addAll(prefecture, rows);
    }
}
