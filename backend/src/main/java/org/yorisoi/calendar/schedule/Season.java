package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;

/** 4月〜9月は14時から, 10月〜3月は13時から: days said before, at another time in these months. */
record Season(List<Integer> months) {

    /** Gives these days the time in these months; what has another time already keeps it in the others, and is told beside. */
    List<Draft> at(TimeSpan span, List<Draft> group) {
        List<Draft> others = new ArrayList<>();
        for (Draft draft : group) {
            if (!draft.hasTime()) {
                draft.inSeasonOnly(months);
                draft.at(span);
                continue;
            }
            Draft other = draft.inSeason(months);
            boolean copied = others.stream().anyMatch(one -> one.days().equals(other.days()));
            if (!draft.isSeasonal()) {
                draft.notIn(months);
            }
            if (!copied) {
                other.at(span);
                others.add(other);
            }
        }
        return others;
    }
}
