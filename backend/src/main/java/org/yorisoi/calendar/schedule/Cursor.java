package org.yorisoi.calendar.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A place in the words of a phrase. */
final class Cursor {

    private static final Token END_OF_PHRASE = new Token(Word.STOP, "", 0, 0, 0, false);

    private final List<Token> tokens;
    private int position;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    int position() {
        return position;
    }

    void backTo(int earlier) {
        position = earlier;
    }

    Token here() {
        return ahead(0);
    }

    /** The word so many places further on, or before for negative ones; beyond both ends the end of a sentence. */
    Token ahead(int places) {
        int index = position + places;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END_OF_PHRASE;
    }

    boolean is(Word... words) {
        return here().is(words);
    }

    Token next() {
        Token token = here();
        position++;
        return token;
    }

    boolean skip(Word... words) {
        if (!atEnd() && is(words)) {
            position++;
            return true;
        }
        return false;
    }

    boolean skip(Word word, String text) {
        if (is(word) && here().reads(text)) {
            position++;
            return true;
        }
        return false;
    }

    boolean skipAll(Word... words) {
        int before = position;
        while (skip(words)) {
            // on
        }
        return position > before;
    }

    /** Reads something, or stays where it was. */
    <T> Optional<T> tryTo(Supplier<Optional<T>> read) {
        int before = position;
        Optional<T> result = read.get();
        if (result.isEmpty()) {
            position = before;
        }
        return result;
    }

    /** Whether the word here is part of a longer word that is not known. */
    boolean runsOnUnknown() {
        return is(Word.UNKNOWN, Word.VAGUE_DAYS) && here().glued();
    }

    /** Whether the word here continues a longer word that is not known. */
    boolean continuesUnknown() {
        return here().glued() && ahead(-1).is(Word.UNKNOWN, Word.VAGUE_DAYS);
    }
}
