package org.yorisoi.report.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.platform.pdf.PdfWriter;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.AttendedExternalCourse;
import org.yorisoi.report.AttendedTraining;
import org.yorisoi.report.Footnotes;

/** The report on paper, as guidebooks and councils print it. */
@ApplicationScoped
class AttendancePdf {

    private final Template template;
    private final PdfWriter pdf;

    AttendancePdf(@Location("report/attendance.html") Template template, PdfWriter pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** A training as a line of the printed table, with its marks. */
    public record Line(AttendedTraining training, List<Day> days, String dateMarks, String titleMarks) {

        static Line of(AttendedTraining training, Footnotes footnotes) {
            return new Line(training, training.dates().stream().map(Day::of).toList(),
                String.join(" ", footnotes.dateMarks(training)), String.join(" ", footnotes.titleMarks(training)));
        }
    }

    /** A day in both calendars; they stand below each other. */
    public record Day(String western, String imperial) {

        static Day of(LocalDate date) {
            return new Day(JapaneseDates.western(date), JapaneseDates.imperial(date).orElse(null));
        }
    }

    /** An external course as a line of the printed table. */
    public record CourseLine(AttendedExternalCourse course, Day day) {

        static CourseLine of(AttendedExternalCourse course) {
            return new CourseLine(course, Day.of(course.date()));
        }
    }

    byte[] write(AttendanceReport report) {
        Footnotes footnotes = report.footnotes();
        return pdf.pdf(template
            .data("report", report)
            .data("title", ReportWords.title(report))
            .data("externalCoursesTitle", ReportWords.externalCoursesTitle(report))
            .data("period", ReportWords.period(report.from(), report.to()))
            .data("madeOn", ReportWords.madeOn(report.generatedAt()))
            .data("lines", report.trainings().stream().map(training -> Line.of(training, footnotes)).toList())
            .data("courses", report.externalCourses().stream().map(CourseLine::of).toList())
            .data("footnotes", footnotes.all())
            .data("incomplete", ReportWords.incomplete(report).orElse(null))
            .render());
    }
}
