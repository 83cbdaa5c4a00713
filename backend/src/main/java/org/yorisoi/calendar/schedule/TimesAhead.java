package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;

/** Times that were said before any days: 13:30〜15:30 毎月第2金曜. */
final class TimesAhead {

    private final List<Located> times = new ArrayList<>();
    private boolean first;
    private boolean used;

    /** @param nothingSaid whether the phrase begins with it */
    void add(Located time, boolean nothingSaid) {
        first |= nothingSaid;
        if (used) {
            times.clear();
            used = false;
        }
        times.add(time);
    }

    /** Whether in this phrase times stand before their days. */
    boolean areFirst() {
        return first;
    }

    void giveTo(Draft draft) {
        times.forEach(time -> draft.at(((Piece.AtTime) time.piece()).span()));
        used = true;
    }

    /** Takes out those that days were said for, but not beside them. */
    List<Located> withoutDays(boolean announced) {
        List<Located> lost = first && !used || !first && !announced ? List.copyOf(times) : List.of();
        times.removeAll(lost);
        return lost;
    }

    /** Those that no days have. */
    List<Located> unused() {
        return first && used ? List.of() : List.copyOf(times);
    }
}
