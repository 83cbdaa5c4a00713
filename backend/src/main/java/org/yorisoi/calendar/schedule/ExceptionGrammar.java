package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left out: 8月を除く, 8月・12月は休み, 第5水曜は休み, 土日祝を除く. */
final class ExceptionGrammar {

    private static final Word[] SAYS_A_DAY = {Word.WEEKDAY, Word.KANJI_DAY, Word.EVERY_DAY, Word.WORKDAYS, Word.LAST_DAY,
        Word.ORDINAL};
    private static final Word[] BEGINS_A_SCHEDULE = {Word.EVERY, Word.EVERY_DAY, Word.EVERY_WEEK, Word.EVERY_MONTH,
        Word.EVERY_MONDAY, Word.ORDINAL, Word.LAST, Word.WEEKDAY, Word.KANJI_DAY, Word.WORKDAYS, Word.ODD_MONTHS,
        Word.EVEN_MONTHS};

    private final Cursor at;
    private final int start;
    private final List<Integer> months = new ArrayList<>();
    private final List<Days> days = new ArrayList<>();
    private boolean holidays;
    private boolean looselyJoined;
    private final List<Integer> vague = new ArrayList<>();

    private ExceptionGrammar(Cursor at) {
        this.at = at;
        this.start = at.position();
    }

    static Optional<Piece> read(Cursor at) {
        return at.is(Word.EVERY_DAY, Word.EVERY_WEEK, Word.EVERY_MONTH, Word.EVERY, Word.EVERY_MONDAY) ? Optional.empty()
            : at.tryTo(() -> new ExceptionGrammar(at).whole());
    }

    private Optional<Piece> whole() {
        do {
            if (!item()) {
                return Optional.empty();
            }
        } while (separated());
        at.skipAll(Word.PARTICLE);
        boolean holiday = at.is(Word.VAGUE_DAYS) && at.here().text().endsWith("休み");
        if (!at.is(Word.EXCEPT, Word.OFF) && !holiday) {
            return Optional.empty();
        }
        boolean except = at.next().is(Word.EXCEPT);
        at.skip(Word.PARTICLE);
        if (months.isEmpty() && days.isEmpty() && !holidays) {
            return Optional.of(new Piece.NotReadable());
        }
        boolean ahead = except && at.is(BEGINS_A_SCHEDULE);
        boolean allTheRest = except && holidays && !looselyJoined && days.stream().allMatch(Days::isWeekly);
        boolean maybeNew = looselyJoined && holidays && !days.stream().allMatch(Days::isWeekly);
        if (!days.isEmpty() && !ahead && !allTheRest && (maybeNew || !isSaidBefore())) {
            return Optional.empty();
        }
        return Optional.of(new Piece.Except(Days.sorted(months), List.copyOf(days), holidays, ahead, List.copyOf(vague)));
    }

    private boolean item() {
        if (at.skip(Word.HOLIDAY)) {
            holidays = true;
            return true;
        }
        if (at.is(Word.VAGUE_DAYS)) {
            vague.add(at.position());
            at.next();
            return true;
        }
        Optional<List<Integer>> listed = days.isEmpty() ? at.tryTo(() -> MonthGrammar.list(at)) : Optional.empty();
        if (listed.isPresent()) {
            return months.addAll(listed.get());
        }
        if (at.is(Word.EVERY, Word.EVERY_WEEK, Word.EVERY_MONDAY)) {
            return false;
        }
        Optional<Days> some = DayGrammar.days(at).or(this::loneWeekdays);
        some.ifPresent(days::add);
        return some.isPresent();
    }

    /** 日 in 日祝: certain, since a holiday stands beside it. */
    private Optional<Days> loneWeekdays() {
        return at.tryTo(() -> WeekdayGrammar.list(at).filter(list -> at.is(Word.HOLIDAY) || at.ahead(1).is(Word.HOLIDAY))
            .map(list -> Days.everyWeek(list.days())));
    }

    private boolean separated() {
        if (at.skip(Word.DOT, Word.SLASH, Word.AND)) {
            return true;
        }
        if (at.is(Word.COMMA) && at.ahead(1).is(Word.HOLIDAY, Word.VAGUE_DAYS, Word.NUMBER, Word.WEEKDAY, Word.KANJI_DAY,
            Word.ORDINAL)) {
            looselyJoined = true;
            at.next();
            return true;
        }
        return at.is(Word.HOLIDAY, Word.VAGUE_DAYS) && at.here().glued();
    }

    /** Only of a schedule that has been told something can be left out. */
    private boolean isSaidBefore() {
        for (int places = start - at.position() - 1; places >= -at.position(); places--) {
            if (at.ahead(places).is(SAYS_A_DAY)) {
                return true;
            }
        }
        return false;
    }
}
