package org.yorisoi.platform.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of Japan, as people write them: 096-383-1111, (096)383-1111, 090 1234 5678, 0120.123.456, +81 96 383 1111. */
final class Telephones {

    private static final String BETWEEN = "[-\u2010\u2012-\u2015\u2212\u30FC.・/ ()の]{0,2}";
    private static final String GROUPS = "\\d{1,4}" + BETWEEN + "\\d{1,4}" + BETWEEN + "\\d{3,4}(?![0-9A-Za-z])";
    private static final Pattern WITHIN_JAPAN = Pattern.compile(
        "(?:(?<![0-9A-Za-z])|(?<=(?i:tel|fax)))(?<number>0[1-9]" + BETWEEN + "(?:\\d{1,3}" + BETWEEN + ")?" + GROUPS + ")");
    private static final Pattern FROM_ABROAD = Pattern.compile(
        "(?<![0-9A-Za-z])(?:\\+ ?81|0081)" + BETWEEN + "(?:0" + BETWEEN + ")?(?<number>[1-9]" + BETWEEN + GROUPS + ")");
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private Telephones() {
    }

    static boolean areIn(String text) {
        String digits = arabic(text);
        return isAny(WITHIN_JAPAN.matcher(digits), "0[1-9]\\d{8}|0[5789]0\\d{8}|0800\\d{7}")
            || isAny(FROM_ABROAD.matcher(digits), "[1-9]\\d{8}|[5789]0\\d{8}");
    }

    private static boolean isAny(Matcher numbers, String digits) {
        int from = 0;
        while (numbers.find(from)) {
            if (numbers.group("number").replaceAll("\\D", "").matches(digits)) {
                return true;
            }
            from = numbers.start("number") + 1;
        }
        return false;
    }

    private static String arabic(String text) {
        StringBuilder arabic = new StringBuilder(text.length());
        text.chars().map(c -> c == '零' ? '〇' : c)
            .map(c -> KANJI_DIGITS.indexOf(c) < 0 ? c : '0' + KANJI_DIGITS.indexOf(c))
            .forEach(c -> arabic.append((char) c));
        return arabic.toString();
    }
}
