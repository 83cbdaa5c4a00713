package org.yorisoi.salon.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.SalonStateChanged;

/** Keeps the meetings ahead planned: when a salon's state changes, and every night for one more day. */
@ApplicationScoped
class Planning {

    private static final Logger LOG = Logger.getLogger(Planning.class);

    private final SalonService salons;
    private final Meetings meetings;
    private final Schedules schedules;
    private final Planner planner;
    private final ShownSchedule shown;
    private final Clock clock;

    Planning(SalonService salons, Meetings meetings, Schedules schedules, Planner planner, ShownSchedule shown,
             Clock clock) {
        this.salons = salons;
        this.meetings = meetings;
        this.schedules = schedules;
        this.planner = planner;
        this.shown = shown;
        this.clock = clock;
    }

    /** A salon that rests or closes has no meetings from that day on; one that goes on has them again. */
    void on(@Observes SalonStateChanged changed) {
        if (changed.before() == null) {
            return;
        }
        Salon salon = salons.get(changed.prefecture(), changed.salonId());
        meetings.hold(salon);
        Timeline timeline = schedules.of(salon.id());
        planner.carryOut(planner.plan(salon, timeline, changed.since(), Meeting::isUntouched), salon);
    }

    /**
     * One salon at a time, each in a transaction of its own and held while it is planned: any number of instances may do it
     * at once.
     */
    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Asia/Tokyo")
    void planAhead() {
        for (Object[] salon : QuarkusTransaction.requiringNew().call(meetings::meetingSalons)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> planAhead((String) salon[0], (UUID) salon[1]));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The meetings of salon %s could not be planned", salon[1]);
            }
        }
    }

    /** What was planned stays, unless it stood on a holiday that has been gazetted otherwise. */
    private void planAhead(String prefecture, UUID salonId) {
        Salon salon = salons.get(prefecture, salonId);
        meetings.hold(salon);
        Timeline timeline = schedules.of(salonId);
        MeetingPlan plan = planner.plan(salon, timeline, LocalDate.now(clock),
            meeting -> meeting.isUntouched() && meeting.isProvisional());
        if (plan.changesAnything()) {
            planner.carryOut(plan, salon);
        }
        shown.show(salon, timeline);
    }
}
