package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yorisoi.calendar.schedule.WeekdayGrammar.Weekdays;

/** 第1・3水曜日, 最終金曜, 毎週月・水, 平日, 15日と末日, 第2か第4金曜. */
final class DayGrammar {

    private static final int DAY = 7;
    private static final int MONTH = 1;
    private static final int MOST_DAYS = 32;

    private DayGrammar() {
    }

    static Optional<Piece> read(Cursor at) {
        return at.tryTo(() -> weekOfMonth(at))
            .or(() -> at.tryTo(() -> named(at).map(days -> (Piece) new Piece.OnDays(days, false))))
            .or(() -> at.tryTo(() -> workdays(at)))
            .or(() -> at.tryTo(() -> nth(at).map(days -> new Piece.OnDays(days, false))))
            .or(() -> at.tryTo(() -> ofMonth(at).map(days -> new Piece.OnDays(days, false))))
            .or(() -> at.tryTo(() -> weekly(at).map(days -> new Piece.OnDays(days, false))))
            .or(() -> at.tryTo(() -> noSuchDay(at)))
            .or(() -> at.tryTo(() -> fromDayToDay(at)));
    }

    /** Any days, for what is left out and for what holidays are moved to. */
    static Optional<Days> days(Cursor at) {
        return at.tryTo(() -> nth(at)).or(() -> at.tryTo(() -> ofMonth(at))).or(() -> at.tryTo(() -> weekly(at)));
    }

    /** 第2週の水曜日: the second Wednesday, or that of the second week? Nobody can know. */
    private static Optional<Piece> weekOfMonth(Cursor at) {
        return Ordinals.read(at).filter(ordinals -> at.skip(Word.WEEK)).map(ordinals -> {
            at.skip(Word.PARTICLE, "の");
            WeekdayGrammar.list(at);
            return new Piece.NotReadable();
        });
    }

    /** 第8水曜日, 第1平日. */
    private static Optional<Piece> noSuchDay(Cursor at) {
        if (!at.skip(Word.ORDINAL) || !at.skip(Word.NUMBER)) {
            return Optional.empty();
        }
        at.skip(Word.PARTICLE, "の");
        if (at.skip(Word.WORKDAYS)) {
            return Optional.of(new Piece.NotReadable());
        }
        return WeekdayGrammar.list(at).map(weekdays -> new Piece.NotReadable());
    }

    /** 15日〜20日: every day of these, or something that lasts so long? */
    private static Optional<Piece> fromDayToDay(Cursor at) {
        if (!at.skip(Word.NUMBER)) {
            return Optional.empty();
        }
        at.skip(Word.KANJI_DAY, "日");
        boolean range = at.skip(Word.RANGE, Word.FROM) && at.skip(Word.NUMBER) && at.skip(Word.KANJI_DAY, "日");
        return range ? Optional.of(new Piece.NotReadable()) : Optional.empty();
    }

    private static Optional<Days> named(Cursor at) {
        if (at.is(Word.EVERY_DAY) && !at.continuesUnknown()) {
            at.next();
            return at.runsOnUnknown() ? Optional.empty() : Optional.of(Days.everyWeek(Days.WHOLE_WEEK));
        }
        return Optional.empty();
    }

    private static Optional<Piece> workdays(Cursor at) {
        if (at.skip(Word.EVERY_WEEK)) {
            at.skip(Word.PARTICLE, "の");
        }
        if (!at.is(Word.WORKDAYS)) {
            return Optional.empty();
        }
        at.next();
        return at.runsOnUnknown() ? Optional.empty()
            : Optional.of(new Piece.OnDays(Days.everyWeek(Days.MONDAY_TO_FRIDAY), true));
    }

    private static Optional<Days> nth(Cursor at) {
        return at.tryTo(() -> Ordinals.read(at)).or(() -> numbersBehind(at)).flatMap(ordinals -> {
            at.skip(Word.PARTICLE, "の");
            boolean beside = at.here().glued() || ordinals.numbers().size() > 1;
            if (ordinals.certain() && at.here().isLineBreak() && at.ahead(1).is(Word.WEEKDAY)) {
                at.next();
            }
            return WeekdayGrammar.list(at).or(() -> at.tryTo(() -> inBrackets(at)))
                .filter(weekdays -> ordinals.certain() || weekdays.certain() && beside)
                .map(weekdays -> Days.nth(ordinals.numbers(), weekdays.days()));
        });
    }

    private static Optional<Days> weekly(Cursor at) {
        if (at.is(Word.EVERY_MONDAY)) {
            at.next();
            return Optional.of(Days.everyWeek(List.of(MONTH)));
        }
        boolean said = at.skip(Word.EVERY_WEEK, Word.EVERY);
        if (said) {
            at.skip(Word.PARTICLE, "の");
        }
        return WeekdayGrammar.list(at).filter(weekdays -> said || stands(at, weekdays))
            .map(weekdays -> numbersBehind(at).map(ordinals -> Days.nth(ordinals.numbers(), weekdays.days()))
                .orElseGet(() -> Days.everyWeek(weekdays.days())));
    }

