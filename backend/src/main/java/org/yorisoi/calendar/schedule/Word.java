package org.yorisoi.calendar.schedule;

/** What a token is. */
enum Word {
    UNKNOWN, NUMBER,

    /** 第. */
    ORDINAL,
    /** 最終, 最後. */
    LAST,
    /** 最初. */
    FIRST,
    /** 番目, 回目. */
    NTH,
    /** 水曜日, with the ISO number of the day. */
    WEEKDAY,
    /** 水 alone; 月 may be a month and 日 a day as well. */
    KANJI_DAY,
    /** 曜日. */
    YOUBI,
    /** 毎月曜, that is every Monday. */
    EVERY_MONDAY,
    /** 毎, before a weekday. */
    EVERY,
    EVERY_DAY, EVERY_WEEK, EVERY_MONTH, EVERY_YEAR, EVERY_OTHER_WEEK, EVERY_OTHER_MONTH, QUARTERLY,
    /** 平日. */
    WORKDAYS,
    /** 末日. */
    LAST_DAY,
    /** 月末. */
    MONTH_END,
    /** のつく日. */
    DIGIT_DAYS,
    /** 上旬. */
    PART_OF_MONTH,

    ODD_MONTHS, EVEN_MONTHS,
    /** 翌年, as in 4月から翌年3月. */
    NEXT_YEAR,
    YEAR, WEEK,
    /** か月. */
    MONTHS,
    /** ごと. */
    EACH,
    /** 回. */
    TIMES,
    /** 数回. */
    SEVERAL_TIMES,
    /** 程度. */
    ABOUT,

    /** 午前, with the hours to add. */
    MERIDIEM,
    NOON, O_CLOCK, MINUTE, HALF, COLON,
    /** 時間: a length, or a heading. */
    HOURS,
    /** 分間. */
    MINUTES,
    RANGE, FROM, UNTIL, START, END,
    /** 受付: a time beside it is not the meeting's. */
    RECEPTION,
    NO_TIME,
    /** 同, as in 午後1時〜同3時. */
    SAME,

    HOLIDAY,
    /** 場合. */
    CONDITION,
    /** 除く. */
    EXCEPT,
    /** 休み. */
    OFF,
    WEEK_BEFORE, WEEK_AFTER,
    /** 変更. */
    CHANGE,
    /** 開催. */
    HELD,
    /** 関係なく, 含む. */
    REGARDLESS,
    /** 年末年始: days that nobody can be sure of. */
    VAGUE_DAYS,

    /** 日程. */
    DATES,
    /** 不定期. */
    UNFIXED,
    /** お知らせ: only of 日程 it says that the dates are not fixed. */
    TOLD,
    /** 詳細, before お知らせ. */
    DETAILS,
    /** 要問合せ: alone it says that the dates are not fixed. */
    ASK,
    OR,
    /** いずれか. */
    EITHER,
    /** ほか. */
    OTHERS,

    DOT, COMMA, SLASH, AND, STOP, OPEN, CLOSE,
    /** の, は, に. */
    PARTICLE,
    /** Words that say nothing of when: 定例, ※. */
    FILLER
}
