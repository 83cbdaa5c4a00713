package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.yorisoi.calendar.Occurrence;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonService;

/** Plans a salon's meetings from its schedules, as far ahead as they are kept and as long as the salon holds any. */
@ApplicationScoped
class Planner {

    private static final int MONTHS_AHEAD = 12;

    private final Meetings meetings;
    private final ScheduleService calendar;
    private final Revisions revisions;
    private final Clock clock;

    Planner(Meetings meetings, ScheduleService calendar, Revisions revisions, Clock clock) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** @param mayGo of the untouched meetings that the schedules don't give, those that are withdrawn */
    MeetingPlan plan(Salon salon, Timeline timeline, LocalDate from, Predicate<Meeting> mayGo) {
        boolean announcedAhead = salon.state().meets() && salon.stateSince().isAfter(from);
        LocalDate first = announcedAhead ? salon.stateSince() : from;
        return MeetingPlan.of(meetings.around(salon.id(), first), occurrences(salon, timeline, first), first, mayGo);
    }

    /** Plans the meetings of a salon that can't have any yet. They are written with whatever else is. */
    void begin(Salon salon, Timeline timeline, LocalDate from) {
        MeetingPlan.of(List.of(), occurrences(salon, timeline, from), from, Meeting::isUntouched)
            .carryOut(salon.prefectureCode(), salon.id(), clock.instant(), meetings::persist);
    }

    void carryOut(MeetingPlan plan, Salon salon) {
        plan.carryOut(salon.prefectureCode(), salon.id(), clock.instant(), meetings::persist);
        meetings.flush();
        revisions.bump(salon.prefectureCode(), SalonService.REVISED);
    }

    private List<Occurrence> occurrences(Salon salon, Timeline timeline, LocalDate first) {
        LocalDate horizon = YearMonth.now(clock).plusMonths(MONTHS_AHEAD).atEndOfMonth();
        LocalDate last = switch (salon.state()) {
            case TRIAL, RUNNING -> horizon;
            case RESTING, CLOSED -> Days.earlier(horizon, salon.stateSince().minusDays(1));
            case PLANNED -> first.minusDays(1);
        };
        return last.isBefore(first) ? List.of() : timeline.occurrences(first, last, calendar);
    }
}
