package org.yorisoi.calendar.schedule;

/**
 * A word of a phrase.
 *
 * @param text in one width
 * @param value of a number or a weekday, else 0
 * @param from its first position in the plain text
 * @param to the position behind it
 * @param glued whether nothing stands between the word before and it
 */
record Token(Word word, String text, int value, int from, int to, boolean glued) {

    boolean is(Word... words) {
        for (Word one : words) {
            if (word == one) {
                return true;
            }
        }
        return false;
    }

    boolean isLineBreak() {
        return word == Word.STOP && text.equals("\n");
    }

    boolean reads(String expected) {
        return text.equals(expected);
    }
}
