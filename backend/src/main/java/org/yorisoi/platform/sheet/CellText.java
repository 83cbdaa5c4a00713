package org.yorisoi.platform.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yorisoi.platform.date.JapaneseDates;

/**
 * Makes sense of what people write in cells: full-width digits, ideographic spaces, 15名, 1,234.
 *
 * <p>Only numbers, dates and words out of a list are normalised (NFKC). Names and titles are trimmed and otherwise left
 * as written: NFKC would turn 神 (U+FA19) of somebody's name into another character.
 */
public final class CellText {

    /** What may introduce a formula in a spreadsheet, full-width forms included, after any number of apostrophes. */
    private static final Pattern ACTIVE = Pattern.compile("['\\s\u3000]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.0{1,9})? ?[名人]?");

    private CellText() {
    }

    /** Compatibility forms unified and outer blanks removed: for headings, numbers, dates and words out of a list. */
    public static String normal(String written) {
        return written == null ? "" : Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }

    /** Without regard to width, case and blanks: for words that are compared and never stored. */
    public static String unified(String written) {
        return normal(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** Outer blanks removed, ideographic and non-breaking ones too; the rest stays as its author wrote it. */
    public static String trimmed(String written) {
        if (written == null) {
            return "";
        }
        int from = 0;
        int to = written.length();
        while (from < to && blank(written.charAt(from))) {
            from++;
        }
        while (to > from && blank(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }

    /** A whole number, as in 15, １５, 15名 or 1,234; empty for everything else. */
    public static Optional<Integer> number(String written) {
        Matcher matcher = NUMBER.matcher(normal(written));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(matcher.group(2).replace(",", ""));
        return Optional.of("-".equals(matcher.group(1)) ? -size : size);
    }

    /** A day, in any of the forms {@link JapaneseDates#parse} knows. */
    public static Optional<LocalDate> date(String written) {
        return JapaneseDates.parse(written);
    }

    /** Whether a spreadsheet might take this text for a formula. */
    static boolean active(String text) {
        return ACTIVE.matcher(text).matches();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
