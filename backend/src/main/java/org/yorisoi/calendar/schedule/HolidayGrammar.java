package org.yorisoi.calendar.schedule;

import java.util.Optional;
import org.yorisoi.calendar.HolidayPolicy;

/** What happens on holidays: 祝日の場合は翌週, 祭日は前後の週に変更, 月曜が祝日の場合は休み, 祝日も開催. */
final class HolidayGrammar {

    private final Cursor at;
    private Days only;
    private Days onto;
    private boolean before;
    private boolean after;
    private boolean changed;
    private boolean off;
    private boolean held;
    private boolean either;
    private boolean condition;

    private HolidayGrammar(Cursor at) {
        this.at = at;
    }

    static Optional<Piece> read(Cursor at) {
        return at.tryTo(() -> new HolidayGrammar(at).whole()).or(() -> at.tryTo(() -> onWeekends(at)))
            .or(() -> at.tryTo(() -> DayGrammar.days(at).filter(days -> at.skip(Word.PARTICLE))
                .flatMap(days -> onWeekends(at))));
    }

    /** 15日が土日祝の場合は翌月曜: no policy of ours says that. */
    private static Optional<Piece> onWeekends(Cursor at) {
        boolean weekdays = WeekdayGrammar.list(at).isPresent();
        at.skipAll(Word.DOT, Word.COMMA, Word.SLASH, Word.AND, Word.OR, Word.HOLIDAY, Word.PARTICLE);
        if (!weekdays || !at.is(Word.CONDITION)) {
            return Optional.empty();
        }
        return new HolidayGrammar(at).restOfSentence();
    }

    private Optional<Piece> whole() {
        only = at.tryTo(() -> DayGrammar.days(at).filter(days -> at.skip(Word.PARTICLE))).orElse(null);
        if (!at.skip(Word.HOLIDAY)) {
            return Optional.empty();
        }
        while (at.is(Word.DOT, Word.SLASH, Word.COMMA, Word.AND, Word.OR) && at.ahead(1).is(Word.HOLIDAY)) {
            at.next();
            at.next();
        }
        while (at.is(Word.PARTICLE, Word.CONDITION, Word.O_CLOCK, Word.COMMA, Word.AND, Word.FILLER, Word.ABOUT)
            || at.is(Word.KANJI_DAY) && at.here().reads("日")) {
            condition |= at.here().reads("は") || at.is(Word.CONDITION, Word.O_CLOCK);
            at.next();
        }
        int end = at.position();
        while (says()) {
            end = at.position();
            at.skipAll(Word.PARTICLE, Word.FILLER, Word.OR, Word.AND);
            if (at.is(Word.COMMA) && at.ahead(1).is(Word.WEEK_AFTER, Word.WEEK_BEFORE, Word.CHANGE)) {
                at.next();
            }
        }
        at.backTo(end);
        return policy().or(() -> condition ? restOfSentence() : Optional.empty());
    }

    /** What happens is something that no policy is: 翌日, 別の会場. */
    private Optional<Piece> restOfSentence() {
        while (!at.atEnd() && !at.is(Word.CLOSE, Word.STOP)) {
            at.next();
        }
        return Optional.of(new Piece.NotReadable());
    }

    /** Reads one word of what happens, and what belongs to it. */
    private boolean says() {
        either |= at.ahead(-1).is(Word.OR);
        if (at.is(Word.WEEK_AFTER, Word.WEEK_BEFORE)) {
            boolean later = at.next().is(Word.WEEK_AFTER);
            after |= later;
            before |= !later;
            day();
            return true;
        }
        if (at.is(Word.NEXT_YEAR) && at.ahead(1).is(Word.WEEKDAY)) {
            at.next();
            after = day();
            return true;
        }
        if (at.is(Word.CHANGE, Word.UNFIXED, Word.TOLD, Word.ASK)) {
            at.next();
            changed = true;
            return true;
        }
        if (at.is(Word.OFF, Word.EXCEPT)) {
            at.next();
            off = true;
            return true;
        }
        if (at.is(Word.HELD, Word.REGARDLESS)) {
            at.next();
            held = true;
            return true;
        }
        if (onto != null || before || after || off || changed || held) {
            return false;
        }
        changed = AnnouncementGrammar.choice(at).isPresent();
        return changed || day();
    }

    private boolean day() {
        onto = at.tryTo(() -> {
            at.skip(Word.PARTICLE, "の");
            return DayGrammar.days(at).or(() -> at.tryTo(
                () -> WeekdayGrammar.list(at).map(list -> Days.everyWeek(list.days()))));
        }).orElse(onto);
        return onto != null;
    }

    private Optional<Piece> policy() {
        if (after && before || either && off && (after || before)) {
            return says(HolidayPolicy.ANNOUNCED);
        }
        if (after || before) {
            return says(after ? HolidayPolicy.WEEK_AFTER : HolidayPolicy.WEEK_BEFORE);
        }
        if (onto != null) {
            return says(null);
        }
        if (off) {
            return says(changed ? HolidayPolicy.ANNOUNCED : HolidayPolicy.SKIP);
        }
        if (changed) {
            return says(HolidayPolicy.ANNOUNCED);
        }
        return held ? says(HolidayPolicy.HOLD) : Optional.empty();
    }

    private Optional<Piece> says(HolidayPolicy policy) {
        return Optional.of(new Piece.IfHoliday(policy, only, onto));
    }
}
