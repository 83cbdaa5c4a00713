package org.yorisoi.platform.imports;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.SheetLimits;
import org.yorisoi.platform.sheet.SheetUnreadable;

/** Tells a clerk why a file can't be read and what to do about it. */
final class Unreadable {

    private static final String FILE = "file";

    private Unreadable() {
    }

    static Problem problem(SheetUnreadable e, SheetLimits limits) {
        return switch (e.reason()) {
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case TOO_LARGE -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            case TOO_MANY_ROWS -> file(ViolationCode.TOO_MANY, limits.rows(), Bilingual.of(
                "一度に取り込めるのは%d行までです。ファイルを分けてください".formatted(limits.rows()),
                "At most %d rows can be imported at once. Split the file".formatted(limits.rows())));
            case TOO_MANY_COLUMNS -> file(ViolationCode.TOO_MANY, limits.columns(), in(e, Bilingual.of(
                "列が多すぎます", "There are too many columns")));
            case CELL_TOO_LONG -> file(ViolationCode.TOO_LONG, limits.cellLength(), in(e, Bilingual.of(
                "長すぎるセルがあります", "A cell is too long")));
            case NOT_TEXT -> file(ViolationCode.UNREADABLE, null, Bilingual.of(
                "文字コードが UTF-8 でも Shift_JIS でもありません。CSV か XLSX で保存し直してください",
                "This is neither UTF-8 nor Shift_JIS. Save it anew as CSV or XLSX"));
            case BROKEN_QUOTES -> file(ViolationCode.UNREADABLE, null, in(e, Bilingual.of(
                "引用符（\"）の対応が取れていません", "A quotation mark is not closed")));
            case NOT_A_WORKBOOK -> file(ViolationCode.UNREADABLE, null, Bilingual.of(
                "XLSX として開けません。パスワードを外し、XLSX 形式で保存し直してください",
                "This can't be opened as XLSX. Remove the password and save it anew as XLSX"));
            case EMPTY -> file(ViolationCode.UNREADABLE, null, Bilingual.of(
                "見出しのある表が見つかりません", "There is no table with headings in it"));
            case DUPLICATE_COLUMN -> file(ViolationCode.DUPLICATE, null, Bilingual.of(
                "同じ見出しの列が二つあります", "Two columns have the same heading"));
        };
    }

    /** A table with headings and nothing below them. */
    static Problem noRows() {
        return file(ViolationCode.TOO_FEW, 1, Bilingual.of("見出しの下に行がありません", "There is no row below the headings"));
    }

    private static Problem file(ViolationCode code, Integer value, Bilingual detail) {
        return Problem.violation(detail, value == null ? Violation.of(FILE, code) : Violation.of(FILE, code, value));
    }

    private static Bilingual in(SheetUnreadable e, Bilingual sentence) {
        return e.row() == null ? sentence
            : Bilingual.of(e.row() + "行目: " + sentence.ja(), "Row " + e.row() + ": " + sentence.en());
    }
}
