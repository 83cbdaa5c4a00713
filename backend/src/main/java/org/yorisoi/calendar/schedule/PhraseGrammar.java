package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a phrase piece by piece: at every word each grammar in turn, and none where none fits. */
final class PhraseGrammar {

    private static final int MOST_BULLETS = 9;
    private static final int BEHIND_THE_BULLET = 3;

    private final Cursor at;
    private final List<Located> pieces = new ArrayList<>();

    private PhraseGrammar(List<Token> tokens) {
        at = new Cursor(tokens);
    }

    static List<Located> pieces(List<Token> tokens) {
        PhraseGrammar grammar = new PhraseGrammar(tokens);
        while (!grammar.at.atEnd()) {
            grammar.piece();
        }
        return grammar.pieces;
    }

    private void piece() {
        int from = at.position();
        if (MonthGrammar.isDayOfMonth(at)) {
            dayOfTheYear(from);
            return;
        }
        Optional<Piece> piece = ExceptionGrammar.read(at)
            .or(() -> HolidayGrammar.read(at))
            .or(() -> AnnouncementGrammar.read(at))
            .or(() -> FrequencyGrammar.read(at))
            .or(() -> MonthGrammar.read(at))
            .or(() -> DayGrammar.read(at))
            .or(() -> TimeGrammar.read(at))
            .or(() -> FrequencyGrammar.everyWeek(at))
            .or(this::bullet)
            .or(this::mark);
        if (piece.isEmpty()) {
            at.next();
        }
        pieces.add(new Located(piece.orElse(null), from, at.position()));
    }

    /** 3月11日 is a month and a day; 2026年5月15日 and 5月15日(金) are days of one year, which no rule gives. */
    private void dayOfTheYear(int from) {
        boolean ofOneYear = at.here().glued() && at.ahead(-1).is(Word.YEAR);
        int month = at.next().value();
        at.next();
        int day = at.position();
        Optional<Piece> days = ofOneYear ? Optional.empty()
            : DayGrammar.days(at).filter(Days::isOfMonth).map(read -> new Piece.OnDays(read, false));
        if (days.isPresent() && month >= 1 && month <= 12) {
            pieces.add(new Located(new Piece.InMonths(List.of(month), false, false, false), from, day));
            pieces.add(new Located(days.get(), day, at.position()));
            return;
        }
        at.backTo(day + 2);
        if (at.is(Word.OPEN) && at.ahead(2).is(Word.CLOSE)) {
            at.backTo(day + 5);
        }
        pieces.add(new Located(null, from, at.position()));
    }

    /** 5月は第4金曜日に変更. */
    private boolean movesThere() {
        int size = pieces.size();
        boolean somethingMoves = size > 2
            && pieces.subList(0, size - 3).stream().anyMatch(said -> said.piece() instanceof Piece.OnDays);
        return somethingMoves && pieces.get(size - 1).piece() instanceof Piece.Nothing particle && particle.word().matches("[にへ]")
            && pieces.get(size - 2).piece() instanceof Piece.OnDays
            && pieces.get(size - 3).piece() instanceof Piece.InMonths months && (months.topic() || months.only());
    }

    /** (1) before one of several schedules. */
    private Optional<Piece> bullet() {
        boolean begins = !at.here().glued() || at.ahead(-1).is(Word.STOP);
        boolean numbered = at.is(Word.OPEN) && at.ahead(1).is(Word.NUMBER) && at.ahead(2).is(Word.CLOSE)
            && at.ahead(1).value() > 0 && at.ahead(1).value() <= MOST_BULLETS
            && !at.ahead(BEHIND_THE_BULLET).is(Word.WEEKDAY, Word.KANJI_DAY, Word.YOUBI);
        if (!begins || !numbered) {
            return Optional.empty();
        }
        at.next();
        String number = at.next().text();
        at.next();
        return Optional.of(new Piece.Nothing(number));
    }

    private Optional<Piece> mark() {
        boolean aLength = at.is(Word.HOURS) && at.here().glued() && at.ahead(-1).is(Word.NUMBER);
        if (aLength) {
            return Optional.empty();
        }
        Token token = at.here();
        Piece piece = switch (token.word()) {
            case STOP -> new Piece.Stop();
            case OPEN -> new Piece.Open();
            case CLOSE -> new Piece.Close();
            case DOT, COMMA, SLASH, AND -> new Piece.Separator();
            case PARTICLE, FILLER, HELD, COLON, DATES, HOURS, YOUBI, START, EVERY_YEAR, ABOUT -> new Piece.Nothing(token.text());
            case CHANGE -> token.text().matches(".*(場合|こと|可能性|あり|有).*") || movesThere() ? new Piece.Nothing(token.text()) : null;
            default -> null;
        };
        if (piece != null) {
            at.next();
        }
        return Optional.ofNullable(piece);
    }
}
