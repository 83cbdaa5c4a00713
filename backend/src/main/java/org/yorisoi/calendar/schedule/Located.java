package org.yorisoi.calendar.schedule;

/**
 * A piece and the words it was read from.
 *
 * @param piece null for a word that no grammar read
 * @param from the first word
 * @param to the word behind the last
 */
record Located(Piece piece, int from, int to) {

    boolean isUnread() {
        return piece == null || piece instanceof Piece.NotReadable;
    }
}
