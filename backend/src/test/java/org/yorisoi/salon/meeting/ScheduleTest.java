package org.yorisoi.salon.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.salon.SalonRequests.add;
import static org.yorisoi.salon.SalonRequests.keptBy;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.meeting.MeetingRequests.EVERY_WEDNESDAY;
import static org.yorisoi.salon.meeting.MeetingRequests.TODAY;
import static org.yorisoi.salon.meeting.MeetingRequests.address;
import static org.yorisoi.salon.meeting.MeetingRequests.announced;
import static org.yorisoi.salon.meeting.MeetingRequests.dates;
import static org.yorisoi.salon.meeting.MeetingRequests.meetings;
import static org.yorisoi.salon.meeting.MeetingRequests.moved;
import static org.yorisoi.salon.meeting.MeetingRequests.preview;
import static org.yorisoi.salon.meeting.MeetingRequests.put;
import static org.yorisoi.salon.meeting.MeetingRequests.salon;
import static org.yorisoi.salon.meeting.MeetingRequests.schedule;
import static org.yorisoi.salon.meeting.MeetingRequests.store;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleTest {

    private static final LocalDate HORIZON = YearMonth.from(TODAY).plusMonths(12).atEndOfMonth();
    private static final LocalDate WEDNESDAY = TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));

    private static List<Object> wednesdays(LocalDate from, LocalDate to) {
        List<Object> days = new ArrayList<>();
        for (LocalDate day = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)); !day.isAfter(to);
             day = day.plusWeeks(1)) {
            days.add(day.toString());
        }
        return days;
    }

    @Test
    void a_schedule_is_kept_in_the_words_of_its_people_and_as_it_was_understood() {
        String salon = salon();
        as("centre").get(salon + "/schedule").then().statusCode(404);

        store(salon, 0, " " + EVERY_WEDNESDAY + " ", TODAY).statusCode(200).header("ETag", is("\"1\""));

        as("network").get(salon + "/schedule").then().statusCode(200).header("ETag", is("\"1\""))
            .body("text", is(EVERY_WEDNESDAY)).body("from", is(TODAY.toString())).body("announced", is(false))
            .body("rules", is(List.of(Map.of("rrule", "FREQ=WEEKLY;BYDAY=WE", "startTime", "13:30", "endTime", "15:30",
                "holidayPolicy", "hold"))))
            .body("japanese", is(not(nullValue()))).body("english", is(not(nullValue()))).body("version", is(1));
        asNobody().get(salon).then().statusCode(200).body("schedule.text", is(EVERY_WEDNESDAY))
            .body("nextMeetings", hasSize(10)).body("nextMeetings[0].date", is(WEDNESDAY.toString()))
            .body("nextMeetings[0].startTime", is("13:30"));
    }

    @Test
    void meetings_are_planned_up_to_the_end_of_the_twelfth_month_ahead() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);

        List<Map<String, Object>> planned = new ArrayList<>(meetings(salon));

        assertEquals(wednesdays(TODAY, HORIZON), dates(planned));
        assertEquals("schedule", planned.getFirst().get("origin"));
        assertEquals("scheduled", planned.getFirst().get("state"));
        assertEquals(planned.getFirst().get("date"), planned.getFirst().get("plannedDate"));
    }

    @Test
    void another_schedule_changes_only_what_follows_and_what_nobody_has_touched() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        LocalDate from = WEDNESDAY.plusWeeks(4);
        List<Map<String, Object>> before = meetings(salon);
        put("centre", address(before.get(4)) + "/cancellation", 0, Map.of()).statusCode(200);
        put("centre", address(before.get(5)) + "/move", 0, moved(from.plusDays(9), null)).statusCode(200);
        announced(salon, from.plusDays(2));

        store(salon, 1, "毎週金曜日 10:00~12:00", from).statusCode(200).header("ETag", is("\"2\""));

        List<Map<String, Object>> after = meetings(salon);
        assertEquals(dates(before.subList(0, 4)), dates(after.subList(0, 4)));
        assertEquals(List.of(from.toString(), from.plusDays(2).toString(), from.plusDays(2).toString(),
            from.plusDays(9).toString(), from.plusDays(9).toString(), from.plusDays(16).toString()),
            dates(after.subList(4, 10)), "cancelled, two on a Friday, moved to the next, and every Friday after");
        assertTrue(dates(after.subList(10, after.size())).stream()
            .allMatch(date -> LocalDate.parse((String) date).getDayOfWeek() == DayOfWeek.FRIDAY));
    }

    @Test
    void the_preview_says_exactly_what_storing_does() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        LocalDate from = WEDNESDAY.plusWeeks(2);
        List<Map<String, Object>> before = meetings(salon, from);
        put("centre", address(before.get(0)) + "/cancellation", 0, Map.of()).statusCode(200);
        put("centre", address(before.get(3)) + "/move", 0, moved(from.plusWeeks(3).plusDays(1), null)).statusCode(200);
        String text = "毎月第1・3水曜日 13:30~15:30、毎月第2土曜日 10:00~12:00";

        ValidatableResponse preview = preview(salon, text, from).statusCode(200);
        store(salon, 1, text, from).statusCode(200);

        List<Map<String, Object>> after = meetings(salon, from);
        List<String> gone = ids(before);
        gone.removeAll(ids(after));
        List<String> came = ids(after);
        came.removeAll(ids(before));
        assertEquals(gone, preview.extract().path("withdrawn.id"));
        assertEquals(dates(after.stream().filter(meeting -> came.contains(meeting.get("id"))).toList()),
            preview.extract().path("created.date"));
        preview.body("kept.id", contains(before.get(0).get("id"), before.get(3).get("id")))
            .body("kept.state", contains("cancelled", "scheduled"))
            .body("unchanged", is(after.size() - came.size() - 2)).body("created.startTime", not(empty()));
        assertEquals(preview(salon, text, from).extract().path("created"), List.of(), "and then there is nothing left to do");
    }

    private static List<String> ids(List<Map<String, Object>> meetings) {
        return new ArrayList<>(meetings.stream().map(meeting -> (String) meeting.get("id")).toList());
    }

    @Test
    void a_preview_stores_nothing() {
        String salon = salon();
        preview(salon, EVERY_WEDNESDAY, TODAY).statusCode(200).body("created", hasSize(wednesdays(TODAY, HORIZON).size()));
        assertEquals(List.of(), meetings(salon));
        as("centre").get(salon + "/schedule").then().statusCode(404);
    }

    @Test
    void a_schedule_and_back_gives_the_same_meetings() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        List<String> before = ids(meetings(salon));
        store(salon, 1, "毎週金曜日 10:00~12:00", TODAY.plusDays(1)).statusCode(200);
        store(salon, 2, EVERY_WEDNESDAY, TODAY.plusDays(1)).statusCode(200);
        assertEquals(before, ids(meetings(salon)));
    }

    @Test
    void a_schedule_begins_tomorrow_or_later_the_first_one_also_today() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY.minusDays(1)).statusCode(400)
            .body("violations.field", contains("from")).body("violations.code", contains("not_allowed"));
        store(salon, 0, EVERY_WEDNESDAY, TODAY.plusYears(2).plusDays(1)).statusCode(400);
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        store(salon, 1, EVERY_WEDNESDAY, TODAY).statusCode(400)
            .body("detail", is("明日から2年後までの日付を指定してください。これまでの予定は変わりません"));
    }

    @Test
    void what_was_not_understood_is_pointed_out_and_not_repeated() {
        String salon = salon();
        String text = "毎週水曜日 13:30~15:30 ただし満月の夜は応相談";

        ValidatableResponse refused = store(salon, 0, text, TODAY).statusCode(409)
            .body("type", is("/problems/schedule-not-understood"))
            .body("violations[0].field", is("text")).body("violations[0].code", is("not_understood"));
        assertFalse(refused.extract().asString().contains("満月"));
        preview(salon, text, TODAY).statusCode(409);

        Map<String, Object> kept = Map.of("text", text, "from", TODAY.toString(), "keepAsAnnounced", true);
        put("organiser", salon + "/schedule", 0, kept).statusCode(404);
        put("centre", salon + "/schedule", 0, kept).statusCode(200)
            .body("text", is(text)).body("rules", is(List.of())).body("announced", is(true))
            .body("japanese", is(nullValue()));
        asNobody().get(salon).then().body("schedule.text", is(text)).body("schedule.announced", is(true));
    }

    @Test
    void a_rest_withdraws_the_meetings_from_its_first_day_and_going_on_brings_them_back() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        List<String> all = ids(meetings(salon));
        LocalDate rest = WEDNESDAY.plusWeeks(2);

        state(salon, "resting", rest);
        assertEquals(wednesdays(TODAY, rest.minusDays(1)), dates(meetings(salon)));
        store(salon, 1, "毎週水曜日 13:30~15:30", rest.plusDays(1)).statusCode(200);
        assertEquals(2, meetings(salon).size(), "while it rests, no schedule plans anything");
        state(salon, "running", rest.plusWeeks(1));

        assertEquals(all.subList(3, all.size()), ids(meetings(salon, rest)));
        state(salon, "closed", rest.plusWeeks(1));
        assertEquals(2, meetings(salon).size());
    }

    @Test
    void a_planned_salon_has_meetings_from_its_first_day_on() {
        String salon = add(org.yorisoi.salon.SalonRequests.salon("これからのサロン" + unique())).statusCode(201)
            .extract().header("Location");
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        assertEquals(List.of(), meetings(salon));

        state(salon, "trial", WEDNESDAY.plusWeeks(3));

        assertEquals(wednesdays(WEDNESDAY.plusWeeks(3), HORIZON), dates(meetings(salon)));
    }

    private static void state(String salon, String state, LocalDate since) {
        String version = as("centre").get(salon).then().extract().path("version").toString();
        put("centre", salon + "/state", version, Map.of("state", state, "since", since.toString())).statusCode(200);
    }

    @Test
    void old_schedules_stay_in_the_history() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        store(salon, 1, "毎週金曜日", TODAY.plusDays(60)).statusCode(200);
        store(salon, 2, "毎週土曜日", TODAY.plusDays(30)).statusCode(200);

        as("network").get(salon + "/schedules").then().statusCode(200)
            .body("items.number", contains(3, 2, 1))
            .body("items.text", contains("毎週土曜日", "毎週金曜日", EVERY_WEDNESDAY))
            .body("items.from", contains(TODAY.plusDays(30).toString(), TODAY.plusDays(60).toString(), TODAY.toString()))
            .body("items.until", contains(null, TODAY.plusDays(29).toString(), TODAY.plusDays(29).toString()));
        as("centre").get(salon + "/schedule").then().body("text", is("毎週土曜日"));
        asNobody().get(salon).then().body("schedule.text", is(EVERY_WEDNESDAY));
    }

    @Test
    void of_two_clerks_at_once_one_stores_her_schedule() throws Exception {
        String salon = salon();
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            var one = clerks.submit(() -> store(salon, 0, EVERY_WEDNESDAY, TODAY).extract().statusCode());
            var other = clerks.submit(() -> store(salon, 0, "毎週金曜日", TODAY).extract().statusCode());
            assertEquals(List.of(200, 412), List.of(one.get(), other.get()).stream().sorted().toList());
        }
        as("centre").contentType(ContentType.JSON).body(schedule(EVERY_WEDNESDAY, TODAY)).put(salon + "/schedule").then()
            .statusCode(428);
    }

    @Test
    void an_organiser_stores_her_own_salons_schedule_and_nobody_elses() {
        String own = salon();
        keptBy("organiser", own);
        put("organiser", own + "/schedule", 0, schedule(EVERY_WEDNESDAY, TODAY)).statusCode(200);
        String other = salon();
        put("organiser", other + "/schedule", 0, schedule(EVERY_WEDNESDAY, TODAY)).statusCode(404);
        as("organiser").get(other + "/schedules").then().statusCode(404);
        as("organiser").contentType(ContentType.JSON).body(schedule(EVERY_WEDNESDAY, TODAY)).post(other + "/schedule/preview")
            .then().statusCode(404);
    }

    @Test
    void who_may_not_is_refused_and_another_prefecture_finds_nothing() {
        String salon = salon();
        asNobody().get(salon + "/schedule").then().statusCode(401);
        as("supporter").get(salon + "/schedule").then().statusCode(403);
        put("network", salon + "/schedule", 0, schedule(EVERY_WEDNESDAY, TODAY)).statusCode(403);
        String theirs = salon.replace("/43/", "/42/");
        as("centre42").get(theirs + "/schedule").then().statusCode(404);
        as("centre42").get(theirs + "/schedules").then().statusCode(404);
        put("centre42", theirs + "/schedule", 0, schedule(EVERY_WEDNESDAY, TODAY)).statusCode(404);
    }

    @Test
    void what_is_missing_or_too_long_is_told_where_it_stands() {
        put("centre", salon() + "/schedule", 0, Map.of("text", "長".repeat(501))).statusCode(400)
            .body("violations.field", contains("from", "keepAsAnnounced", "text"))
            .body("violations.code", contains("required", "required", "too_long"));
    }
}
