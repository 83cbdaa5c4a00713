package org.yorisoi.calendar.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** 13:30〜15:30, 午後1時から3時まで, 14時開始, 10時から2時間, 時間未定. */
final class TimeGrammar {

    private static final Piece UNREADABLE = new Piece.NotReadable();

    private TimeGrammar() {
    }

    static Optional<Piece> read(Cursor at) {
        if (at.skip(Word.NO_TIME)) {
            return Optional.of(new Piece.AtTime(TimeSpan.NOT_GIVEN));
        }
        if (at.is(Word.RECEPTION)) {
            return at.tryTo(() -> ofReception(at));
        }
        if (at.is(Word.RANGE)) {
            return at.tryTo(() -> {
                at.next();
                return Clock.read(at).filter(clock -> !clock.bare()).map(end -> UNREADABLE);
            });
        }
        if (at.is(Word.MERIDIEM) && isSaidAgain(at)) {
            return Optional.of(new Piece.Nothing(at.next().text()));
        }
        return at.tryTo(() -> {
            while (at.skip(Word.START, Word.HOURS, Word.COLON)) {
                // a heading
            }
            return span(at).map(span -> isOfReception(at) ? UNREADABLE : isPause(at, span) ? pause(span) : span);
        });
    }

    /** 午後（13時〜15時）. */
    private static boolean isSaidAgain(Cursor at) {
        int before = at.position();
        boolean afternoon = at.next().value() > 0;
        boolean again = at.skip(Word.OPEN) && Clock.read(at).filter(clock -> !clock.bare()).flatMap(Clock::alone)
            .filter(time -> time.isBefore(LocalTime.NOON) != afternoon).isPresent();
        at.backTo(before);
        return again;
    }

    /** 12時〜13時を除く, 12時〜13時は休み. */
    private static boolean isPause(Cursor at, Piece span) {
        int before = at.position();
        at.skipAll(Word.PARTICLE);
        boolean toAnEnd = span instanceof Piece.AtTime time && time.span().end() != null;
        boolean pause = toAnEnd && at.here().glued() && !at.ahead(1).is(Word.COLON) && at.skip(Word.EXCEPT, Word.OFF);
        if (!pause) {
            at.backTo(before);
        }
        return pause;
    }

    private static Piece pause(Piece span) {
        return new Piece.Pause(((Piece.AtTime) span).span());
    }

    private static Optional<Piece> ofReception(Cursor at) {
        at.next();
        at.skipAll(Word.COLON, Word.PARTICLE, Word.HOURS, Word.RANGE);
        return span(at).map(time -> UNREADABLE);
    }

    /** 13:30受付. */
    private static boolean isOfReception(Cursor at) {
        if (!at.is(Word.RECEPTION) || !at.here().glued()) {
            return false;
        }
        int before = at.position();
        at.next();
        boolean another = at.is(Word.COLON, Word.NUMBER, Word.MERIDIEM, Word.UNKNOWN) && at.here().glued();
        if (another) {
            at.backTo(before);
        }
        return !another;
    }

    private static Optional<Piece> span(Cursor at) {
        Optional<Clock> start = Clock.read(at);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Connection connection = connection(at);
        if (start.get().bare() && !(connection.open() || start.get().half() != null)) {
            return Optional.empty();
        }
        Optional<Clock> end = end(at, connection, start.get());
        if (start.get().bare() && (start.get().half() == null || end.isEmpty())
            && (end.isEmpty() || end.get().bare())) {
            return Optional.empty();
        }
        boolean endOnly = end.isEmpty() && at.is(Word.UNTIL, Word.END);
        Optional<Duration> duration = end.isEmpty() ? at.tryTo(() -> duration(at)) : Optional.empty();
        boolean chained = end.isPresent() && at.is(Word.RANGE, Word.FROM);
        at.skipAll(Word.UNTIL, Word.END, Word.ABOUT);
        if (chained) {
            at.skipAll(Word.RANGE, Word.FROM);
        }
        return Optional.of(endOnly || chained ? UNREADABLE : resolved(start.get(), end, duration));
    }

