package org.yorisoi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.AttendedExternalCourse;
import org.yorisoi.report.AttendedTraining;
import org.yorisoi.report.Headcount;

/**
 * The report as CSV: for people both tables with their totals, an empty line between them; for programs, which would add
 * the totals up once more, one table of nothing but rows. The footnote that follows from how a training was held has a
 * column of its own, so that the file can be imported again and says the same.
 */
final class AttendanceCsv {

    private static final Object[] NO_NUMBERS = new Object[4];

    private final AttendanceReport report;

    private AttendanceCsv(AttendanceReport report) {
        this.report = report;
    }

    /** @param only the table wanted; null for both */
    static byte[] write(AttendanceReport report, ReportTable only, boolean bom) {
        AttendanceCsv file = new AttendanceCsv(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, bom)) {
            if (only != ReportTable.EXTERNAL_COURSES) {
                file.trainings(csv);
            }
            if (only == null) {
                file.trainingTotals(csv);
                csv.emptyLine();
            }
            if (only != ReportTable.TRAININGS) {
                file.externalCourses(csv);
            }
            if (only == null) {
                file.externalCourseTotals(csv);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private void trainings(CsvWriter csv) throws IOException {
        csv.row("開催日", "開催日（和暦）", "年度", "項目", "種別", "開催方法", "ピア", "医療者", "行政", "計", "開催日の注記",
            "備考");
        for (AttendedTraining training : report.trainings()) {
            Object[] numbers = training.attendance().map(ReportWords::numbers).orElse(NO_NUMBERS);
            csv.row(training.date(), JapaneseDates.imperial(training.date()).orElse(null), training.fiscalYear().label(),
                training.title(), ReportWords.of(training.kind()), ReportWords.of(training.delivery()),
                numbers[0], numbers[1], numbers[2], numbers[3], training.dateNote().orElse(null),
                String.join("；", training.titleNotes()));
        }
    }

    private void trainingTotals(CsvWriter csv) throws IOException {
        for (AttendanceReport.TrainingTotal total : report.trainingTotals()) {
            trainingTotal(csv, total.fiscalYear().label(), "計 " + total.trainings() + "回", total.headcount());
        }
        AttendanceReport.TrainingTotal overall = report.trainingTotal();
        trainingTotal(csv, ReportWords.TOTAL, "計 " + overall.trainings() + "回", overall.headcount());
    }

    private static void trainingTotal(CsvWriter csv, String year, String times, Headcount count) throws IOException {
        csv.row(null, null, year, times, null, null, count.peer(), count.medical(), count.government(), count.total(),
            null, null);
    }

    private void externalCourses(CsvWriter csv) throws IOException {
        csv.row("開催日", "開催日（和暦）", "年度", "項目", "主催", "参加人数");
        for (AttendedExternalCourse course : report.externalCourses()) {
            csv.row(course.date(), JapaneseDates.imperial(course.date()).orElse(null), course.fiscalYear().label(),
                course.title(), course.organiser(), course.medicalParticipants());
        }
    }

    private void externalCourseTotals(CsvWriter csv) throws IOException {
        for (AttendanceReport.ExternalCourseTotal total : report.externalCourseTotals()) {
            csv.row(null, null, total.fiscalYear().label(), "計 " + total.courses() + "回", null, total.medicalParticipants());
        }
        AttendanceReport.ExternalCourseTotal overall = report.externalCourseTotal();
        csv.row(null, null, ReportWords.TOTAL, "計 " + overall.courses() + "回", null, overall.medicalParticipants());
    }
}
