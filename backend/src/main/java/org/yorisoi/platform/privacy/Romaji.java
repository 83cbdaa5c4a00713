package org.yorisoi.platform.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Japanese words in Latin letters. */
final class Romaji {

    private static final String MORA =
        "(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|j|f|w|y)?[aiueo]|n(?![aiueoy])|m(?=[bp])|h(?![aiueoy])|([kstpc])(?=\\1))";
    private static final Pattern WORD = Pattern.compile("(?i)" + MORA + "{2,}");

    private Romaji() {
    }

    /** Whether a word can be read as Japanese: Ken, Hanako, but not Clinic. */
    static boolean isWord(String letters) {
        return WORD.matcher(letters).matches();
    }

    /** One spelling for all of them: SATOH, Satou and sato are the same; so are Fujii and Huzii. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT)
            .replace("sh", "s").replace("ch", "t").replace("ts", "t").replace("j", "z").replace("f", "h")
            .replaceAll("([stz])y", "$1")
            .replaceAll("oh(?![aiueoy])", "o").replace("ou", "o").replace("oo", "o").replace("uu", "u")
            .replaceAll("m(?=[bp])", "n");
    }
}
