package org.yorisoi.report.web;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.report.AttendanceReport;
import org.yorisoi.report.Headcount;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

/** The sentences and headings that the files have in common. Official paper is Japanese whatever the reader's language. */
final class ReportWords {

    static final String TOTAL = "合計";

    private static final String MISSING = "未入力";

    private ReportWords() {
    }

    static String title(AttendanceReport report) {
        return report.prefecture().name() + "ピア・サポート研修会の参加者数";
    }

    static String externalCoursesTitle(AttendanceReport report) {
        return "外部の研修会に参加した" + report.prefecture().name() + "内の医療者";
    }

    /** 2020年度（令和2年度）～2023年度（令和5年度）. */
    static String period(FiscalYear from, FiscalYear to) {
        return from.equals(to) ? from.label() : from.label() + "～" + to.label();
    }

    static String madeOn(ZonedDateTime generatedAt) {
        return JapaneseDates.both(generatedAt.toLocalDate()) + "作成";
    }

    /** Says that the totals aren't complete, when they aren't. */
    static Optional<String> incomplete(AttendanceReport report) {
        return report.missingAttendance() == 0 ? Optional.empty()
            : Optional.of("参加者数が未入力の研修会が" + report.missingAttendance() + "件あり、計に含まれていません。");
    }

    static String of(TrainingKind kind) {
        return switch (kind) {
            case FOUNDATION -> "養成";
            case FOLLOW_UP -> "フォローアップ";
            case OTHER -> "その他";
        };
    }

    static String of(Delivery delivery) {
        return switch (delivery) {
            case IN_PERSON -> "会場";
            case ONLINE -> "Web";
            case BOTH -> "会場・Web";
        };
    }

    static Object[] numbers(Headcount count) {
        return new Object[] {count.peer(), count.medical(), count.government(), count.total()};
    }

    /** What stands in place of the numbers while nobody has entered them. */
    static Object[] missing() {
        return new Object[] {MISSING, MISSING, MISSING, MISSING};
    }
}
