package org.yorisoi.platform.paging;

import java.text.Normalizer;
import java.util.Locale;

/** What a person typed into a search field, as a pattern for SQL's {@code like … escape '!'}. */
public final class SearchText {

    private SearchText() {
    }

    /** Matches the text anywhere; null when nothing was typed. Wildcards that were typed are ordinary characters. */
    public static String anywhere(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String escaped = typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }

    /**
     * A text as it is compared when somebody searches: whatever its width, case and kana, without any blanks. ｶﾌｪ, カフェ
     * and かふぇ are the same.
     */
    public static String folded(String text) {
        return hiragana(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\u3000]+", "");
    }

    /** The same with hiragana for katakana. */
    public static String hiragana(String text) {
        StringBuilder hiragana = new StringBuilder(text.length());
        text.chars().map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c).forEach(c -> hiragana.append((char) c));
        return hiragana.toString();
    }
}
