package org.yorisoi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.AttendedExternalCourse;
import org.yorisoi.report.AttendedTraining;
import org.yorisoi.report.Footnote;
import org.yorisoi.report.Footnotes;
import org.yorisoi.report.Headcount;

/** The report as a workbook: a sheet for the trainings and one for the external courses, ready to be printed. */
final class AttendanceXlsx {

    private final AttendanceReport report;

    private AttendanceXlsx(AttendanceReport report) {
        this.report = report;
    }

    static byte[] write(AttendanceReport report) {
        AttendanceXlsx file = new AttendanceXlsx(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, ReportWords.title(report))) {
            file.trainings(xlsx.sheet("研修会", 18, 22, 24, 36, 16, 13, 8, 8, 8, 8));
            file.externalCourses(xlsx.sheet("外部の研修会", 18, 20, 24, 50, 42, 10));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private void trainings(XlsxTable table) throws IOException {
        Footnotes footnotes = report.footnotes();
        table.title(ReportWords.title(report));
        table.line(ReportWords.period(report.from(), report.to()) + "　" + ReportWords.madeOn(report.generatedAt()));
        table.heading("開催日", "開催日（和暦）", "年度", "項目", "種別", "開催方法", "ピア", "医療者", "行政", "計");
        for (AttendedTraining training : report.trainings()) {
            Object[] numbers = training.attendance().map(ReportWords::numbers).orElseGet(ReportWords::missing);
            table.row(training.date(),
                JapaneseDates.imperial(training.date()).orElse("") + String.join(" ", footnotes.dateMarks(training)),
                training.fiscalYear().label(),
                training.title() + String.join(" ", footnotes.titleMarks(training)),
                ReportWords.of(training.kind()), ReportWords.of(training.delivery()),
                numbers[0], numbers[1], numbers[2], numbers[3]);
        }
        for (AttendanceReport.TrainingTotal total : report.trainingTotals()) {
            trainingTotal(table, total.fiscalYear().label(), total.trainings(), total.headcount());
        }
        AttendanceReport.TrainingTotal overall = report.trainingTotal();
        trainingTotal(table, ReportWords.TOTAL, overall.trainings(), overall.headcount());
        for (Footnote footnote : footnotes.all()) {
            table.line(footnote.mark() + footnote.text());
        }
        if (ReportWords.incomplete(report).isPresent()) {
            table.line(ReportWords.incomplete(report).get());
        }
    }

    private static void trainingTotal(XlsxTable table, String year, int trainings, Headcount count) throws IOException {
        table.total(null, null, year, "計 " + trainings + "回", null, null,
            count.peer(), count.medical(), count.government(), count.total());
    }

    private void externalCourses(XlsxTable table) throws IOException {
        table.title(ReportWords.externalCoursesTitle(report));
        table.line(ReportWords.period(report.from(), report.to()) + "　" + ReportWords.madeOn(report.generatedAt()));
        table.heading("開催日", "開催日（和暦）", "年度", "項目", "主催", "参加人数");
        for (AttendedExternalCourse course : report.externalCourses()) {
            table.row(course.date(), JapaneseDates.imperial(course.date()).orElse(null), course.fiscalYear().label(),
                course.title(), course.organiser(), course.medicalParticipants());
        }
        for (AttendanceReport.ExternalCourseTotal total : report.externalCourseTotals()) {
            table.total(null, null, total.fiscalYear().label(), "計 " + total.courses() + "回", null,
                total.medicalParticipants());
        }
        AttendanceReport.ExternalCourseTotal overall = report.externalCourseTotal();
        table.total(null, null, ReportWords.TOTAL, "計 " + overall.courses() + "回", null, overall.medicalParticipants());
    }
}