    private static Piece resolved(Clock start, Optional<Clock> end, Optional<Duration> duration) {
        Optional<LocalTime> from = start.alone();
        if (from.isEmpty()) {
            return UNREADABLE;
        }
        if (end.isPresent()) {
            return end.get().after(start, from.get()).<Piece>map(to -> new Piece.AtTime(new TimeSpan(from.get(), to)))
                .orElse(UNREADABLE);
        }
        LocalTime to = duration.map(from.get()::plus).orElse(null);
        return to != null && !to.isAfter(from.get()) ? UNREADABLE : new Piece.AtTime(new TimeSpan(from.get(), to));
    }

    /** What stands between start and end. */
    private record Connection(boolean open) {
    }

    private static Connection connection(Cursor at) {
        boolean open = false;
        at.skip(Word.PARTICLE, "に");
        if (at.here().isLineBreak() && at.ahead(1).is(Word.RANGE)) {
            at.next();
        }
        while (at.is(Word.RANGE, Word.FROM, Word.START, Word.ABOUT) && !isHeadingOfNext(at)) {
            open |= at.next().is(Word.RANGE, Word.FROM);
        }
        return new Connection(open);
    }

    /** 開場13時半 開始14時. */
    private static boolean isHeadingOfNext(Cursor at) {
        return at.is(Word.START) && !at.here().glued() && at.ahead(1).glued() && at.ahead(1).is(Word.NUMBER, Word.MERIDIEM);
    }

    private static Optional<Clock> end(Cursor at, Connection connection, Clock start) {
        if (connection.open()) {
            return at.tryTo(() -> {
                at.skip(Word.END);
                at.skip(Word.SAME);
                return Clock.read(at).filter(end -> !end.bare() || at.is(Word.UNTIL)
                    || start.half() != null && !at.is(Word.HOURS, Word.MINUTE, Word.MINUTES));
            }).or(() -> at.tryTo(() -> endBehind(at)));
        }
        return at.tryTo(() -> {
            at.skip(Word.COMMA, Word.SLASH, Word.DOT);
            boolean said = at.skip(Word.END);
            at.skip(Word.COLON);
            return Clock.read(at).filter(end -> !end.bare() && (said || at.is(Word.END, Word.UNTIL)));
        });
    }

    /** 14時〜、15時半終了; 14時〜 with 15時半 on the next line, unless that begins something again. */
    private static Optional<Clock> endBehind(Cursor at) {
        boolean lineBreak = at.here().isLineBreak();
        if (!lineBreak && !at.is(Word.COMMA)) {
            return Optional.empty();
        }
        at.next();
        return Clock.read(at).filter(end -> !end.bare() && (at.is(Word.END, Word.UNTIL)
            || lineBreak && (at.atEnd() || at.is(Word.STOP, Word.OPEN))));
    }

    private static Optional<Duration> duration(Cursor at) {
        boolean bracket = at.skip(Word.OPEN);
        at.skip(Word.COMMA);
        at.skip(Word.ABOUT);
        if (!at.is(Word.NUMBER)) {
            return Optional.empty();
        }
        int number = at.next().value();
        Duration length;
        if (at.skip(Word.HOURS)) {
            length = Duration.ofHours(number);
            if (at.skip(Word.HALF)) {
                length = length.plusMinutes(30);
            } else if (at.is(Word.NUMBER) && at.ahead(1).is(Word.MINUTE, Word.MINUTES)) {
                length = length.plusMinutes(at.next().value());
                at.next();
            }
        } else if (at.skip(Word.MINUTE, Word.MINUTES)) {
            length = Duration.ofMinutes(number);
        } else {
            return Optional.empty();
        }
        at.skipAll(Word.ABOUT);
        boolean plausible = number > 0 && length.compareTo(Duration.ofHours(12)) <= 0;
        return plausible && (!bracket || at.skip(Word.CLOSE)) ? Optional.of(length) : Optional.empty();
    }
}
