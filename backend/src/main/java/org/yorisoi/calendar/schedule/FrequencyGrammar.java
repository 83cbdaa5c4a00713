package org.yorisoi.calendar.schedule;

import java.util.Optional;
import org.yorisoi.calendar.schedule.Piece.Unit;
import org.yorisoi.calendar.schedule.Piece.Wording;

/** How often, without saying when: 年4回程度, 毎月1回, 月1〜2回, 2か月に1回, 隔月, 隔週. */
final class FrequencyGrammar {

    private static final int MONDAY_OR_MONTH = 1;
    private static final int MONTHS_A_QUARTER = 3;

    private FrequencyGrammar() {
    }

    static Optional<Piece> read(Cursor at) {
        if (at.is(Word.EVERY_OTHER_MONTH, Word.EVERY_OTHER_WEEK)) {
            boolean months = at.next().is(Word.EVERY_OTHER_MONTH);
            at.skip(Word.PARTICLE, "の");
            return Optional.of(months ? every(Unit.MONTH, 2) : every(Unit.WEEK, 2));
        }
        if (at.skip(Word.QUARTERLY)) {
            at.skip(Word.PARTICLE, "の");
            return Optional.of(every(Unit.MONTH, MONTHS_A_QUARTER));
        }
        return at.tryTo(() -> everySoMany(at)).or(() -> at.tryTo(() -> timesA(at))).or(() -> at.tryTo(() -> timesPer(at)));
    }

    /** 毎週 where no weekday follows. */
    static Optional<Piece> everyWeek(Cursor at) {
        return at.skip(Word.EVERY_WEEK)
            ? Optional.of(new Piece.Often(Unit.WEEK, 1, 0, new Wording("毎週", "every week"))) : Optional.empty();
    }

    private static Optional<Piece> everySoMany(Cursor at) {
        boolean counts = at.is(Word.NUMBER) && at.ahead(1).is(Word.MONTHS, Word.WEEK) && at.here().value() > 0;
        if (!counts) {
            return Optional.empty();
        }
        int number = at.next().value();
        Unit unit = at.next().is(Word.MONTHS) ? Unit.MONTH : Unit.WEEK;
        if (at.skip(Word.EACH) || at.skip(Word.EVERY)) {
            at.skip(Word.PARTICLE);
            return Optional.of(every(unit, number));
        }
        at.skip(Word.PARTICLE, "に");
        if (!at.is(Word.NUMBER) || !at.ahead(1).is(Word.TIMES)) {
            return Optional.empty();
        }
        int times = at.next().value();
        at.next();
        at.skipAll(Word.ABOUT);
        if (number == 1) {
            return Optional.of(often(unit, times, false, String.valueOf(times)));
        }
        return times == 1 ? Optional.of(every(unit, number)) : Optional.empty();
    }

    private static Optional<Piece> timesA(Cursor at) {
        Unit unit = unit(at);
        if (unit == null) {
            return Optional.empty();
        }
        at.skip(Word.PARTICLE, "に");
        at.skip(Word.COMMA);
        boolean about = at.skipAll(Word.ABOUT);
        if (at.skip(Word.SEVERAL_TIMES)) {
            at.skipAll(Word.ABOUT);
            return Optional.of(new Piece.Often(unit, 1, 0, new Wording(prefix(unit) + "数回", "several times " + each(unit))));
        }
        if (!at.is(Word.NUMBER)) {
            return Optional.empty();
        }
        int times = at.next().value();
        String most = "";
        if (at.is(Word.RANGE, Word.FROM, Word.OR, Word.DOT, Word.COMMA) && at.ahead(1).is(Word.NUMBER) && at.ahead(2).is(Word.TIMES)) {
            at.next();
            most = String.valueOf(at.next().value());
        }
        boolean days = unit == Unit.WEEK && at.is(Word.KANJI_DAY);
        if (!at.is(Word.TIMES) && !days) {
            return Optional.empty();
        }
        at.next();
        about |= at.skipAll(Word.ABOUT);
        if (!most.isEmpty()) {
            return Optional.of(new Piece.Often(unit, 1, 0, new Wording(
                "%s%d〜%s回%s".formatted(prefix(unit), times, most, about ? "程度" : ""),
                "%d to %s times %s".formatted(times, most, each(unit)))));
        }
        return times == 0 ? Optional.empty() : Optional.of(often(unit, times, about, String.valueOf(times)));
    }

    /** 1回/月. */
    private static Optional<Piece> timesPer(Cursor at) {
        boolean per = at.is(Word.NUMBER) && at.ahead(1).is(Word.TIMES) && at.ahead(2).is(Word.SLASH);
        if (!per || at.here().value() == 0) {
            return Optional.empty();
        }
        int times = at.next().value();
        at.next();
        at.next();
        return Optional.ofNullable(unit(at)).map(unit -> often(unit, times, false, String.valueOf(times)));
    }

    private static Unit unit(Cursor at) {
        if (at.is(Word.YEAR) && !at.continuesUnknown() && !(at.here().glued() && at.ahead(-1).is(Word.NUMBER))
            || at.is(Word.EVERY_YEAR)) {
            at.next();
            return Unit.YEAR;
        }
        if (at.is(Word.EVERY_MONTH) || at.is(Word.KANJI_DAY) && at.here().value() == MONDAY_OR_MONTH) {
            at.next();
            return Unit.MONTH;
        }
        if (at.is(Word.EVERY_WEEK, Word.WEEK)) {
            at.next();
            return Unit.WEEK;
        }
        return null;
    }

    private static Piece.Often often(Unit unit, int times, boolean about, String number) {
        String ja = prefix(unit) + number + "回" + (about ? "程度" : "");
        String en = (about ? "about " : "") + (times == 1 ? "once" : times == 2 ? "twice" : times + " times");
        return new Piece.Often(unit, 1, times, new Wording(ja, en + " " + each(unit)));
    }

    private static Piece.Often every(Unit unit, int number) {
        if (number == 2) {
            return new Piece.Often(unit, number, 1, unit == Unit.MONTH
                ? new Wording("隔月", "every other month") : new Wording("隔週", "every other week"));
        }
        return new Piece.Often(unit, number, 1, unit == Unit.MONTH
            ? new Wording(number + "か月に1回", "every " + number + " months")
            : new Wording(number + "週間に1回", "every " + number + " weeks"));
    }

    private static String prefix(Unit unit) {
        return switch (unit) {
            case YEAR -> "年";
            case MONTH -> "毎月";
            case WEEK -> "週";
        };
    }

    private static String each(Unit unit) {
        return switch (unit) {
            case YEAR -> "a year";
            case MONTH -> "a month";
            case WEEK -> "a week";
        };
    }
}
