package org.yorisoi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.calendar.schedule.PhraseReader;
import org.yorisoi.calendar.schedule.RulePrinter;

/** Schedules as people write them, as rules, as plain sentences, and as days. */
@ApplicationScoped
public class ScheduleService {

    private final Occurrences occurrences;

    ScheduleService(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** Understands what somebody wrote, such as 第4金曜 14:00~15:00、祝日の場合は翌週. Never throws, never guesses. */
    public ScheduleReading read(String text) {
        return PhraseReader.read(text);
    }

    /** The rules as a plain Japanese sentence, which {@link #read} reads back as the same rules. */
    public String japanese(List<ScheduleRule> rules) {
        return RulePrinter.japanese(rules);
    }

    /** The rules as a plain English sentence. */
    public String english(List<ScheduleRule> rules) {
        return RulePrinter.english(rules);
    }

    /**
     * The days that the rules give, holidays minded, in the order of days and times.
     *
     * @param from the first day
     * @param to the last day
     */
    public List<Occurrence> occurrences(List<ScheduleRule> rules, LocalDate from, LocalDate to) {
        return occurrences.between(rules, from, to);
    }

    /** The next days on or after {@code from}; fewer than {@code count} where the rules give no more. */
    public List<Occurrence> next(List<ScheduleRule> rules, LocalDate from, int count) {
        return occurrences.next(rules, from, count);
    }

    /** The days of the rules between both days that fall on a holiday, and what becomes of each. */
    public List<HolidayMeeting> onHolidays(List<ScheduleRule> rules, LocalDate from, LocalDate to) {
        return occurrences.onHolidays(rules, from, to);
    }
}
