package org.yorisoi.calendar.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yorisoi.calendar.HolidayPolicy;

/** Which policy a sentence about holidays means for a rule, where it names a day: 第2月曜, 祝日の場合は第3月曜 is a week later. */
final class HolidayChoice {

    private HolidayChoice() {
    }

    /** Empty where it says something that no policy is. */
    static Optional<HolidayPolicy> of(Piece.IfHoliday says, Days rule) {
        if (says.only() != null && !says.only().weekdays().containsAll(rule.weekdays())) {
            return Optional.empty();
        }
        if (says.onto() == null) {
            return Optional.ofNullable(says.policy());
        }
        if (!says.onto().weekdays().equals(rule.weekdays()) || rule.weekdays().size() != 1) {
            return Optional.empty();
        }
        return says.policy() != null && says.onto().isWeekly() ? Optional.of(says.policy()) : byNumber(says, rule);
    }

    private static Optional<HolidayPolicy> byNumber(Piece.IfHoliday says, Days rule) {
        List<Integer> from = rule.nths();
        List<Integer> onto = says.onto().nths();
        if (from.isEmpty() || from.size() != onto.size() || from.getLast() < 0 || onto.getLast() < 0) {
            return Optional.empty();
        }
        List<Integer> weeks = IntStream.range(0, from.size()).mapToObj(i -> onto.get(i) - from.get(i)).distinct().toList();
        HolidayPolicy meant = weeks.equals(List.of(1)) ? HolidayPolicy.WEEK_AFTER
            : weeks.equals(List.of(-1)) ? HolidayPolicy.WEEK_BEFORE : null;
        return says.policy() == null || says.policy() == meant ? Optional.ofNullable(meant) : Optional.empty();
    }
}
