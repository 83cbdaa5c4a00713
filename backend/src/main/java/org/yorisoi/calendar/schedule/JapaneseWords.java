package org.yorisoi.calendar.schedule;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** Months, days and times in Japanese. */
final class JapaneseWords {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final List<Integer> ODD_MONTHS = List.of(1, 3, 5, 7, 9, 11);
    private static final List<Integer> EVEN_MONTHS = List.of(2, 4, 6, 8, 10, 12);

    private JapaneseWords() {
    }

    /** 奇数月, 4月〜9月, 2月・5月. */
    static String months(List<Integer> months) {
        if (months.equals(ODD_MONTHS)) {
            return "奇数月";
        }
        if (months.equals(EVEN_MONTHS)) {
            return "偶数月";
        }
        return Runs.of(months).stream().map(run -> run[0] == run[1] ? run[0] + "月" : run[0] + "月〜" + run[1] + "月")
            .collect(Collectors.joining("・"));
    }

    /** 第1・第3水曜日, 毎週月・金曜日, 15日・末日. */
    static String days(Days days) {
        if (days.isOfMonth()) {
            return days.monthDays().stream().map(day -> day < 0 ? "末日" : day + "日").collect(Collectors.joining("・"));
        }
        if (days.isNth()) {
            return nths(days.nths()) + weekdays(days.weekdays());
        }
        return days.weekdays().equals(Days.WHOLE_WEEK) ? "毎日" : "毎週" + weekdays(days.weekdays());
    }

    /** 第1・第3, 最終. */
    static String nths(List<Integer> nths) {
        return nths.stream().map(nth -> nth < 0 ? "最終" : "第" + nth).collect(Collectors.joining("・"));
    }

    static String weekdays(List<Integer> weekdays) {
        return Runs.of(weekdays).stream()
            .map(run -> run[0] == run[1] ? weekday(run[0]) : weekday(run[0]) + "〜" + weekday(run[1]))
            .collect(Collectors.joining("・")) + "曜日";
    }

    /** 13:00〜15:00, 18:00から; empty where no time is given. */
    static String time(TimeSpan span) {
        if (span.start() == null) {
            return "";
        }
        return span.end() == null ? clock(span.start()) + "から" : clock(span.start()) + "〜" + clock(span.end());
    }

    private static String weekday(int day) {
        return WEEKDAYS.substring(day - 1, day);
    }

    /** 9:00, but 03:00, since 3:00 may be in the afternoon. */
    private static String clock(LocalTime time) {
        boolean couldBeAfternoon = time.getHour() > 0 && time.getHour() < 6;
        return (couldBeAfternoon ? "%02d:%02d" : "%d:%02d").formatted(time.getHour(), time.getMinute());
    }
}
