package org.yorisoi.platform.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A sentence in the two languages of the product. Japanese unless the reader asks for English. */
public record Bilingual(String ja, String en) {

    public static Bilingual of(String ja, String en) {
        return new Bilingual(ja, en);
    }

    /** A day as a sentence has it. */
    public static Bilingual of(LocalDate day) {
        return of("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), day.toString());
    }

    /** Fills both sentences with the same values, {@link String#format} style; a bilingual value gives its own words to each. */
    public Bilingual with(Object... values) {
        return new Bilingual(ja.formatted(words(values, Bilingual::ja)), en.formatted(words(values, Bilingual::en)));
    }

    private static Object[] words(Object[] values, Function<Bilingual, String> language) {
        return Arrays.stream(values).map(value -> value instanceof Bilingual words ? language.apply(words) : value).toArray();
    }

    /** The sentence for a reader whose languages are given in order of preference. */
    public String in(List<Locale> preferred) {
        return prefersEnglish(preferred) ? en : ja;
    }

    static boolean prefersEnglish(List<Locale> preferred) {
        for (Locale locale : preferred) {
            switch (locale.getLanguage()) {
                case "ja" -> {
                    return false;
                }
                case "en" -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }
}
