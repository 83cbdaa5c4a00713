package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a phrase into words: the longest that the lexicon knows, numbers in digits or kanji, and single unknown characters. */
final class Tokeniser {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final int MOST_DIGITS = 4;

    private final WrittenText text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean glued;

    private Tokeniser(WrittenText text) {
        this.text = text;
    }

    static List<Token> tokens(WrittenText text) {
        Tokeniser tokeniser = new Tokeniser(text);
        for (int i = 0; i < text.length(); ) {
            if (text.at(i) == ' ') {
                tokeniser.glued = false;
                i++;
            } else {
                i = tokeniser.word(i);
            }
        }
        return tokeniser.tokens;
    }

    private int word(int from) {
        int afterNumber = numberEnd(from);
        Optional<Lexicon.Entry> entry = Lexicon.longestAt(text, from);
        if (entry.isPresent() && from + entry.get().text().length() >= afterNumber) {
            return add(entry.get().word(), entry.get().value(), from, from + entry.get().text().length());
        }
        if (afterNumber > from) {
            if (text.isCircled(from) && !continuesList()) {
                return add(Word.FILLER, 0, from, afterNumber);
            }
            int value = number(text.between(from, afterNumber));
            return add(value < 0 ? Word.UNKNOWN : Word.NUMBER, value, from, afterNumber);
        }
        return add(Word.UNKNOWN, 0, from, from + 1);
    }

    /** ③ in 第①・③; elsewhere a circled number only counts paragraphs. */
    private boolean continuesList() {
        int size = tokens.size();
        return size > 0 && tokens.get(size - 1).is(Word.ORDINAL)
            || size > 2 && tokens.get(size - 1).is(Word.DOT, Word.COMMA, Word.SLASH)
                && tokens.get(size - 3).is(Word.ORDINAL, Word.DOT, Word.COMMA, Word.SLASH);
    }

    private int add(Word word, int value, int from, int to) {
        tokens.add(new Token(word, text.between(from, to), value, from, to, glued));
        glued = true;
        return to;
    }

    private int numberEnd(int from) {
        int end = from;
        boolean digits = isDigit(from);
        while (end < text.length() && (digits ? isDigit(end) : isKanjiNumber(text.at(end)))
            && (end == from || !text.isCircled(end))) {
            end++;
            if (digits && text.isCircled(from) && (end >= text.length() || !isDigit(end) || isNewCharacter(end))) {
                break;
            }
        }
        return end;
    }

    /** A circled number may have become two digits; they stay together, and apart from what follows. */
    private boolean isNewCharacter(int position) {
        return !text.asWritten(position - 1, position).isEmpty();
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.at(position) >= '0' && text.at(position) <= '9';
    }

    private static boolean isKanjiNumber(char c) {
        return c == '十' || KANJI_DIGITS.indexOf(c) >= 0;
    }

    /** -1 for what is too long to be a number of a schedule. */
    private static int number(String written) {
        if (written.length() > MOST_DIGITS) {
            return -1;
        }
        int tens = written.indexOf('十');
        if (tens < 0) {
            int value = 0;
            for (char c : written.toCharArray()) {
                value = value * 10 + (c <= '9' ? c - '0' : KANJI_DIGITS.indexOf(c));
            }
            return value;
        }
        int before = tens == 0 ? 1 : number(written.substring(0, tens));
        int after = tens == written.length() - 1 ? 0 : number(written.substring(tens + 1));
        return before > 9 || after > 9 ? -1 : before * 10 + after;
    }
}
