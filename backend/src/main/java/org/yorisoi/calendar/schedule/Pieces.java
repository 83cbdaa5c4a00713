package org.yorisoi.calendar.schedule;

import java.util.List;
import java.util.Set;

/** The pieces of a phrase, in its order. */
record Pieces(List<Located> all) {

    private static final int NEXT = 1;
    private static final int NEAR = 4;
    private static final Set<String> TOPIC = Set.of("は", "のみ", "だけ");

    Located at(int index) {
        return all.get(index);
    }

    /**
     * What follows, little words and separators passed over; null at the end.
     *
     * @param first whether no days were said so far, so that even another sentence can be what is meant
     */
    Piece nextThatMatters(int index, boolean first) {
        for (int i = index + NEXT; i < all.size(); i++) {
            Piece piece = all.get(i).piece();
            boolean passed = piece instanceof Piece.Nothing || piece instanceof Piece.Separator
                || piece instanceof Piece.Open || piece instanceof Piece.Often
                || first && (piece instanceof Piece.Stop || piece instanceof Piece.Close || piece instanceof Piece.Except);
            if (!passed) {
                return piece == null ? new Piece.NotReadable() : piece;
            }
        }
        return null;
    }

    /** Whether these months are only some of those named right before: 8月を除く奇数月, 4月〜11月の毎月. */
    boolean narrows(int index) {
        int before = index - NEXT;
        while (before >= 0 && (at(before).piece() instanceof Piece.Nothing
            || at(before).piece() instanceof Piece.Separator)) {
            before--;
        }
        Piece piece = before < 0 ? null : at(before).piece();
        boolean every = at(index).piece() instanceof Piece.InMonths named && named.every();
        return piece instanceof Piece.Except except && except.ahead() || every && piece instanceof Piece.InMonths;
    }

    /** 水曜は, 水曜のみ. */
    boolean isTopic(int index) {
        return index + NEXT < all.size() && at(index + NEXT).piece() instanceof Piece.Nothing particle
            && TOPIC.contains(particle.word());
    }

    /** 水曜は13時から: a time for these days alone. */
    boolean hasTimeOfItsOwn(int index) {
        return isTopic(index) && !isToo(index) && nextThatMatters(index, false) instanceof Piece.AtTime;
    }

    /** 奇数月は第3水曜も: beside what was said, not instead of it. */
    boolean isToo(int index) {
        return all.subList(index + NEXT, Math.min(index + NEAR, all.size())).stream()
            .anyMatch(near -> near.piece() instanceof Piece.Nothing nothing && nothing.word().equals("も"));
    }
}
