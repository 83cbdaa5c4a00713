package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * 平日 beside weekdays adds no days: 火・木曜の平日, 火・木（平日のみ） and 平日（火・木） are Tuesdays and Thursdays that are no
 * holidays. Where both stand there in another way, nobody knows what is meant.
 */
final class Workdays {

    private static final int NONE = -1;
    private static final List<String> ONLY = List.of("のみ", "だけ", "に限る", "に限ります");

    private final List<Located> pieces;

    private Workdays(List<Located> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /** The pieces with 平日 worked into the days that it is about. */
    static List<Located> joined(List<Located> pieces) {
        Workdays workdays = new Workdays(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (workdays.pieces.get(i).piece() instanceof Piece.OnDays days && days.workdays() && days.days().isWeekly()
                && days.days().weekdays().equals(Days.MONDAY_TO_FRIDAY) && !workdays.narrowsWhatWasSaid(i)) {
                workdays.isNarrowed(i);
            }
        }
        return workdays.pieces;
    }

    /** 火・木曜の平日, 火・木（平日のみ）, 火・木 10:00〜12:00 ※平日のみ. */
    private boolean narrowsWhatWasSaid(int index) {
        boolean bracketed = isBracketed(index);
        boolean only = ONLY.stream().anyMatch(word -> word(index + 1, word));
        if (bracketed && isTopicOfRemark(index)) {
            unread(index);
            return true;
        }
        boolean alone = bracketed && endsBracket(index) || only && !(after(index) instanceof Piece.AtTime);
        boolean joined = index > 1 && word(index - 1, "の") && days(index - 2) != null;
        List<Integer> said = alone || joined ? said(index) : List.of();
        if (said.isEmpty()) {
            return false;
        }
        narrow(index, said);
        return true;
    }

    /** 平日（火・木）, 平日の第2水曜. */
    private void isNarrowed(int index) {
        int next = index + 1;
        boolean separated = false;
        while (piece(next) instanceof Piece.Nothing nothing && !nothing.word().equals("は")
            || piece(next) instanceof Piece.Separator) {
            separated |= piece(next) instanceof Piece.Separator;
            next++;
        }
        boolean bracket = piece(next) instanceof Piece.Open;
        List<Integer> some = new ArrayList<>();
        for (int i = bracket ? next + 1 : next; i < pieces.size(); i++) {
            if (days(i) != null) {
                some.add(i);
            } else if (piece(i) instanceof Piece.AtTime && bracket) {
                return;
            } else if (!(piece(i) instanceof Piece.Separator || piece(i) instanceof Piece.Nothing)) {
                break;
            }
        }
        if (some.isEmpty() || !some.stream().allMatch(i -> areWorkdays(days(i)) || isWholeWeek(days(i)))) {
            return;
        }
        if (separated) {
            some.forEach(this::unread);
        } else {
            narrow(index, some);
        }
    }

    private void narrow(int index, List<Integer> some) {
        if (some.stream().allMatch(i -> isWholeWeek(days(i)))) {
            some.forEach(i -> set(i, new Piece.Nothing("毎日")));
        } else if (some.stream().allMatch(i -> areWorkdays(days(i)))) {
            some.forEach(i -> set(i, new Piece.OnDays(days(i).days(), true)));
            set(index, new Piece.Nothing("平日"));
        } else {
            unread(index);
        }
    }

    /** The days right before, with nothing but their time between. */
    private List<Integer> said(int index) {
        int i = index - 1;
        while (i >= 0 && !(piece(i) instanceof Piece.OnDays) && isPassed(piece(i))) {
            i--;
        }
        List<Integer> said = new ArrayList<>();
        for (; i >= 0; i--) {
            if (days(i) != null) {
                said.add(i);
            } else if (!(piece(i) instanceof Piece.Nothing || piece(i) instanceof Piece.Separator
                || piece(i) instanceof Piece.InMonths)) {
                break;
            }
        }
        return said;
    }

    private static boolean isPassed(Piece piece) {
        return piece instanceof Piece.AtTime || piece instanceof Piece.Nothing || piece instanceof Piece.Open
            || piece instanceof Piece.Close || piece instanceof Piece.Separator;
    }

    private boolean isBracketed(int index) {
        return piece(index - 1) instanceof Piece.Open;
    }

    private boolean endsBracket(int index) {
        return after(index) instanceof Piece.Close;
    }

    /** （平日は要予約）: something is said of workdays, but not when. */
    private boolean isTopicOfRemark(int index) {
        return word(index + 1, "は") && after(index) instanceof Piece.Close;
    }

    private Piece after(int index) {
        int next = index + 1;
        while (piece(next) instanceof Piece.Nothing) {
            next++;
        }
        return piece(next);
    }

    private static boolean areWorkdays(Piece.OnDays named) {
        return !named.days().isOfMonth() && Days.MONDAY_TO_FRIDAY.containsAll(named.days().weekdays());
    }

    private static boolean isWholeWeek(Piece.OnDays named) {
        return named.days().isWeekly() && named.days().weekdays().equals(Days.WHOLE_WEEK);
    }

    private boolean word(int index, String word) {
        return piece(index) instanceof Piece.Nothing nothing && nothing.word().equals(word);
    }

    private Piece.OnDays days(int index) {
        return piece(index) instanceof Piece.OnDays named && !named.workdays() ? named : null;
    }

    private Piece piece(int index) {
        return index > NONE && index < pieces.size() ? pieces.get(index).piece() : null;
    }

    private void unread(int index) {
        set(index, new Piece.NotReadable());
    }

    private void set(int index, Piece piece) {
        Located old = pieces.get(index);
        pieces.set(index, new Located(piece, old.from(), old.to()));
    }
}
