package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lists of weekdays: 水曜日, 月・水・金, 月〜金曜, 土日, (水), (月)(水)(金). */
final class WeekdayGrammar {

    private static final int MONDAY = 1;
    private static final int SUNDAY = 7;

    private WeekdayGrammar() {
    }

    /** @param certain whether no more is needed to know that weekdays are meant; 水 alone may be anything */
    record Weekdays(List<Integer> days, boolean certain) {
    }

    static Optional<Weekdays> list(Cursor at) {
        return at.tryTo(() -> {
            List<Integer> days = new ArrayList<>();
            boolean certain = false;
            int end = at.position();
            do {
                Optional<Weekdays> item = item(at);
                if (item.isEmpty()) {
                    break;
                }
                days.addAll(item.get().days());
                certain |= item.get().certain();
                end = at.position();
            } while (days.size() <= Days.WHOLE_WEEK.size() && separated(at));
            at.backTo(end);
            if (days.isEmpty() || days.stream().distinct().count() != days.size()) {
                return Optional.empty();
            }
            return Optional.of(new Weekdays(Days.sorted(days), certain));
        });
    }

    private static Optional<Weekdays> item(Cursor at) {
        Optional<Weekdays> first = day(at);
        if (first.isEmpty() || !at.is(Word.RANGE, Word.FROM)) {
            return first;
        }
        int before = at.position();
        at.next();
        Optional<Weekdays> last = day(at);
        if (last.isEmpty()) {
            at.backTo(before);
            return first;
        }
        at.skip(Word.UNTIL);
        int from = first.get().days().getFirst();
        int length = Math.floorMod(last.get().days().getFirst() - from, 7) + 1;
        return Optional.of(new Weekdays(IntStream.range(0, length).map(i -> (from - 1 + i) % 7 + 1).boxed().toList(),
            first.get().certain() || last.get().certain() || length > 1));
    }

    private static Optional<Weekdays> day(Cursor at) {
        if (at.is(Word.WEEKDAY)) {
            return Optional.of(new Weekdays(List.of(at.next().value()), true));
        }
        if (at.is(Word.OPEN) && isKanjiDay(at.ahead(1)) && at.ahead(2).is(Word.CLOSE)) {
            at.next();
            int day = at.next().value();
            at.next();
            return Optional.of(new Weekdays(List.of(day), at.skip(Word.YOUBI)));
        }
        if (!isKanjiDay(at.here()) || at.continuesUnknown() || isMonthOrDay(at)) {
            return Optional.empty();
        }
        int day = at.next().value();
        boolean certain = at.skip(Word.YOUBI);
        if (at.runsOnUnknown()) {
            at.backTo(at.position() - 1);
            return Optional.empty();
        }
        return Optional.of(new Weekdays(List.of(day), certain));
    }

    /** 月 in 月1回 and 5月, 日 in 15日. */
    private static boolean isMonthOrDay(Cursor at) {
        Token before = at.ahead(-1);
        Token after = at.ahead(1);
        boolean afterNumber = at.here().glued() && before.is(Word.NUMBER, Word.ODD_MONTHS, Word.MONTHS)
            && !at.ahead(-2).is(Word.ORDINAL, Word.DOT, Word.COMMA, Word.SLASH);
        boolean howOften = at.here().value() == MONDAY && (after.reads("に") || after.is(Word.SEVERAL_TIMES)
            || after.is(Word.NUMBER) && (after.glued() || at.ahead(2).is(Word.TIMES)));
        boolean ofMonth = (at.here().value() == SUNDAY || at.here().value() == MONDAY) && afterNumber;
        return howOften || ofMonth;
    }

    private static boolean isKanjiDay(Token token) {
        return token.is(Word.KANJI_DAY);
    }

    private static boolean separated(Cursor at) {
        int before = at.position();
        at.skip(Word.DOT, Word.COMMA, Word.SLASH, Word.AND);
        boolean bracketed = at.is(Word.OPEN) && isKanjiDay(at.ahead(1)) && at.ahead(2).is(Word.CLOSE);
        boolean bracketsBefore = at.ahead(-1).is(Word.CLOSE) && isKanjiDay(at.ahead(-2));
        if (at.is(Word.WEEKDAY, Word.KANJI_DAY) && !(at.position() == before && at.here().is(Word.WEEKDAY) && !at.here().glued())
            || bracketed && (at.position() > before || bracketsBefore)) {
            return true;
        }
        at.backTo(before);
        return false;
    }
}