    /** 第1・3（火・木）. */
    private static Optional<Weekdays> inBrackets(Cursor at) {
        return at.skip(Word.OPEN) ? WeekdayGrammar.list(at).filter(list -> at.skip(Word.CLOSE)) : Optional.empty();
    }

    /** 土曜日（第1・第3）, （第1・第3）土曜日. */
    private static Optional<Ordinals> numbersBehind(Cursor at) {
        return at.tryTo(() -> Optional.of(at).filter(here -> here.skip(Word.OPEN)).flatMap(Ordinals::read)
            .filter(ordinals -> ordinals.certain() && (at.skip(Word.CLOSE) || at.skip(Word.PARTICLE) && at.skip(Word.CLOSE))));
    }

    /** Whether weekdays are meant, where neither 毎週 nor 曜 says so: 火・木 is, a single 木 only before a time or alone. */
    private static boolean stands(Cursor at, Weekdays weekdays) {
        return weekdays.certain() || weekdays.days().size() > 1
            || at.is(Word.NUMBER, Word.MERIDIEM, Word.NOON) && !at.here().glued() || at.atEnd() && at.position() == 1
            || (at.is(Word.OPEN) || at.here().reads("は")) && isTimeBehind(at);
    }

    /** 木（13:00〜15:00）, 土は9:00〜. */
    private static boolean isTimeBehind(Cursor at) {
        int before = at.position();
        at.next();
        boolean time = Clock.read(at).filter(clock -> !clock.bare()).isPresent();
        at.backTo(before);
        return time;
    }

    private static Optional<Days> ofMonth(Cursor at) {
        if (at.is(Word.NUMBER) && at.ahead(1).is(Word.DIGIT_DAYS) && at.here().value() <= 9) {
            int digit = at.next().value();
            at.next();
            return Optional.of(Days.ofMonth(IntStream.of(digit, digit + 10, digit + 20, digit + 30)
                .filter(day -> day >= 1 && day <= (digit == 0 || digit == 1 ? 31 : 30)).boxed().toList()));
        }
        List<Integer> named = new ArrayList<>();
        List<Integer> days = List.of();
        int end = at.position();
        do {
            if (at.is(Word.LAST_DAY)) {
                at.next();
                named.add(-1);
            } else if (isDayNumber(at)) {
                named.add(at.next().value());
                if (!at.is(Word.KANJI_DAY)) {
                    continue;
                }
                at.next();
            } else {
                break;
            }
            days = List.copyOf(named);
            end = at.position();
        } while (named.size() <= MOST_DAYS && separated(at));
        at.backTo(end);
        boolean eachOnce = days.stream().distinct().count() == days.size();
        return days.isEmpty() || !eachOnce || runsOn(at) ? Optional.empty() : Optional.of(Days.ofMonth(days));
    }

    /** 15日間, 3日前, 5月1日〜, 15日(土): another length or date than a day of every month. */
    private static boolean runsOn(Cursor at) {
        boolean weekdayBeside = at.is(Word.OPEN) && (at.ahead(1).is(Word.WEEKDAY)
            || at.ahead(1).is(Word.KANJI_DAY) && at.ahead(2).is(Word.CLOSE, Word.DOT, Word.HOLIDAY));
        boolean untilDay = at.ahead(1).is(Word.NUMBER) && at.ahead(2).is(Word.KANJI_DAY, Word.YEAR);
        boolean until = at.is(Word.RANGE, Word.FROM)
            && (untilDay || !at.ahead(1).is(Word.NUMBER, Word.MERIDIEM, Word.NOON));
        return at.runsOnUnknown() || weekdayBeside || until || at.is(Word.UNTIL, Word.YOUBI)
            || at.is(Word.ABOUT) && at.here().glued() && !AnnouncementGrammar.isAbout(at.here());
    }

    private static boolean isDayNumber(Cursor at) {
        boolean inRange = at.is(Word.NUMBER) && at.here().value() >= 1 && at.here().value() <= 31;
        Token after = at.ahead(1);
        boolean marked = after.is(Word.KANJI_DAY) && after.value() == DAY && !at.ahead(2).is(Word.YOUBI)
            || after.is(Word.DOT, Word.COMMA, Word.SLASH, Word.AND) && at.ahead(2).is(Word.NUMBER);
        return inRange && marked && !at.continuesUnknown();
    }

    private static boolean separated(Cursor at) {
        int before = at.position();
        at.skip(Word.DOT, Word.COMMA, Word.SLASH, Word.AND);
        if (at.is(Word.LAST_DAY) || at.position() > before && isDayNumber(at)) {
            return true;
        }
        at.backTo(before);
        return false;
    }
}
