package org.yorisoi.consultation.reservation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The slots that a session has by its times. */
final class SlotPlan {

    private SlotPlan() {
    }

    /**
     * One slot after the other; what is left at the end is too short for one.
     *
     * @param kept slots that stay where they are: the others are laid around them. They lie within start and end
     */
    static List<SlotTime> of(LocalTime start, LocalTime end, int minutes, Collection<SlotTime> kept) {
        List<SlotTime> plan = new ArrayList<>(kept);
        int from = minute(start);
        while (from + minutes <= minute(end)) {
            SlotTime next = new SlotTime(time(from), time(from + minutes));
            SlotTime inTheWay = kept.stream().filter(next::overlaps).findFirst().orElse(null);
            if (inTheWay == null) {
                plan.add(next);
                from += minutes;
            } else {
                from = minute(inTheWay.end());
            }
        }
        return plan;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
