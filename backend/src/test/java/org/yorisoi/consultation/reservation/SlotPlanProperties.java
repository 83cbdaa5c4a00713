package org.yorisoi.consultation.reservation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotPlanProperties {

    private static LocalTime at(int minute) {
        return LocalTime.of(13, 0).plusMinutes(minute);
    }

    private static SlotTime slot(String start, String end) {
        return new SlotTime(LocalTime.parse(start), LocalTime.parse(end));
    }

    @Example
    void an_afternoon_has_three_slots_of_forty_minutes_and_a_rest() {
        assertEquals(List.of(slot("13:00", "13:40"), slot("13:40", "14:20"), slot("14:20", "15:00")),
            SlotPlan.of(LocalTime.of(13, 0), LocalTime.of(15, 20), 40, List.of()));
    }

    @Example
    void the_others_are_laid_around_a_slot_that_stays() {
        assertEquals(List.of(slot("13:40", "14:20"), slot("12:30", "13:10"), slot("14:20", "15:00")),
            SlotPlan.of(LocalTime.of(12, 30), LocalTime.of(15, 0), 40, List.of(slot("13:40", "14:20"))));
    }

    @Property
    void slots_never_overlap_lie_within_the_session_and_leave_no_room_for_another(@ForAll @IntRange(min = 10, max = 300) int length,
        @ForAll @IntRange(min = 10, max = 90) int minutes, @ForAll @IntRange(min = 0, max = 300) int keptFrom) {
        List<SlotTime> kept = keptFrom + 40 <= length ? List.of(new SlotTime(at(keptFrom), at(keptFrom + 40))) : List.of();
        List<SlotTime> plan = SlotPlan.of(at(0), at(length), minutes, kept);
        assertTrue(plan.containsAll(kept));
        for (SlotTime one : plan) {
            assertTrue(one.isWithin(at(0), at(length)));
            assertTrue(plan.stream().allMatch(other -> other == one || !one.overlaps(other)));
        }
        for (int from = 0; from + minutes <= length; from++) {
            SlotTime another = new SlotTime(at(from), at(from + minutes));
            if (kept.isEmpty() && from % minutes == 0) {
                assertTrue(plan.contains(another));
            }
            assertTrue(plan.stream().anyMatch(another::overlaps));
        }
    }
}
