package org.yorisoi.platform.problem;

import java.util.List;
import java.util.Locale;

/** A sentence in the two languages of the product. Japanese unless the reader asks for English. */
public record Bilingual(String ja, String en) {

    public static Bilingual of(String ja, String en) {
        return new Bilingual(ja, en);
    }

    /** Fills both sentences with the same values, {@link String#format} style. */
    public Bilingual with(Object... values) {
        return new Bilingual(ja.formatted(values), en.formatted(values));
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
