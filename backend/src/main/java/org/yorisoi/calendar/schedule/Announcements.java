package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.calendar.schedule.Piece.Often;
import org.yorisoi.calendar.schedule.Piece.Unit;
import org.yorisoi.calendar.schedule.Piece.Wording;

/** What a phrase says of dates without fixing them, and whether rules beside it fix them after all. */
final class Announcements {

    private static final int MONTHS_A_YEAR = 12;

    private final List<Wording> wordings = new ArrayList<>();
    private final List<Often> frequencies = new ArrayList<>();
    private final List<Located> asks = new ArrayList<>();
    private final List<Located> told = new ArrayList<>();
    private List<Integer> months = List.of();
    private boolean everyMonth;

    void add(Wording wording) {
        wordings.add(wording);
    }

    void often(Often often) {
        frequencies.add(often);
    }

    void ask(Located located) {
        asks.add(located);
    }

    void told(Located located) {
        told.add(located);
    }

    void months(List<Integer> some) {
        months = Days.sorted(Stream.concat(months.stream(), some.stream()).toList());
    }

    void everyMonth() {
        everyMonth = true;
    }

    boolean anyDays() {
        return !wordings.isEmpty();
    }

    boolean isEmpty() {
        return wordings.isEmpty() && frequencies.isEmpty() && asks.isEmpty() && months.isEmpty() && !everyMonth;
    }

    /** 月2回 beside 第1・3水曜 says nothing new; 月1回 beside 水曜 says that the rule alone is not the schedule. */
    Assembly settle(List<Draft> drafts, List<Located> times, List<Located> unread) {
        List<Located> left = new ArrayList<>(unread);
        if (!drafts.isEmpty() && frequencies.stream().allMatch(often -> agrees(often, drafts))) {
            left.addAll(asks);
            left.addAll(told);
            if (!wordings.isEmpty()) {
                return new Assembly(rules(drafts), said(List.of(), times), left);
            }
            left.addAll(times);
            return new Assembly(rules(drafts), null, left);
        }
        boolean says = !drafts.isEmpty() || !isEmpty();
        if (!says) {
            left.addAll(times);
            left.addAll(told);
        }
        return new Assembly(List.of(), says ? said(drafts, times) : null, left);
    }

    private static List<ScheduleRule> rules(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.rules().stream()).distinct().toList();
    }

    private Wording said(List<Draft> drafts, List<Located> times) {
        List<Wording> all = new ArrayList<>();
        frequencies.forEach(often -> all.add(often.wording()));
        if (everyMonth && frequencies.isEmpty()) {
            all.add(new Wording("毎月", "every month"));
        }
        if (!months.isEmpty()) {
            all.add(new Wording(JapaneseWords.months(months), "in " + EnglishWords.months(months)));
        }
        drafts.forEach(draft -> all.add(day(draft)));
        all.addAll(wordings);
        List<TimeSpan> spans = Stream.concat(
            drafts.stream().flatMap(draft -> draft.rules().stream())
                .map(rule -> new TimeSpan(rule.startTime(), rule.endTime())),
            times.stream().map(located -> ((Piece.AtTime) located.piece()).span()))
            .filter(span -> span.start() != null).distinct().toList();
        spans.forEach(span -> all.add(new Wording(JapaneseWords.time(span), EnglishWords.time(span))));
        List<Wording> told = all.stream().filter(wording -> !wording.ja().isEmpty()).toList();
        return new Wording(String.join(" ", told.stream().map(Wording::ja).distinct().toList()),
            String.join(", ", told.stream().map(Wording::en).distinct().toList()));
    }

    private static Wording day(Draft draft) {
        Days days = draft.days();
        boolean plain = days.isWeekly() && !days.weekdays().equals(Days.WHOLE_WEEK);
        String ja = plain ? JapaneseWords.weekdays(days.weekdays()) : JapaneseWords.days(days);
        String en = plain ? EnglishWords.weekdays(days.weekdays()) : EnglishWords.days(days);
        return draft.isAllYear() ? new Wording(ja, "on " + en)
            : new Wording(JapaneseWords.months(draft.recurrence().months()) + "の" + ja,
                "on " + en + " in " + EnglishWords.months(draft.recurrence().months()));
    }

    private static boolean agrees(Often often, List<Draft> drafts) {
        List<Recurrence> days = drafts.stream().map(Draft::recurrence).distinct().toList();
        boolean weekly = days.stream().anyMatch(recurrence -> recurrence.days().isWeekly());
        if (often.unit() == Unit.WEEK) {
            return weekly ? often.every() == 1 && (often.count() == 0 || often.count() == weekdays(days))
                : often.every() == 2 && mostInAMonth(days) == 2;
        }
        if (weekly) {
            return false;
        }
        if (often.unit() == Unit.MONTH && often.every() > 1) {
            return often.count() == 1 && inAYear(days) == MONTHS_A_YEAR / often.every();
        }
        int said = often.count();
        return said > 0 && said == (often.unit() == Unit.YEAR ? inAYear(days) : mostInAMonth(days));
    }

    private static int weekdays(List<Recurrence> days) {
        return (int) days.stream().flatMap(recurrence -> recurrence.days().weekdays().stream()).distinct().count();
    }

    private static int inAYear(List<Recurrence> days) {
        return days.stream().mapToInt(recurrence -> recurrence.days().countInMonth() * recurrence.months().size()).sum();
    }

    private static int mostInAMonth(List<Recurrence> days) {
        return Recurrence.ALL_MONTHS.stream().mapToInt(month -> days.stream()
            .filter(recurrence -> recurrence.months().contains(month))
            .mapToInt(recurrence -> recurrence.days().countInMonth()).sum()).max().orElse(0);
    }
}
