package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules that a phrase has told so far, and which of them the next time or remark is about. */
final class Said {

    private final List<Draft> all = new ArrayList<>();
    /** The days that have no time yet. */
    private List<Draft> pending = new ArrayList<>();
    /** Those of them that the next time is not for. */
    private List<Draft> waiting = List.of();
    /** Those of them that a bracket stands behind. */
    private List<Draft> beforeBracket = List.of();
    /** The days that were given a time last. */
    private List<Draft> timed = List.of();
    private int depth;

    List<Draft> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void open() {
        if (depth++ == 0) {
            beforeBracket = List.copyOf(pending);
        }
    }

    void close() {
        depth = Math.max(0, depth - 1);
        if (depth == 0) {
            bringBack();
        }
    }

    boolean isInBrackets() {
        return depth > 0;
    }

    /** What follows is about everything. */
    void end() {
        depth = 0;
    }

    void add(Draft draft) {
        all.add(draft);
        pending.add(draft);
    }

    /** Days that have their time already. */
    void addTimed(Draft draft) {
        all.add(draft);
        timed = List.of(draft);
    }

    /** What is left of a rule may be two: they get the same time. */
    void beside(Draft draft, List<Draft> others) {
        all.addAll(others);
        if (pending.contains(draft)) {
            pending.addAll(others);
        }
        if (beforeBracket.contains(draft)) {
            beforeBracket = Stream.concat(beforeBracket.stream(), others.stream()).toList();
        }
    }

    /** Whether these days were said right before this bracket. */
    boolean justSaid(Days days) {
        return isInBrackets() && beforeBracket.stream().anyMatch(draft -> draft.days().equals(days));
    }

    boolean isPartOfWhatWasSaid(Days days, List<Integer> months) {
        return all.stream().anyMatch(draft -> draft.hasMoreThan(days, months));
    }

    /** 月〜金 9時〜17時（水曜は13時から）: takes these days out of the rules that have more, and gives those rules. */
    List<Draft> giveUp(Days some, List<Integer> months) {
        List<Draft> replaced = all.stream().filter(draft -> draft.hasMoreThan(some, months)).toList();
        replaced.forEach(draft -> draft.without(some).ifPresent(others -> beside(draft, others)));
        return replaced;
    }

    /** 第4火曜（12月は第3火曜）: takes these months out of the rules that have more, and gives the times of those. */
    List<TimeSpan> giveUp(List<Integer> some) {
        List<Draft> replaced = all.stream().filter(draft -> draft.recurrence().months().containsAll(some)
            && draft.recurrence().months().size() > some.size()).toList();
        replaced.forEach(draft -> draft.notIn(some));
        return replaced.stream().flatMap(draft -> draft.times().stream()).distinct().toList();
    }

    /** The next time is for what is added from now on; what has no time yet waits for another. */
    void setAside() {
        waiting = pending;
        pending = new ArrayList<>();
    }

    private void bringBack() {
        pending.addAll(0, waiting);
        waiting = List.of();
    }

    /** Gives a time to the days without one, or another one to those that got the last; false where there are none. */
    boolean at(TimeSpan span, boolean another) {
        if (!pending.isEmpty()) {
            pending.forEach(draft -> draft.at(span));
            timed = pending;
            pending = new ArrayList<>();
            if (!isInBrackets()) {
                bringBack();
            }
            return true;
        }
        if (another) {
            timed.forEach(draft -> draft.at(span));
        }
        return another && !timed.isEmpty();
    }

    void at(TimeSpan span, Season season) {
        List<Draft> group = new ArrayList<>(pending.isEmpty() ? timed : pending);
        List<Draft> others = season.at(span, group);
        all.addAll(others);
        group.addAll(others);
        timed = group;
        pending = new ArrayList<>();
    }

    /** 9時〜17時（12時〜13時を除く）; false where there is no such time. */
    boolean pauses(TimeSpan span) {
        return !timed.isEmpty() && pending.isEmpty() && timed.stream().allMatch(draft -> draft.pauses(span));
    }

    /** The next time is for none of them. */
    void noMoreTimes() {
        timed = List.of();
    }

    /** 第2土曜（奇数月）: months said behind the days; false where there are no days for them. */
    boolean onlyIn(List<Integer> months) {
        List<Draft> group = (pending.isEmpty() ? timed : pending).stream().filter(Draft::isAllYear).toList();
        group.forEach(draft -> draft.onlyIn(months));
        return !group.isEmpty();
    }

    /** What a remark is about: in brackets right behind days those, else all that was said. */
    List<Draft> about() {
        return isInBrackets() && !beforeBracket.isEmpty() ? beforeBracket : all;
    }
}
