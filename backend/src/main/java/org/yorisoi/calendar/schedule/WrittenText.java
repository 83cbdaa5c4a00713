package org.yorisoi.calendar.schedule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * A phrase as it was written, beside it the same in one width and with one kind of dash, character by character, so that
 * every piece can be told exactly as written.
 */
final class WrittenText {

    static final char RANGE = '~';
    private static final String TILDES_AND_DASHES = "~〜～∼⁓˜-‐‑‒–—―−－﹣─━→⇒➡";
    private static final String PROLONGED_SOUNDS = "ーｰ";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫";

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private int[] origins = new int[64];
    private final BitSet bullets = new BitSet();

    WrittenText(String original) {
        this.original = original;
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            if (CIRCLED.indexOf(c) >= 0) {
                bullets.set(plain.length());
            }
            String plainly = plainly(c);
            for (int k = 0; k < plainly.length(); k++) {
                append(plainly.charAt(k), i);
            }
            i += Character.charCount(c);
        }
    }

    int length() {
        return plain.length();
    }

    char at(int position) {
        return plain.charAt(position);
    }

    boolean startsWith(String word, int position) {
        return position + word.length() <= plain.length() && word.contentEquals(plain.subSequence(position, position + word.length()));
    }

    String between(int from, int to) {
        return plain.substring(from, to);
    }

    /** Whether a circled number begins here: a number by itself, whatever follows it. */
    boolean isCircled(int position) {
        return bullets.get(position);
    }

    /** The piece between two positions of the plain text, exactly as written. */
    String asWritten(int from, int to) {
        return original.substring(origin(from), origin(to)).strip();
    }

    private int origin(int position) {
        return position < plain.length() ? origins[position] : original.length();
    }

    private void append(char c, int origin) {
        if (plain.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[plain.length()] = origin;
        plain.append(c);
    }

    private String plainly(int c) {
        if (TILDES_AND_DASHES.indexOf(c) >= 0 || PROLONGED_SOUNDS.indexOf(c) >= 0 && !followsKatakana()
            || isArrow(c)) {
            return String.valueOf(RANGE);
        }
        if (c == '\n' || c == '\r') {
            return "\n";
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return " ";
        }
        if (c == '零') {
            return "〇";
        }
        if (c == '∶' || c == '：') {
            return ":";
        }
        if (Character.getType(c) == Character.FORMAT) {
            return "";
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** 14:00>16:00, but not the end of ＜第2火曜＞. */
    private boolean isArrow(int c) {
        return (c == '>' || c == '＞') && plain.indexOf("<") < 0;
    }

    private boolean followsKatakana() {
        if (plain.isEmpty()) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        return last >= 'ァ' && last <= 'ヿ' && last != '・';
    }
}
