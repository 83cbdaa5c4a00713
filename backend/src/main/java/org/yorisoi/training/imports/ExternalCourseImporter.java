package org.yorisoi.training.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.training.ExternalCourse;
import org.yorisoi.training.ExternalCourseDetails;
import org.yorisoi.training.ExternalCourseService;

/** Tables of courses held by others, such as table 7 of Nagasaki's report. */
@ApplicationScoped
class ExternalCourseImporter extends TableImporter<ExternalCourseDetails, ExternalCourse> {

    private final ExternalCourseService courses;
    private final Clock clock;

    ExternalCourseImporter(ExternalCourseService courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    Set<ImportColumn> required(FileContent content) {
        return EnumSet.of(ImportColumn.DATE, ImportColumn.TITLE, ImportColumn.ORGANISER,
            ImportColumn.MEDICAL_FROM_PREFECTURE);
    }

    @Override
    ExternalCourseDetails read(RowReader row) {
        LocalDate date = row.day(ImportColumn.DATE);
        String title = row.requiredText(ImportColumn.TITLE);
        String organiser = row.requiredText(ImportColumn.ORGANISER);
        Integer participants = row.requiredCount(ImportColumn.MEDICAL_FROM_PREFECTURE);
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            row.fault(ImportColumn.DATE, ViolationCode.IN_FUTURE);
        }
        return date == null || title == null || organiser == null || participants == null ? null
            : new ExternalCourseDetails(date, title, organiser, participants);
    }

    @Override
    Key keyOf(ExternalCourseDetails row) {
        return Key.of(row.date(), row.title());
    }

    @Override
    Key keyOfStored(ExternalCourse stored) {
        return Key.of(stored.date(), stored.title());
    }

    @Override
    List<ExternalCourse> storedOn(String prefecture, Collection<LocalDate> days) {
        return courses.on(prefecture, days);
    }

    @Override
    List<ImportColumn> differences(ExternalCourseDetails row, ExternalCourse stored) {
        List<ImportColumn> differing = new ArrayList<>();
        if (!row.organiser().equals(stored.organiser())) {
            differing.add(ImportColumn.ORGANISER);
        }
        if (row.medicalParticipants() != stored.medicalParticipants()) {
            differing.add(ImportColumn.MEDICAL_FROM_PREFECTURE);
        }
        return differing;
    }

    @Override
    void store(String prefecture, List<ExternalCourseDetails> rows) {
        courses.addAll(prefecture, rows);
    }
}
