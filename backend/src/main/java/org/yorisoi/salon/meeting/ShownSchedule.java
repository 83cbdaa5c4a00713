package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonSchedule;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.UsualTime;

/** Which of a salon's schedules its visitors read: the one in force from tomorrow on, or the first that will be. */
@ApplicationScoped
class ShownSchedule {

    private static final Pattern WEEKDAYS = Pattern.compile("BYDAY=([^;]+)");
    private static final Pattern WEEKDAY = Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)$");
    private static final Map<String, DayOfWeek> DAYS = Map.of("MO", DayOfWeek.MONDAY, "TU", DayOfWeek.TUESDAY,
        "WE", DayOfWeek.WEDNESDAY, "TH", DayOfWeek.THURSDAY, "FR", DayOfWeek.FRIDAY, "SA", DayOfWeek.SATURDAY,
        "SU", DayOfWeek.SUNDAY);

    private final SalonService salons;
    private final Clock clock;

    ShownSchedule(SalonService salons, Clock clock) {
        this.salons = salons;
        this.clock = clock;
    }

    /** Tells the salon, if it doesn't know yet. */
    void show(Salon salon, Timeline timeline) {
        Optional<Schedule> current = timeline.inForceOn(LocalDate.now(clock).plusDays(1)).or(timeline::last);
        current.filter(schedule -> !isShown(schedule, salon)).ifPresent(schedule ->
            salons.meetsAccordingTo(salon.prefectureCode(), salon.id(), new SalonSchedule(schedule.text(),
                schedule.japanese(), schedule.english(), schedule.announced(), usualTimes(schedule.rules()))));
    }

    /** The same words have the same rules. */
    private static boolean isShown(Schedule schedule, Salon salon) {
        return salon.schedule().filter(shown -> shown.equals(new SalonSchedule(schedule.text(), schedule.japanese(),
            schedule.english(), schedule.announced(), Set.of()))).isPresent();
    }

    static Set<UsualTime> usualTimes(List<ScheduleRule> rules) {
        Set<UsualTime> times = new LinkedHashSet<>();
        for (ScheduleRule rule : rules) {
            Matcher weekdays = WEEKDAYS.matcher(rule.rrule());
            if (!weekdays.find()) {
                times.add(new UsualTime(null, rule.startTime()));
                continue;
            }
            for (String weekday : weekdays.group(1).split(",")) {
                Matcher day = WEEKDAY.matcher(weekday);
                if (day.find()) {
                    times.add(new UsualTime(DAYS.get(day.group(1)), rule.startTime()));
                }
            }
        }
        return times;
    }
}
