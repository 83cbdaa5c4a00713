package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.calendar.ScheduleRule;

/** Prints rules as plain sentences. Read again, the Japanese one gives the same rules in their normal form. */
public final class RulePrinter {

    private static final int MOST_EXCEPTIONS = 2;

    private RulePrinter() {
    }

    public static String japanese(List<ScheduleRule> rules) {
        List<Line> lines = lines(rules);
        boolean onePolicy = lines.stream().map(Line::policy).distinct().count() <= 1;
        boolean someTime = lines.stream().anyMatch(line -> line.time().start() != null);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                text.append(keepsMonths(lines.get(i - 1), line) ? "。" : "、");
            }
            text.append(japaneseDays(line.recurrence()));
            if (line.time().start() != null) {
                text.append(' ').append(JapaneseWords.time(line.time()));
            } else if (someTime) {
                text.append("（時間は未定）");
            }
            if (!onePolicy) {
                text.append('（').append(japanese(line.policy())).append('）');
            }
        }
        if (onePolicy && !lines.isEmpty() && lines.getFirst().policy() != HolidayPolicy.HOLD) {
            text.append('（').append(japanese(lines.getFirst().policy())).append('）');
        }
        return text.toString();
    }

    public static String english(List<ScheduleRule> rules) {
        List<Line> lines = lines(rules);
        boolean onePolicy = lines.stream().map(Line::policy).distinct().count() <= 1;
        List<String> sentences = new ArrayList<>();
        for (Line line : lines) {
            String time = EnglishWords.time(line.time());
            String sentence = englishDays(line.recurrence()) + (time.isEmpty() ? "" : ", " + time);
            sentences.add(onePolicy ? sentence : sentence + " (" + english(line.policy()) + ")");
        }
        String all = String.join("; ", sentences);
        boolean say = onePolicy && !lines.isEmpty() && lines.getFirst().policy() != HolidayPolicy.HOLD;
        String text = say ? all + " (" + english(lines.getFirst().policy()) + ")" : all;
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One rule in its normal form. */
    private record Line(Recurrence recurrence, TimeSpan time, HolidayPolicy policy) {
    }

    private static List<Line> lines(List<ScheduleRule> rules) {
        return NormalForm.of(rules).stream().map(rule -> new Line(Recurrence.of(rule.rrule()).getFirst(),
            new TimeSpan(rule.startTime(), rule.endTime()), rule.holidayPolicy())).toList();
    }

    /** Whether without a full stop the months of the rule before would be taken for this one's. */
    private static boolean keepsMonths(Line before, Line now) {
        return !before.recurrence().isAllYear() && now.recurrence().isAllYear() && now.recurrence().days().isWeekly();
    }

    private static String japaneseDays(Recurrence recurrence) {
        Days days = recurrence.days();
        String which = JapaneseWords.days(days);
        if (recurrence.isAllYear()) {
            return days.isWeekly() ? which : "毎月" + which;
        }
        List<Integer> left = leftOut(recurrence);
        if (left.size() <= MOST_EXCEPTIONS) {
            return JapaneseWords.months(left) + "を除く" + (days.isWeekly() ? which : "毎月" + which);
        }
        boolean aDay = days.isOfMonth() && recurrence.months().size() == 1 && days.monthDays().getFirst() > 0;
        return JapaneseWords.months(recurrence.months()) + (aDay ? "" : "の") + which;
    }

    private static List<Integer> leftOut(Recurrence recurrence) {
        return Recurrence.ALL_MONTHS.stream().filter(month -> !recurrence.months().contains(month)).toList();
    }

    private static String englishDays(Recurrence recurrence) {
        Days days = recurrence.days();
        String which = EnglishWords.days(days);
        if (recurrence.isAllYear()) {
            return days.isWeekly() ? which : which + " of every month";
        }
        List<Integer> left = leftOut(recurrence);
        if (left.size() <= MOST_EXCEPTIONS) {
            return which + (days.isWeekly() ? " except in " : " of every month except ") + EnglishWords.months(left);
        }
        return which + (days.isWeekly() ? " in " : " of ") + EnglishWords.months(recurrence.months());
    }

    private static String japanese(HolidayPolicy policy) {
        return switch (policy) {
            case HOLD -> "祝日も開催";
            case SKIP -> "祝日は休み";
            case WEEK_BEFORE -> "祝日の場合は前週";
            case WEEK_AFTER -> "祝日の場合は翌週";
            case ANNOUNCED -> "祝日の場合は変更";
        };
    }

    private static String english(HolidayPolicy policy) {
        return switch (policy) {
            case HOLD -> "also on public holidays";
            case SKIP -> "not on public holidays";
            case WEEK_BEFORE -> "on a public holiday one week earlier";
            case WEEK_AFTER -> "on a public holiday one week later";
            case ANNOUNCED -> "on a public holiday moved to a day that is announced";
        };
    }
}
