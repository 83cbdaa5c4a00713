package org.yorisoi.calendar.schedule;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as it was written, before it is known whether 3時 is in the night or in the afternoon.
 *
 * @param half the word that says which half of the day, such as 午後, am, 夜; null where none does
 * @param bare whether only a number was written: 13 in 13〜15時
 * @param wholeDay whether it can only be of 24 hours: 03:00
 */
record Clock(int hour, int minute, String half, boolean bare, boolean wholeDay) {

    private static final int NOON = 12;
    /** Nobody meets at 3 in the night, so 3時 alone leaves it open. */
    private static final int FIRST_CERTAIN_HOUR = 6;

    static Optional<Clock> read(Cursor at) {
        return at.tryTo(() -> {
            if (at.is(Word.NOON)) {
                at.next();
                return Optional.of(new Clock(NOON, 0, "正午", false, false));
            }
            String half = at.is(Word.MERIDIEM) ? at.next().text() : null;
            at.skip(Word.PARTICLE, "の");
            if (!at.is(Word.NUMBER) || at.here().value() > 24) {
                return Optional.empty();
            }
            boolean wholeDay = at.here().text().startsWith("0") && at.here().text().length() == 2;
            int hour = at.next().value();
            boolean colon = at.is(Word.COLON) && at.ahead(1).is(Word.NUMBER) && at.ahead(1).text().length() == 2;
            boolean bare = !colon && !at.is(Word.O_CLOCK);
            if (!bare) {
                at.next();
            }
            int minute = bare ? 0 : minute(at, colon);
            String suffix = half == null && at.is(Word.MERIDIEM) && at.here().text().endsWith("m") ? at.next().text() : half;
            return minute > 59 ? Optional.empty() : Optional.of(new Clock(hour, minute, suffix, bare,
                wholeDay));
        });
    }

    private static int minute(Cursor at, boolean colon) {
        if (at.skip(Word.HALF)) {
            return 30;
        }
        boolean minutes = at.is(Word.NUMBER) && (colon || at.ahead(1).is(Word.MINUTE) || at.here().text().length() == 2
            && at.here().glued() && !at.ahead(1).is(Word.O_CLOCK, Word.COLON, Word.KANJI_DAY));
        if (!minutes) {
            return 0;
        }
        int minute = at.next().value();
        at.skip(Word.MINUTE);
        return minute;
    }

    /** The time this is by itself; empty where it is not certain. */
    Optional<LocalTime> alone() {
        if (half == null) {
            return wholeDay || hour == 0 || hour >= FIRST_CERTAIN_HOUR ? time(hour) : Optional.empty();
        }
        return switch (half) {
            case "正午" -> time(NOON);
            case "午前", "ごぜん", "am", "a.m.", "朝" -> hour <= NOON ? time(hour) : Optional.empty();
            case "昼", "お昼" -> time(hour >= 10 ? hour : hour + NOON);
            case "夜", "晩" -> hour == NOON || hour < 5 ? Optional.empty() : time(inTheAfternoon());
            default -> time(inTheAfternoon());
        };
    }

    /** The time this is as the end of something on the same day. */
    Optional<LocalTime> after(Clock start, LocalTime from) {
        if (half != null) {
            return alone().filter(from::isBefore);
        }
        boolean twelveHours = hour < NOON && start.hour <= NOON && !wholeDay;
        Optional<LocalTime> afternoon = twelveHours ? time(hour + NOON).filter(from::isBefore) : Optional.empty();
        Optional<LocalTime> literal = time(hour).filter(from::isBefore);
        return literal.or(() -> afternoon);
    }

    private int inTheAfternoon() {
        return hour < NOON ? hour + NOON : hour;
    }

    private Optional<LocalTime> time(int hourOfDay) {
        return hourOfDay > 23 ? Optional.empty() : Optional.of(LocalTime.of(hourOfDay, minute));
    }
}
