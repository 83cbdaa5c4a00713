package org.yorisoi.salon.meeting;

import java.util.List;
import org.yorisoi.calendar.Occurrence;

/**
 * What storing a schedule would do: exactly that, as long as nobody changes anything in between.
 *
 * @param created meetings that would come, in the order of time; one whose hours change comes and goes
 * @param withdrawn meetings that would go
 * @param kept meetings from that day on that people have decided about: they stay
 * @param unchanged how many others would stay as they are
 */
public record SchedulePreview(Schedule schedule, List<Occurrence> created, List<Meeting> withdrawn, List<Meeting> kept,
                              int unchanged) {

    static SchedulePreview of(Schedule schedule, MeetingPlan plan) {
        return new SchedulePreview(schedule, plan.created(), plan.withdrawn(), plan.kept(), plan.unchanged());
    }
}
