package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is left out: 8月を除く, 8月・12月は休み, 第5水曜は休み, 土日祝を除く. */
final class ExceptionGrammar {

    private static final Word[] SAYS_A_DAY = {Word.WEEKDAY, Word.KANJI_DAY, Word.EVERY_DAY, Word.WORKDAYS, Word.LAST_DAY,
        Word.ORDINAL};
    private static final Word[] TELLS_A_TIME = {Word.O_CLOCK, Word.COLON, Word.NOON};
    private static final int SATURDAY = 6;
    private static final int DATE_IN_WORDS = 4;
    private static final Word[] BEGINS_A_SCHEDULE = {Word.EVERY, Word.EVERY_DAY, Word.EVERY_WEEK, Word.EVERY_MONTH,
        Word.EVERY_MONDAY, Word.ORDINAL, Word.LAST, Word.WEEKDAY, Word.KANJI_DAY, Word.WORKDAYS, Word.ODD_MONTHS,
        Word.EVEN_MONTHS};

    private final Cursor at;
    private final int start;
    private final List<Integer> months = new ArrayList<>();
    private final List<Days> days = new ArrayList<>();
    private boolean holidays;
    private boolean looselyJoined;
    private boolean tightlyJoined;
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
        if (heading()) {
            return Optional.of(new Piece.Except(Days.sorted(months), List.copyOf(days), holidays, false, List.copyOf(vague)));
        }
        at.backTo(start);
        if (!items()) {
            return Optional.empty();
        }
        if (at.is(Word.OTHERS) && at.ahead(-1).is(Word.VAGUE_DAYS) && at.here().glued()) {
            vague.add(at.position());
            at.next();
        }
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
        boolean weekly = days.stream().allMatch(Days::isWeekly);
        boolean allTheRest = except && holidays && !looselyJoined && weekly;
        boolean maybeNew = looselyJoined && holidays && !weekly && !isBracketed();
        if (!days.isEmpty() && maybeNew && isSaidBefore(TELLS_A_TIME)
            || tightlyJoined && weekly && !except && !isSaidBefore(SAYS_A_DAY)) {
            return Optional.of(new Piece.NotReadable());
        }
        if (!days.isEmpty() && !ahead && !allTheRest && (maybeNew || !isSaidBefore(SAYS_A_DAY))) {
            return Optional.empty();
        }
        return Optional.of(new Piece.Except(Days.sorted(months), List.copyOf(days), holidays, ahead, List.copyOf(vague)));
    }

    /** 定休日：日曜・祝日, 休み：8月, （除く祝日）. */
    private boolean heading() {
        boolean bracketed = at.is(Word.EXCEPT) && at.ahead(-1).is(Word.OPEN);
        boolean holiday = at.is(Word.VAGUE_DAYS) && at.here().text().endsWith("休み");
        if (!bracketed && !at.is(Word.OFF) && !holiday) {
            return false;
        }
        boolean closingDay = at.next().text().endsWith("日") && !at.here().glued();
        boolean colon = at.skipAll(Word.COLON, Word.DOT) || closingDay;
        at.skip(Word.EVERY_WEEK);
        if (!colon && !bracketed || !items()) {
            clear();
            return false;
        }
        boolean rest = bracketed ? at.is(Word.CLOSE) : !at.is(Word.PARTICLE, Word.EXCEPT, Word.OFF);
        if (!rest || months.isEmpty() && days.isEmpty() && !holidays) {
            clear();
            return false;
        }
        return true;
    }

    private void clear() {
        months.clear();
        days.clear();
        vague.clear();
        holidays = false;
        looselyJoined = false;
        tightlyJoined = false;
    }

    private boolean items() {
        do {
            if (!item()) {
                return false;
            }
        } while (separated());
        return true;
    }

    private boolean isBracketed() {
        int opening = start - at.position() - 1;
        return at.is(Word.CLOSE) && at.ahead(opening).is(Word.OPEN);
    }

    private boolean item() {
        if (at.skip(Word.HOLIDAY)) {
            holidays = true;
            return true;
        }
        if (dates()) {
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
        Optional<Days> some = DayGrammar.days(at).or(this::loneWeekdays).or(this::numbersOfTheDaysSaid);
        some.ifPresent(days::add);
        return some.isPresent();
    }

    /** 12月29日〜1月3日: days of the year that no rule leaves out. */
    private boolean dates() {
        int from = at.position();
        boolean range = date() && at.skip(Word.RANGE, Word.FROM) && date();
        if (!range) {
            at.backTo(from);
            return false;
        }
        at.skip(Word.UNTIL);
        IntStream.range(from, at.position()).forEach(vague::add);
        return true;
    }

    private boolean date() {
        at.skip(Word.NEXT_YEAR);
        if (MonthGrammar.isDayOfMonth(at)) {
            IntStream.range(0, DATE_IN_WORDS).forEach(i -> at.next());
            return true;
        }
        return at.skip(Word.NUMBER) && at.skip(Word.SLASH) && at.skip(Word.NUMBER);
    }

    /** 第1・3を除く, in brackets behind 毎週木曜. */
    private Optional<Days> numbersOfTheDaysSaid() {
        boolean bracketed = at.ahead(start - at.position() - 1).is(Word.OPEN);
        return bracketed ? at.tryTo(() -> Ordinals.read(at).filter(ordinals -> ordinals.certain() && !at.is(Word.WEEK))
            .map(ordinals -> Days.nth(ordinals.numbers(), List.of()))) : Optional.empty();
    }

    /** 日 in 日祝: certain, since a holiday stands beside it. */
    private Optional<Days> loneWeekdays() {
        return at.tryTo(() -> WeekdayGrammar.list(at).filter(list -> at.is(Word.HOLIDAY) || at.ahead(1).is(Word.HOLIDAY))
            .map(list -> Days.everyWeek(list.days())));
    }

    private boolean separated() {
        if (at.skip(Word.DOT, Word.SLASH, Word.AND)) {
            tightlyJoined |= at.is(Word.HOLIDAY) && !days.isEmpty();
            return true;
        }
        if (at.is(Word.COMMA) && at.ahead(1).is(Word.HOLIDAY, Word.VAGUE_DAYS, Word.NUMBER, Word.WEEKDAY, Word.KANJI_DAY,
            Word.ORDINAL)) {
            looselyJoined |= !at.ahead(1).is(Word.VAGUE_DAYS) && !MonthGrammar.isDayOfMonth(at, 1);
            at.next();
            return true;
        }
        boolean joined = at.is(Word.HOLIDAY, Word.VAGUE_DAYS) && at.here().glued();
        tightlyJoined |= joined && at.is(Word.HOLIDAY) && isWeekend(at.ahead(-1));
        return joined;
    }

    private static boolean isWeekend(Token token) {
        return token.is(Word.KANJI_DAY) && token.value() >= SATURDAY;
    }

    /** Only of a schedule that has been told something can be left out. */
    private boolean isSaidBefore(Word... words) {
        for (int places = start - at.position() - 1; places >= -at.position(); places--) {
            if (at.ahead(places).is(words)) {
                return true;
            }
        }
        return false;
    }
}
