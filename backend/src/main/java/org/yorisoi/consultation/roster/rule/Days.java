package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as the rules' sentences say them. */
public final class Days {

    private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter JA_WITH_YEAR = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter EN_WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {
    }

    public static String ja(LocalDate day) {
        return JA.format(day);
    }

    public static String en(LocalDate day) {
        return EN.format(day);
    }

    public static String jaWithYear(LocalDate day) {
        return JA_WITH_YEAR.format(day);
    }

    public static String enWithYear(LocalDate day) {
        return EN_WITH_YEAR.format(day);
    }

    static long between(LocalDate earlier, LocalDate later) {
        return ChronoUnit.DAYS.between(earlier, later);
    }
}
