package org.yorisoi.salon.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.meeting.MeetingRequests.EVERY_WEDNESDAY;
import static org.yorisoi.salon.meeting.MeetingRequests.TODAY;
import static org.yorisoi.salon.meeting.MeetingRequests.address;
import static org.yorisoi.salon.meeting.MeetingRequests.id;
import static org.yorisoi.salon.meeting.MeetingRequests.meetings;
import static org.yorisoi.salon.meeting.MeetingRequests.put;
import static org.yorisoi.salon.meeting.MeetingRequests.salon;
import static org.yorisoi.salon.meeting.MeetingRequests.store;
import static org.hamcrest.Matchers.is;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.TestClock;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanningTest {

    @Inject
    Planning planning;

    @Inject
    SalonScheduleService schedules;

    @Inject
    CountService counts;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void every_night_the_months_ahead_are_planned_and_what_people_decided_stays() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        List<Map<String, Object>> before = meetings(salon);
        put("centre", address(before.get(30)) + "/cancellation", 0, Map.of()).statusCode(200);

        planning.planAhead();
        assertEquals(before.size(), meetings(salon).size());
        clock.forward(Duration.ofDays(62));
        planning.planAhead();
        clock.reset();

        List<Map<String, Object>> after = meetings(salon);
        assertEquals("cancelled", after.get(30).get("state"));
        assertEquals(before.size(), after.stream().filter(meeting -> !LocalDate.parse((String) meeting.get("date"))
            .isAfter(YearMonth.from(TODAY).plusMonths(12).atEndOfMonth())).count());
        LocalDate last = LocalDate.parse((String) after.getLast().get("date"));
        assertEquals(YearMonth.from(TODAY.plusDays(62)).plusMonths(12), YearMonth.from(last));
    }

    @Test
    void any_number_of_instances_may_plan_at_once() throws Exception {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        clock.forward(Duration.ofDays(62));
        try (ExecutorService instances = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = List.of(instances.submit(planning::planAhead), instances.submit(planning::planAhead),
                instances.submit(planning::planAhead));
            for (Future<?> one : all) {
                one.get();
            }
        }
        clock.reset();

        List<Object> dates = MeetingRequests.dates(meetings(salon));
        assertEquals(List.copyOf(new java.util.TreeSet<>(dates)), dates);
    }

    @Test
    void a_schedule_is_shown_from_the_day_before_it_begins() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        store(salon, 1, "毎週金曜日", TODAY.plusDays(20)).statusCode(200);

        planning.planAhead();
        asNobody().get(salon).then().body("schedule.text", is(EVERY_WEDNESDAY));
        clock.forward(Duration.ofDays(19));
        planning.planAhead();
        clock.reset();

        asNobody().get(salon).then().body("schedule.text", is("毎週金曜日"));
    }

    @Test
    void a_salons_past_can_be_entered_with_its_first_schedule_and_its_counts() {
        String salon = salon();
        UUID salonId = UUID.fromString(id(salon));

        schedules.begin("43", salonId, EVERY_WEDNESDAY, TODAY.minusWeeks(10));
        List<Map<String, Object>> past = meetings(salon).stream()
            .filter(meeting -> LocalDate.parse((String) meeting.get("date")).isBefore(TODAY)).toList();
        assertEquals(10, past.size());
        counts.countAll("43", Map.of(UUID.fromString((String) past.get(0).get("id")), new MeetingCounts(1, 4, 3, 1, 1, 0, 2),
            UUID.fromString((String) past.get(1).get("id")), new MeetingCounts(0, 0, 0, 0, 0, 0, 2)));

        assertEquals(List.of("held", "held", "scheduled"),
            meetings(salon).subList(0, 3).stream().map(meeting -> meeting.get("state")).toList());
    }
}
