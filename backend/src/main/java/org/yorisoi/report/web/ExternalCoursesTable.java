package org.yorisoi.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.AttendanceReport.ExternalCourseTotal;
import org.yorisoi.report.AttendedExternalCourse;

@Schema(name = "ExternalCoursesTable", description = "The prefecture's medical staff at courses held nationally")
public record ExternalCoursesTable(
    @Schema(required = true, description = "In the order of time") List<Row> rows,
    @Schema(required = true) Totals totals) {

    @Schema(name = "ExternalCoursesRow", description = "One external course")
    public record Row(
        @Schema(required = true) UUID externalCourseId,
        @Schema(required = true, examples = "2021-02-11") LocalDate date,
        @Schema(required = true, examples = "2021年2月11日（令和3年2月11日）") String dateLabel,
        @Schema(required = true, examples = "2020") int fiscalYear,
        @Schema(required = true, examples = "2020年度（令和2年度）") String fiscalYearLabel,
        @Schema(required = true, examples = "がんサポートグループ企画・運営者のための研修会") String title,
        @Schema(required = true, examples = "がん総合相談に携わる者に対する研修事業") String organiser,
        @Schema(required = true, examples = "3") int medicalParticipants) {

        static Row of(AttendedExternalCourse course) {
            return new Row(course.id(), course.date(), course.dateLabel(), course.fiscalYear().startYear(),
                course.fiscalYear().label(), course.title(), course.organiser(), course.medicalParticipants());
        }
    }

    @Schema(name = "ExternalCoursesTotals")
    public record Totals(
        @Schema(required = true, description = "One for every fiscal year from first to last") List<YearTotal> byFiscalYear,
        @Schema(required = true) Total overall) {
    }

    @Schema(name = "ExternalCoursesTotal")
    public record Total(
        @Schema(required = true, examples = "5") int courses,
        @Schema(required = true, examples = "14") int medicalParticipants) {
    }

    @Schema(name = "ExternalCoursesYearTotal")
    public record YearTotal(
        @Schema(required = true, examples = "2020") int fiscalYear,
        @Schema(required = true, examples = "2020年度（令和2年度）") String fiscalYearLabel,
        @Schema(required = true, examples = "1") int courses,
        @Schema(required = true, examples = "3") int medicalParticipants) {

        static YearTotal of(ExternalCourseTotal total) {
            return new YearTotal(total.fiscalYear().startYear(), total.fiscalYear().label(), total.courses(),
                total.medicalParticipants());
        }
    }

    static ExternalCoursesTable of(AttendanceReport report) {
        ExternalCourseTotal overall = report.externalCourseTotal();
        return new ExternalCoursesTable(report.externalCourses().stream().map(Row::of).toList(),
            new Totals(report.externalCourseTotals().stream().map(YearTotal::of).toList(),
                new Total(overall.courses(), overall.medicalParticipants())));
    }
}
