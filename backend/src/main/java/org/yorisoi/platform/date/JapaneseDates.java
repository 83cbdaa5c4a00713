package org.yorisoi.platform.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes and reads dates the way prefectures do: 2020年11月14日, 令和2年11月14日, R2.11.14.
 *
 * <p>Eras change in the middle of a year, so the era is always asked of the day, never of the year:
 * 2019-04-30 is 平成31年, 2019-05-01 is 令和元年. The first year of an era is written 元年, as in all official paper.
 */
public final class JapaneseDates {

    /** Japan took over the western calendar on this day; before it an imperial date can't be converted. */
    private static final LocalDate FIRST_IMPERIAL_DAY = LocalDate.of(1873, 1, 1);

    private static final Map<String, JapaneseEra> ERAS = Map.ofEntries(
            Map.entry("令和", JapaneseEra.REIWA), Map.entry("R", JapaneseEra.REIWA),
            Map.entry("平成", JapaneseEra.HEISEI), Map.entry("H", JapaneseEra.HEISEI),
            Map.entry("昭和", JapaneseEra.SHOWA), Map.entry("S", JapaneseEra.SHOWA),
            Map.entry("大正", JapaneseEra.TAISHO), Map.entry("T", JapaneseEra.TAISHO),
            Map.entry("明治", JapaneseEra.MEIJI), Map.entry("M", JapaneseEra.MEIJI));

    private static final String DAY_OF_WEEK = "(?: ?\\(([月火水木金土日])(?:曜日?)?(?:・?祝)?\\))?";
    private static final String MIDNIGHT = "(?:[ T]0{1,2}:00(?::00)?)?";
    private static final Pattern WESTERN = Pattern.compile(
            "(\\d{4}) ?(?:年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日|([-/.])(\\d{1,2})\\4(\\d{1,2}))" + DAY_OF_WEEK + MIDNIGHT);
    private static final Pattern IMPERIAL = Pattern.compile(
            "(令和|平成|昭和|大正|明治|[RHSTM]) ?(元|\\d{1,2}) ?(?:年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日|([-/.])(\\d{1,2})\\5(\\d{1,2}))"
                    + DAY_OF_WEEK + MIDNIGHT, Pattern.CASE_INSENSITIVE);
    private static final String WEEKDAYS = "月火水木金土日";

    private JapaneseDates() {
    }

    /** 2020年11月14日. */
    public static String western(LocalDate date) {
        return date.getYear() + "年" + monthAndDay(date);
    }

    /** 令和2年11月14日; empty for days before 1873, when Japan still counted by the moon. */
    public static Optional<String> imperial(LocalDate date) {
        return imperialYear(date).map(year -> year + monthAndDay(date));
    }

    /** 2020年11月14日（令和2年11月14日）: both calendars, as the reports print it. */
    public static String both(LocalDate date) {
        return imperial(date).map(imperial -> western(date) + "（" + imperial + "）").orElseGet(() -> western(date));
    }

    /** 令和2年, 令和元年: the year of the era in force on that day. */
    public static Optional<String> imperialYear(LocalDate date) {
        if (date.isBefore(FIRST_IMPERIAL_DAY)) {
            return Optional.empty();
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        return Optional.of(era + (year == 1 ? "元" : year) + "年");
    }

    /**
     * Reads a date as people write it, western or imperial, in full-width or half-width digits, with or without the
     * day of the week. What is no day of the calendar (31 April, 平成31年5月1日, a day of the week that doesn't fit)
     * is not guessed at but empty.
     */
    public static Optional<LocalDate> parse(String written) {
        if (written == null || written.length() > 60) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            int year = Integer.parseInt(western.group(1));
            return day(() -> LocalDate.of(year, number(western, 2, 5), number(western, 3, 6)), western.group(7));
        }
        Matcher imperial = IMPERIAL.matcher(text);
        if (imperial.matches()) {
            JapaneseEra era = ERAS.get(imperial.group(1).toUpperCase(Locale.ROOT));
            int year = "元".equals(imperial.group(2)) ? 1 : Integer.parseInt(imperial.group(2));
            return day(() -> LocalDate.from(
                    JapaneseDate.of(era, year, number(imperial, 3, 6), number(imperial, 4, 7))), imperial.group(8));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Supplier<LocalDate> read, String weekday) {
        try {
            LocalDate date = read.get();
            boolean fits = weekday == null || WEEKDAYS.indexOf(weekday) + 1 == date.getDayOfWeek().getValue();
            return fits ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group, int otherwise) {
        String digits = matcher.group(group);
        return Integer.parseInt(digits != null ? digits : matcher.group(otherwise));
    }

    private static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
