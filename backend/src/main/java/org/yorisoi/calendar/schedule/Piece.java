package org.yorisoi.calendar.schedule;

import java.util.List;
import org.yorisoi.calendar.HolidayPolicy;

/** A piece of a phrase that one grammar has understood. */
sealed interface Piece {

    /**
     * 奇数月の, 4月〜9月は, 毎月.
     *
     * @param every whether it is 毎月
     * @param topic whether it is 月は, which takes these months out of what was said before
     * @param only whether it is 月のみ
     */
    record InMonths(List<Integer> months, boolean every, boolean topic, boolean only) implements Piece {
    }

    /** @param workdays whether it is 平日, which leaves holidays out by itself */
    record OnDays(Days days, boolean workdays) implements Piece {
    }

    record AtTime(TimeSpan span) implements Piece {
    }

    /** 12時〜13時を除く. */
    record Pause(TimeSpan span) implements Piece {
    }

    /** A time, or something else that is known to be unreadable, exactly because we know what it is. */
    record NotReadable() implements Piece {
    }

    /**
     * 8月を除く, 第5水曜は休み, 祝日を除く.
     *
     * @param ahead whether it stands before what it is about: 8月を除く毎月
     * @param vague the places of words among them that nobody can be sure of: 年末年始
     */
    record Except(List<Integer> months, List<Days> days, boolean holidays, boolean ahead, List<Integer> vague)
        implements Piece {
    }

    /**
     * 祝日の場合は翌週.
     *
     * @param only the days of the rules that it is about (月曜が祝日の場合); null for all
     * @param onto the day it names (第3水曜に変更, 翌週の水曜); null where it names none
     * @param policy null where only {@code onto} says what is meant
     */
    record IfHoliday(HolidayPolicy policy, Days only, Days onto) implements Piece {
    }

    /**
     * 年4回, 月1回, 隔週.
     *
     * @param unit of what
     * @param every so many units
     * @param count how often in that; 0 where it is not a number, or only about that
     */
    record Often(Unit unit, int every, int count, Wording wording) implements Piece {
    }

    /** How long it takes to come round. */
    enum Unit { YEAR, MONTH, WEEK }

    /**
     * Dates that the phrase does not fix: 第2か第4金曜, 不定期, 8月は変更.
     *
     * @param months those whose dates are not what was said before
     */
    record Announced(Wording wording, List<Integer> months) implements Piece {

        Announced(Wording wording) {
            this(wording, List.of());
        }
    }

    /** 要問合せ: where nothing else is said, dates are announced. */
    record Ask() implements Piece {
    }

    /** 詳細はお問い合わせください: needs no words where dates are announced anyway. */
    record Told() implements Piece {
    }

    /** 、 and と. */
    record Separator() implements Piece {
    }

    /** The end of a sentence or a line. */
    record Stop() implements Piece {
    }

    record Open() implements Piece {
    }

    record Close() implements Piece {
    }

    /** A word that says nothing of when. */
    record Nothing(String word) implements Piece {
    }

    /** How something is said in both languages; empty for what needs no words. */
    record Wording(String ja, String en) {

        static final Wording NONE = new Wording("", "");
    }
}
