package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of a month's weekdays: 第1・3, 第1.3, 第1、第3, 最終, 2番目の.
 *
 * @param certain whether 第 or the like says so; 1・3 alone may be anything
 */
record Ordinals(List<Integer> numbers, boolean certain) {

    private static final int MOST = 5;

    static Optional<Ordinals> read(Cursor at) {
        return at.tryTo(() -> {
            List<Integer> numbers = new ArrayList<>();
            boolean certain = false;
            int end = at.position();
            do {
                Optional<Ordinals> item = item(at);
                if (item.isEmpty()) {
                    break;
                }
                numbers.addAll(item.get().numbers);
                certain |= item.get().certain;
                end = at.position();
            } while (numbers.size() <= MOST + 1 && separated(at));
            at.backTo(end);
            boolean eachOnce = numbers.stream().distinct().count() == numbers.size();
            return numbers.isEmpty() || !eachOnce ? Optional.empty()
                : Optional.of(new Ordinals(Days.sorted(numbers), certain));
        });
    }

    private static Optional<Ordinals> item(Cursor at) {
        if (at.is(Word.LAST) && !at.continuesUnknown()) {
            at.next();
            return Optional.of(new Ordinals(List.of(-1), true));
        }
        if (at.is(Word.MONTH_END)) {
            at.next();
            return Optional.of(new Ordinals(List.of(-1), true));
        }
        if (at.is(Word.FIRST)) {
            at.next();
            return Optional.of(new Ordinals(List.of(1), true));
        }
        boolean said = at.skip(Word.ORDINAL);
        if (!isNth(at.here())) {
            return Optional.empty();
        }
        int first = at.next().value();
        int last = first;
        if (at.is(Word.RANGE, Word.FROM) && (isNth(at.ahead(1)) || at.ahead(1).is(Word.ORDINAL) && isNth(at.ahead(2)))) {
            at.next();
            at.skip(Word.ORDINAL);
            last = at.next().value();
        }
        said |= at.skip(Word.NTH);
        return last < first ? Optional.empty()
            : Optional.of(new Ordinals(IntStream.rangeClosed(first, last).boxed().toList(), said));
    }

    private static boolean separated(Cursor at) {
        at.skip(Word.PARTICLE, "の");
        at.skip(Word.DOT, Word.COMMA, Word.SLASH, Word.AND);
        if (at.is(Word.STOP) && at.here().reads(".") && at.ahead(1).glued() && at.ahead(1).is(Word.ORDINAL, Word.NUMBER)) {
            at.next();
        }
        return at.is(Word.ORDINAL, Word.LAST) || isNth(at.here());
    }

    private static boolean isNth(Token token) {
        return token.is(Word.NUMBER) && token.value() >= 1 && token.value() <= MOST;
    }
}
