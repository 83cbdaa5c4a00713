package org.yorisoi.calendar.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Months, days and times in English. */
final class EnglishWords {

    private static final List<Integer> ODD_MONTHS = List.of(1, 3, 5, 7, 9, 11);
    private static final List<Integer> EVEN_MONTHS = List.of(2, 4, 6, 8, 10, 12);

    private EnglishWords() {
    }

    static String months(List<Integer> months) {
        if (months.equals(ODD_MONTHS)) {
            return "odd months";
        }
        if (months.equals(EVEN_MONTHS)) {
            return "even months";
        }
        return list(Runs.of(months).stream()
            .map(run -> run[0] == run[1] ? month(run[0]) : month(run[0]) + " to " + month(run[1])).toList());
    }

    /** the 1st and 3rd Wednesday, every Monday and Friday, the 15th. */
    static String days(Days days) {
        if (days.isOfMonth()) {
            return "the " + list(days.monthDays().stream().map(day -> day < 0 ? "last day" : nth(day)).toList());
        }
        if (days.isNth()) {
            return "the " + nths(days.nths()) + " " + weekdays(days.weekdays());
        }
        return days.weekdays().equals(Days.WHOLE_WEEK) ? "every day" : "every " + weekdays(days.weekdays());
    }

    static String nths(List<Integer> nths) {
        return list(nths.stream().map(nth -> nth < 0 ? "last" : nth(nth)).toList());
    }

    static String weekdays(List<Integer> weekdays) {
        return list(Runs.of(weekdays).stream()
            .map(run -> run[0] == run[1] ? weekday(run[0]) : weekday(run[0]) + " to " + weekday(run[1])).toList());
    }

    /** 13:00–15:00, from 18:00; empty where no time is given. */
    static String time(TimeSpan span) {
        if (span.start() == null) {
            return "";
        }
        return span.end() == null ? "from " + clock(span.start()) : clock(span.start()) + "–" + clock(span.end());
    }

    private static String list(List<String> items) {
        return items.size() < 2 ? String.join("", items)
            : items.subList(0, items.size() - 1).stream().collect(Collectors.joining(", ")) + " and " + items.getLast();
    }

    private static String nth(int number) {
        boolean teen = number / 10 == 1;
        return number + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String clock(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
