package org.yorisoi.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.AttendanceReport.TrainingTotal;
import org.yorisoi.report.AttendedTraining;
import org.yorisoi.report.Footnote;
import org.yorisoi.report.Footnotes;
import org.yorisoi.report.Headcount;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

@Schema(name = "AttendanceReport", description = "Attendance (参加者数) of trainings and external courses by fiscal year")
public record AttendanceReportResponse(
    @Schema(required = true) ReportPrefecture prefecture,
    @Schema(required = true, description = "First fiscal year", examples = "2020") int from,
    @Schema(required = true, description = "Last fiscal year", examples = "2023") int to,
    @Schema(required = true) OffsetDateTime generatedAt,
    @Schema(required = true, description = "Trainings that have been held, in the order of time") List<Row> rows,
    @Schema(required = true) Totals totals,
    @Schema(required = true, description = "How many of the trainings have no attendance yet; they add nobody to the totals",
        examples = "0") int missingAttendance,
    @Schema(required = true) ExternalCoursesTable externalCourses,
    @Schema(required = true, description = "In the order of their marks") List<ReportFootnote> footnotes) {

    @Schema(name = "ReportPrefecture", description = "The prefecture that the report is about")
    public record ReportPrefecture(
        @Schema(required = true, examples = "42") String code,
        @Schema(required = true, examples = "長崎県") String name,
        @Schema(required = true, examples = "ながさきけん") String kana,
        @Schema(required = true, examples = "Nagasaki") String nameEn) {

        static ReportPrefecture of(Prefecture prefecture) {
            return new ReportPrefecture(prefecture.code(), prefecture.name(), prefecture.kana(), prefecture.nameEn());
        }
    }

    @Schema(name = "AttendanceReportRow", description = "One training")
    public record Row(
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "Its first day", examples = "2022-01-29") LocalDate date,
        @Schema(required = true, description = "All its days") List<LocalDate> dates,
        @Schema(required = true, examples = "2022年1月29日（令和4年1月29日）") String dateLabel,
        @Schema(required = true, examples = "2021") int fiscalYear,
        @Schema(required = true, examples = "2021年度（令和3年度）") String fiscalYearLabel,
        @Schema(required = true, examples = "フォローアップ研修会") String title,
        @Schema(required = true) TrainingKind kind,
        @Schema(required = true) Delivery delivery,
        @Schema(required = true, nullable = true, description = "Null while the attendance is missing", examples = "12")
        Integer peer,
        @Schema(required = true, nullable = true, examples = "16") Integer medical,
        @Schema(required = true, nullable = true, examples = "4") Integer government,
        @Schema(required = true, nullable = true, examples = "32") Integer total,
        @Schema(required = true, description = "Its footnotes in full, the date's first") List<String> footnotes,
        @Schema(required = true, description = "Marks that belong behind the date") List<String> dateMarks,
        @Schema(required = true, description = "Marks that belong behind the title") List<String> titleMarks) {

        static Row of(AttendedTraining training, Footnotes footnotes) {
            Headcount count = training.headcount();
            return new Row(training.id(), training.date(), training.dates(), training.dateLabel(),
                training.fiscalYear().startYear(), training.fiscalYear().label(), training.title(), training.kind(),
                training.delivery(), count == null ? null : count.peer(), count == null ? null : count.medical(),
                count == null ? null : count.government(), count == null ? null : count.total(), training.notes(),
                footnotes.dateMarks(training), footnotes.titleMarks(training));
        }
    }

    @Schema(name = "AttendanceReportTotals")
    public record Totals(
        @Schema(required = true, description = "One for every fiscal year from first to last") List<YearTotal> byFiscalYear,
        @Schema(required = true) Total overall) {

        static Totals of(AttendanceReport report) {
            TrainingTotal overall = report.trainingTotal();
            return new Totals(report.trainingTotals().stream().map(YearTotal::of).toList(),
                new Total(overall.trainings(), overall.headcount().peer(), overall.headcount().medical(),
                    overall.headcount().government(), overall.headcount().total()));
        }
    }

    @Schema(name = "AttendanceReportTotal")
    public record Total(
        @Schema(required = true, examples = "4") int trainings,
        @Schema(required = true, examples = "47") int peer,
        @Schema(required = true, examples = "59") int medical,
        @Schema(required = true, examples = "17") int government,
        @Schema(required = true, examples = "123") int total) {
    }

    @Schema(name = "AttendanceReportYearTotal")
    public record YearTotal(
        @Schema(required = true, examples = "2021") int fiscalYear,
        @Schema(required = true, examples = "2021年度（令和3年度）") String fiscalYearLabel,
        @Schema(required = true, examples = "1") int trainings,
        @Schema(required = true, examples = "12") int peer,
        @Schema(required = true, examples = "16") int medical,
        @Schema(required = true, examples = "4") int government,
        @Schema(required = true, examples = "32") int total) {

        static YearTotal of(TrainingTotal total) {
            Headcount count = total.headcount();
            return new YearTotal(total.fiscalYear().startYear(), total.fiscalYear().label(), total.trainings(),
                count.peer(), count.medical(), count.government(), count.total());
        }
    }

    @Schema(name = "ReportFootnote")
    public record ReportFootnote(
        @Schema(required = true, examples = "＊") String mark,
        @Schema(required = true, examples = "2022年1月29日はWeb開催") String text) {

        static ReportFootnote of(Footnote footnote) {
            return new ReportFootnote(footnote.mark(), footnote.text());
        }
    }

    static AttendanceReportResponse of(AttendanceReport report) {
        Footnotes footnotes = report.footnotes();
        return new AttendanceReportResponse(ReportPrefecture.of(report.prefecture()), report.from().startYear(),
            report.to().startYear(), report.generatedAt().toOffsetDateTime(),
            report.trainings().stream().map(training -> Row.of(training, footnotes)).toList(),
            Totals.of(report), report.missingAttendance(), ExternalCoursesTable.of(report),
            footnotes.all().stream().map(ReportFootnote::of).toList());
    }
}
