package org.yorisoi.salon.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.calendar.Occurrence;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingPlanTest {

    private static final UUID SALON = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);

    /** What happens to meetings, one after the other, as the services let it happen. */
    private static final class Life {

        private final List<Meeting> meetings = new ArrayList<>();

        MeetingPlan follow(List<Occurrence> occurrences, LocalDate from) {
            MeetingPlan plan = MeetingPlan.of(List.copyOf(meetings), occurrences, from, Meeting::isUntouched);
            plan.carryOut("43", SALON, NOW, meetings::add);
            return plan;
        }

        List<Meeting> there() {
            return meetings.stream().filter(meeting -> !meeting.isWithdrawn()).toList();
        }

        List<Slot> slots() {
            return there().stream().map(Meeting::slot).sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        }

        Meeting on(LocalDate date) {
            return there().stream().filter(meeting -> meeting.date().equals(date)).findFirst().orElseThrow();
        }
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    private static Occurrence at(LocalDate date, LocalTime start) {
        return new Occurrence(date, start, start.plusHours(2), false, date);
    }

    private static List<Occurrence> days(LocalDate... dates) {
        return List.of(dates).stream().map(date -> at(date, HALF_PAST_ONE)).toList();
    }

    private static Life with(List<Occurrence> occurrences) {
        Life life = new Life();
        life.follow(occurrences, TODAY);
        return life;
    }

    /** Days of half a year around today, some moved a week by a holiday. */
    @Provide
    Arbitrary<List<Occurrence>> schedules() {
        Arbitrary<Occurrence> occurrence = Combinators.combine(
            Arbitraries.integers().between(-60, 120),
            Arbitraries.of(LocalTime.of(10, 0), HALF_PAST_ONE).injectNull(0.2),
            Arbitraries.of(0, 0, 0, 0, -7, 7), Arbitraries.of(true, false))
            .as((after, start, shift, provisional) -> new Occurrence(TODAY.plusDays(after + shift), start,
                start == null ? null : start.plusHours(2), provisional, TODAY.plusDays(after)));
        return occurrence.list().ofMaxSize(25);
    }

    @Property
    void planning_twice_changes_nothing(@ForAll("schedules") List<Occurrence> schedule) {
        Life life = with(schedule);
        List<Slot> before = life.slots();

        MeetingPlan again = life.follow(schedule, TODAY);

        assertFalse(again.changesAnything());
        assertEquals(before, life.slots());
    }

    @Property
    void what_is_before_the_first_day_never_changes(@ForAll("schedules") List<Occurrence> one,
                                                    @ForAll("schedules") List<Occurrence> other) {
        Life life = new Life();
        life.follow(one, TODAY.minusDays(60));
        List<Slot> past = life.slots().stream().filter(slot -> slot.date().isBefore(TODAY)).toList();

        life.follow(other, TODAY);

        assertEquals(past, life.slots().stream().filter(slot -> slot.date().isBefore(TODAY)).toList());
    }

    @Property
    void another_schedule_and_back_gives_the_same_meetings(@ForAll("schedules") List<Occurrence> one,
                                                           @ForAll("schedules") List<Occurrence> other) {
        Life life = with(one);
        List<Slot> slots = life.slots();
        Set<Meeting> meetings = Set.copyOf(life.there());

        life.follow(other, TODAY);
        life.follow(one, TODAY);

        assertEquals(slots, life.slots());
        assertEquals(meetings, Set.copyOf(life.there()));
    }

    @Property
    void a_cancelled_or_moved_meeting_never_comes_twice(@ForAll("schedules") List<Occurrence> one,
                                                        @ForAll("schedules") List<Occurrence> other,
                                                        @ForAll boolean cancelled) {
        Life life = with(one);
        life.there().forEach(meeting -> {
            if (cancelled) {
                meeting.cancel(null, NOW);
            } else {
                meeting.move(new Slot(meeting.date().plusDays(200), null, null, null), null, NOW);
            }
        });
        List<Meeting> decided = life.there();

        assertEquals(List.of(), life.follow(one, TODAY).created());
        life.follow(other, TODAY);
        life.follow(one, TODAY);

        assertEquals(Set.copyOf(decided), Set.copyOf(life.there()));
    }

    @Property
    void a_meeting_is_known_only_once(@ForAll("schedules") List<Occurrence> one, @ForAll("schedules") List<Occurrence> other) {
        Life life = with(one);
        life.follow(other, TODAY.plusDays(14));

        List<PlanKey> keys = life.meetings.stream().map(meeting -> meeting.planKey().orElseThrow()).toList();

        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    @Property
    void no_two_meetings_of_a_schedule_are_at_the_same_time(@ForAll("schedules") List<Occurrence> schedule) {
        List<String> moments = with(schedule).slots().stream().map(slot -> slot.date() + " " + slot.startTime()).toList();

        assertEquals(moments.size(), Set.copyOf(moments).size());
    }

    @Property
    void every_meeting_is_in_exactly_one_of_the_lists(@ForAll("schedules") List<Occurrence> one,
                                                      @ForAll("schedules") List<Occurrence> other) {
        Life life = with(one);
        life.there().stream().filter(meeting -> meeting.date().getDayOfMonth() % 3 == 0)
            .forEach(meeting -> meeting.cancel(null, NOW));
        int before = life.there().size();

        MeetingPlan plan = life.follow(other, TODAY);

        assertEquals(before, plan.withdrawn().size() + plan.kept().size() + plan.unchanged());
        assertEquals(life.there().size(), plan.created().size() + plan.kept().size() + plan.unchanged());
    }

    @Test
    void a_new_schedule_withdraws_what_nobody_has_touched_and_keeps_what_somebody_has() {
        Life life = with(days(day(12, 9), day(12, 16), day(12, 23), day(12, 30)));
        life.on(day(12, 9)).cancel("会場の都合", NOW);
        life.on(day(12, 16)).move(new Slot(day(12, 17), HALF_PAST_ONE, null, "別室"), null, NOW);
        life.meetings.add(Meeting.announced("43", SALON, new Slot(day(12, 5), null, null, null), NOW));

        MeetingPlan plan = life.follow(days(day(12, 4), day(12, 30)), TODAY);

        assertEquals(List.of(day(12, 4)), plan.created().stream().map(Occurrence::date).toList());
        assertEquals(List.of(day(12, 23)), plan.withdrawn().stream().map(Meeting::date).toList());
        assertEquals(List.of(day(12, 5), day(12, 9), day(12, 17)), plan.kept().stream().map(Meeting::date).toList());
        assertEquals(1, plan.unchanged());
    }

    @Test
    void a_cancelled_day_stays_cancelled_when_the_hours_change() {
        Life life = with(days(day(12, 9), day(12, 16)));
        life.on(day(12, 9)).cancel(null, NOW);

        MeetingPlan plan = life.follow(List.of(at(day(12, 9), LocalTime.of(14, 0)), at(day(12, 16), LocalTime.of(14, 0))),
            TODAY);

        assertEquals(List.of(day(12, 16)), plan.created().stream().map(Occurrence::date).toList());
        assertEquals(MeetingState.CANCELLED, life.on(day(12, 9)).state());
        assertEquals(2, life.there().size());
    }

    @Test
    void of_two_meetings_of_a_day_only_the_cancelled_one_is_missing_when_the_hours_change() {
        Occurrence afternoon = at(day(12, 9), LocalTime.of(14, 0));
        Life life = with(List.of(at(day(12, 9), LocalTime.of(10, 0)), afternoon));
        life.on(day(12, 9)).cancel(null, NOW);

        MeetingPlan plan = life.follow(List.of(at(day(12, 9), LocalTime.of(9, 30)), afternoon), TODAY);

        assertEquals(List.of(), plan.created());
        assertEquals(1, plan.unchanged());
    }

    @Test
    void a_later_end_is_told_as_going_and_coming_and_stays_the_same_meeting() {
        Life life = with(days(day(12, 9)));
        Meeting meeting = life.on(day(12, 9));
        Occurrence longer = new Occurrence(day(12, 9), HALF_PAST_ONE, LocalTime.of(16, 0), false, day(12, 9));

        MeetingPlan plan = life.follow(List.of(longer), TODAY);

        assertEquals(List.of(longer), plan.created());
        assertEquals(List.of(meeting), plan.withdrawn());
        assertEquals(List.of(meeting), life.there());
        assertEquals(LocalTime.of(16, 0), meeting.slot().endTime());
    }

    @Test
    void a_date_announced_by_hand_is_not_planned_once_more() {
        Life life = new Life();
        life.meetings.add(Meeting.announced("43", SALON,
            new Slot(day(12, 9), HALF_PAST_ONE, HALF_PAST_ONE.plusHours(2), null), NOW));

        assertEquals(List.of(day(12, 16)), life.follow(days(day(12, 9), day(12, 16)), TODAY).created().stream()
            .map(Occurrence::date).toList());
    }

    @Test
    void a_holiday_that_moves_a_meeting_onto_another_leaves_one() {
        Occurrence moved = new Occurrence(day(12, 16), HALF_PAST_ONE, null, false, day(12, 9));

        Life life = with(List.of(moved, at(day(12, 16), HALF_PAST_ONE)));

        assertEquals(List.of(day(12, 16)), life.there().stream().map(Meeting::plannedDate).collect(Collectors.toList()));
        assertFalse(life.on(day(12, 16)).slot().endTime() == null, "the one whose own day it is");
    }

    @Test
    void a_rest_withdraws_and_going_on_brings_the_same_meetings_back() {
        Life life = with(days(day(12, 9), day(12, 16)));
        Meeting meeting = life.on(day(12, 16));

        life.follow(List.of(), day(12, 10));
        assertEquals(List.of(day(12, 9)), life.there().stream().map(Meeting::date).toList());
        life.follow(days(day(12, 9), day(12, 16)), day(12, 12));

        assertTrue(life.there().contains(meeting));
        assertEquals(2, life.meetings.size());
    }
}
