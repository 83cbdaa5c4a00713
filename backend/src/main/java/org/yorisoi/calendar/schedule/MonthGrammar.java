package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 奇数月の, 5・8・11・2月の, 4月〜9月は, 毎月. */
final class MonthGrammar {

    private static final int MONTH = 1;

    private MonthGrammar() {
    }

    static Optional<Piece> read(Cursor at) {
        if (at.is(Word.EVERY_MONTH)) {
            at.next();
            at.skip(Word.PARTICLE);
            return Optional.of(new Piece.InMonths(Recurrence.ALL_MONTHS, true, false, false));
        }
        boolean ofNumber = at.here().glued() && at.ahead(-1).is(Word.NUMBER);
        if (!ofNumber && isMonth(at.here()) && at.ahead(1).reads("の") && at.ahead(2).is(Word.ORDINAL, Word.LAST, Word.FIRST)) {
            at.next();
            at.next();
            return Optional.of(new Piece.InMonths(Recurrence.ALL_MONTHS, true, false, false));
        }
        boolean ofOneYear = at.here().glued() && at.ahead(-1).is(Word.YEAR) && at.ahead(-2).is(Word.NUMBER);
        return ofOneYear ? Optional.empty() : at.tryTo(() -> list(at).map(months -> at.skip(Word.FROM, Word.UNTIL)
            ? new Piece.NotReadable() : inMonths(months, at)));
    }

    /** The months, without the particle behind them. */
    static Optional<List<Integer>> list(Cursor at) {
        List<Integer> named = new ArrayList<>();
        List<Integer> months = List.of();
        int end = at.position();
        do {
            Optional<Item> item = item(at);
            if (item.isEmpty()) {
                break;
            }
            named.addAll(item.get().months());
            if (item.get().closed()) {
                months = List.copyOf(named);
                end = at.position();
            }
        } while (named.size() <= Recurrence.ALL_MONTHS.size() && separated(at));
        at.backTo(end);
        boolean eachOnce = months.stream().distinct().count() == months.size();
        return months.isEmpty() || !eachOnce ? Optional.empty() : Optional.of(Days.sorted(months));
    }

    private record Item(List<Integer> months, boolean closed) {
    }

    private static Optional<Item> item(Cursor at) {
        if (at.is(Word.ODD_MONTHS, Word.EVEN_MONTHS)) {
            int first = at.next().is(Word.ODD_MONTHS) ? 1 : 2;
            return Optional.of(new Item(IntStream.range(0, 6).map(i -> first + 2 * i).boxed().toList(), true));
        }
        return at.tryTo(() -> {
            if (!isMonthNumber(at.here()) || isDayOfMonth(at)) {
                return Optional.empty();
            }
            int first = at.next().value();
            boolean closed = month(at);
            int before = at.position();
            if (at.skip(Word.RANGE, Word.FROM)) {
                at.skip(Word.NEXT_YEAR);
                if (isMonthNumber(at.here()) && isMonth(at.ahead(1)) && !isDayOfMonth(at)) {
                    int last = at.next().value();
                    month(at);
                    at.skip(Word.UNTIL);
                    return Optional.of(new Item(fromTo(first, last), true));
                }
                at.backTo(before);
            }
            return Optional.of(new Item(List.of(first), closed));
        });
    }

    /** Over the turn of the year if need be: 10月〜3月. */
    private static List<Integer> fromTo(int first, int last) {
        int length = Math.floorMod(last - first, 12) + 1;
        return IntStream.range(0, length).map(i -> (first - 1 + i) % 12 + 1).boxed().toList();
    }

    private static boolean separated(Cursor at) {
        int before = at.position();
        at.skip(Word.DOT, Word.COMMA, Word.SLASH, Word.AND);
        boolean another = isMonthNumber(at.here()) || at.is(Word.ODD_MONTHS, Word.EVEN_MONTHS);
        if (!another || isDayOfMonth(at)) {
            at.backTo(before);
            return false;
        }
        return at.position() > before || !at.here().glued();
    }

    private static boolean month(Cursor at) {
        if (isMonth(at.here()) && !at.ahead(1).is(Word.YOUBI)) {
            at.next();
            return true;
        }
        return false;
    }

    private static boolean isMonth(Token token) {
        return token.is(Word.KANJI_DAY) && token.value() == MONTH;
    }

    private static boolean isMonthNumber(Token token) {
        return token.is(Word.NUMBER) && token.value() >= 1 && token.value() <= 12;
    }

    /** 3月11日: a day, which is {@link DayGrammar}'s. */
    static boolean isDayOfMonth(Cursor at) {
        return isDayOfMonth(at, 0);
    }

    /** So many words further on. */
    static boolean isDayOfMonth(Cursor at, int places) {
        return at.ahead(places).is(Word.NUMBER) && isMonth(at.ahead(places + 1)) && at.ahead(places + 2).is(Word.NUMBER)
            && at.ahead(places + 3).is(Word.KANJI_DAY) && at.ahead(places + 3).value() == 7;
    }

    private static Piece inMonths(List<Integer> months, Cursor at) {
        boolean topic = false;
        boolean only = false;
        while (at.is(Word.PARTICLE, Word.HELD)) {
            String particle = at.next().text();
            topic |= particle.equals("は");
            only |= particle.equals("のみ") || particle.equals("だけ");
        }
        return new Piece.InMonths(months, false, topic, only);
    }
}
