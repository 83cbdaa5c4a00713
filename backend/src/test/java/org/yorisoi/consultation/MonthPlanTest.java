package org.yorisoi.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.SESSIONS;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.room;
import static org.yorisoi.consultation.RoomRequests.schedule;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.consultation.RoomRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MonthPlanTest {

    private static final String PLANS = PREFECTURE + "/session-plans/";
    private static final String THEIRS = "/api/v1/prefectures/42/";

    private final TestWorld world;
    private final Statements statements;

    MonthPlanTest(TestWorld world, Statements statements) {
        this.world = world;
        this.statements = statements;
    }

    private static JsonPath plan(String month) {
        return as("centre").get(PLANS + month).then().statusCode(200).extract().jsonPath();
    }

    private static List<Map<String, Object>> proposals(String month, String room) {
        return plan(month).getList("proposals.findAll { it.roomId == '%s' }".formatted(id(room)));
    }

    private static List<Map<String, Object>> sessions(String month, String room) {
        return plan(month).getList("sessions.findAll { it.session.roomId == '%s' }.session".formatted(id(room)));
    }

    /** A proposal as it is sent back. */
    private static Map<String, Object> chosen(Map<String, Object> proposal) {
        return Map.of("roomId", proposal.get("roomId"), "planKey", proposal.get("planKey"), "session",
            proposal.get("session"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> edited(Map<String, Object> proposal, Object... more) {
        return with(chosen(proposal), "session", with((Map<String, Object>) proposal.get("session"), more));
    }

    private static ValidatableResponse make(String month, List<Map<String, Object>> chosen) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("sessions", chosen)).post(PLANS + month).then();
    }

    @Test
    void a_month_s_sessions_come_from_the_rooms_schedule() {
        String room = added("schedule", schedule("第1・3火曜 13:00〜15:20"));
        List<Map<String, Object>> proposals = proposals("2031-06", room);
        assertEquals(List.of("2031-06-03 13:00", "2031-06-17 13:00"), proposals.stream().map(p -> p.get("planKey")).toList());
        Map<String, Object> expected = with(session(LocalDate.of(2031, 6, 3)), "publicNote", null);
        assertEquals(expected, proposals.getFirst().get("session"));

        make("2031-06", proposals.stream().map(MonthPlanTest::chosen).toList()).statusCode(200)
            .body("created", is(2)).body("existing", is(0))
            .body("plan.proposals.findAll { it.roomId == '%s' }".formatted(id(room)), empty())
            .body("plan.sessions.findAll { it.session.roomId == '%s' }.session.state".formatted(id(room)),
                contains("draft", "draft"))
            .body("plan.sessions.findAll { it.session.roomId == '%s' }.session.planned".formatted(id(room)),
                contains(true, true));
    }

    @Test
    void planning_twice_makes_nothing_twice_even_when_moved_in_between_or_in_another_month() {
        String room = added("schedule", schedule("第1・3火曜 13:00〜15:20"));
        List<Map<String, Object>> chosen = proposals("2031-07", room).stream().map(MonthPlanTest::chosen).toList();
        make("2031-07", chosen).statusCode(200).body("created", is(2));
        make("2031-07", chosen).statusCode(200).body("created", is(0)).body("existing", is(2));

        String first = SESSIONS + "/" + sessions("2031-07", room).getFirst().get("id");
        put("centre", first, 0, session(LocalDate.of(2031, 8, 29))).statusCode(200);
        assertEquals(List.of(), proposals("2031-07", room));
        make("2031-07", chosen).statusCode(200).body("created", is(0)).body("existing", is(2));
    }

    @Test
    void two_clerks_who_plan_at_once_make_each_session_once() throws Exception {
        String room = added("schedule", schedule("毎週水曜 10:00〜12:00"));
        List<Map<String, Object>> chosen = proposals("2031-09", room).stream().map(MonthPlanTest::chosen).toList();
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            var one = clerks.submit(() -> make("2031-09", chosen).statusCode(200).extract().jsonPath().getInt("created"));
            var other = clerks.submit(() -> make("2031-09", chosen).statusCode(200).extract().jsonPath().getInt("created"));
            assertEquals(4, one.get() + other.get());
        }
        assertEquals(4, sessions("2031-09", room).size());
    }

    @Test
    void a_removed_draft_is_proposed_again_and_a_cancelled_session_is_not() {
        String room = added("schedule", schedule("第1・3火曜 13:00〜15:20"));
        make("2031-10", proposals("2031-10", room).stream().map(MonthPlanTest::chosen).toList()).statusCode(200);
        List<Map<String, Object>> made = sessions("2031-10", room);
        delete("centre", SESSIONS + "/" + made.get(0).get("id"), 0).statusCode(204);
        put("centre", SESSIONS + "/" + made.get(1).get("id") + "/publication", 0, "").statusCode(200);
        put("centre", SESSIONS + "/" + made.get(1).get("id") + "/cancellation", 1, Map.of()).statusCode(200);
        assertEquals(List.of("2031-10-07 13:00"), proposals("2031-10", room).stream().map(p -> p.get("planKey")).toList());
    }

    @Test
    void sessions_are_made_as_they_were_edited_and_others_besides() {
        String room = added("schedule", schedule("第1・3火曜 13:00〜15:20"));
        List<Map<String, Object>> proposals = proposals("2031-11", room);
        Map<String, Object> extra = new HashMap<>(Map.of("roomId", id(room), "session", session(LocalDate.of(2031, 11, 28))));
        make("2031-11", List.of(edited(proposals.getFirst(), "date", "2031-11-05", "startTime", "10:00", "endTime", "12:00",
            "supportersNeeded", 3, "publicNote", "会場が変わります"), extra, extra)).statusCode(200)
            .body("created", is(2)).body("existing", is(1));
        List<Map<String, Object>> made = sessions("2031-11", room);
        assertEquals(List.of("2031-11-05", "2031-11-28"), made.stream().map(s -> s.get("date")).toList());
        assertEquals(List.of("10:00", "13:00"), made.stream().map(s -> s.get("startTime")).toList());
        assertEquals(List.of(3, 2), made.stream().map(s -> s.get("supportersNeeded")).toList());
        assertEquals(List.of(true, false), made.stream().map(s -> s.get("planned")).toList());
        assertEquals(List.of("2031-11-18 13:00"), proposals("2031-11", room).stream().map(p -> p.get("planKey")).toList());
    }

    @Test
    void holidays_are_minded_as_the_schedule_says() {
        String skipping = added("schedule", schedule("第1・3火曜 13:00〜15:20、祝日は休み"));
        String moving = added("schedule", schedule("第1火曜 13:00〜15:20、祝日の場合は翌週"));
        String holding = added("schedule", schedule("第1火曜 13:00〜15:20"));
        assertEquals(List.of("2026-11-17 13:00"), proposals("2026-11", skipping).stream().map(p -> p.get("planKey")).toList());
        Map<String, Object> moved = proposals("2026-11", moving).getFirst();
        assertEquals("2026-11-03 13:00", moved.get("planKey"));
        assertEquals("2026-11-03", moved.get("movedFrom"));
        assertEquals("2026-11-10", ((Map<?, ?>) moved.get("session")).get("date"));
        JsonPath plan = plan("2026-11");
        assertEquals(List.of("2026-11-03", "2026-11-23"), plan.getList("holidays.date"));
        assertEquals(List.of("文化の日", "勤労感謝の日"), plan.getList("holidays.name"));
        String of = "onHolidays.find { it.roomId == '%s' }.";
        assertEquals("skip", plan.getString((of + "policy").formatted(id(skipping))));
        assertEquals("文化の日", plan.getString((of + "name").formatted(id(skipping))));
        assertEquals("2026-11-10", plan.getString((of + "movedTo").formatted(id(moving))));
        assertEquals("hold", plan.getString((of + "policy").formatted(id(holding))));
    }

    @Test
    void days_that_hang_on_holidays_not_gazetted_yet_are_provisional() {
        String skipping = added("schedule", schedule("第1金曜 13:00〜15:20、祝日は休み"));
        assertEquals(List.of(true), proposals("2033-10", skipping).stream().map(p -> p.get("provisional")).toList());
        assertEquals(List.of(false), proposals("2026-10", skipping).stream().map(p -> p.get("provisional")).toList());
    }

    @Test
    void a_room_gives_nothing_on_days_on_which_it_is_not_open_nor_what_is_only_announced() {
        String room = added("schedule", schedule("毎週水曜 10:00〜12:00"), "openFrom", "2031-12-08", "openTo", "2031-12-20");
        assertEquals(List.of("2031-12-10 10:00", "2031-12-17 10:00"),
            proposals("2031-12", room).stream().map(p -> p.get("planKey")).toList());
        assertEquals(List.of(), proposals("2031-12", added("schedule", Map.of("text", "毎週水曜", "keepAsAnnounced", true))));
    }

    @Test
    void two_sessions_of_a_hospital_on_one_day_and_a_closed_room_are_pointed_out() {
        String hospital = world.ownHospital().toString();
        String name = "重なる" + unique();
        String one = RoomRequests.add(room(name, "kind", "regular", "hospitalId", hospital)).statusCode(201)
            .extract().header("Location");
        String other = added("kind", "regular", "hospitalId", hospital, "schedule", schedule("第2木曜 15:00〜17:00"));
        LocalDate day = LocalDate.of(2032, 1, 8);
        open(one, day);
        String conflicts = "sessions.findAll { it.session.roomId == '%s' }.conflicts[0]".formatted(id(one));
        assertEquals(List.of("same_hospital"), plan("2032-01").getList(conflicts));
        assertEquals(List.of("same_hospital"), proposals("2032-01", other).getFirst().get("conflicts"));

        put("centre", one, 0, room(name, "kind", "regular", "hospitalId", hospital, "openTo", "2031-12-31")).statusCode(200);
        assertEquals(List.of("same_hospital", "room_closed"), plan("2032-01").getList(conflicts));

        String late = as("centre").contentType(ContentType.JSON).body(Map.of("name", "指定の切れた病院" + unique(), "kana",
                "してい", "designations", List.of(Map.of("kind", "prefectural", "from", "2010-04-01", "to", "2031-03-31")),
                "supportCentre", Map.of()))
            .post(PREFECTURE + "/hospitals").then().statusCode(201).extract().jsonPath().getString("id");
        String there = added("kind", "regular", "hospitalId", late, "schedule", schedule("第2木曜 15:00〜17:00"));
        assertEquals(List.of("hospital_not_designated"), proposals("2032-01", there).getFirst().get("conflicts"));
    }

    @Test
    void room_days_are_counted_against_the_target_and_the_hotline_apart() {
        String room = theirRoom("相談" + unique());
        String second = theirRoom("相談" + unique());
        String hotline = theirRoom("電話" + unique(), "kind", "hotline", "mode", "telephone");
        List<Map<String, Object>> chosen = new ArrayList<>();
        for (String each : List.of(room, second, hotline)) {
            chosen.add(Map.of("roomId", each, "session", session(LocalDate.of(2032, 3, 10))));
        }
        chosen.add(Map.of("roomId", second, "session", session(LocalDate.of(2032, 3, 11))));
        chosen.add(Map.of("roomId", hotline, "session", session(LocalDate.of(2032, 3, 12))));
        as("centre42").contentType(ContentType.JSON).body(Map.of("sessions", chosen)).post(THEIRS + "session-plans/2032-03")
            .then().statusCode(200).body("created", is(5)).body("plan.target", is(17)).body("plan.roomDays", is(2))
            .body("plan.openRoomDays", is(0)).body("plan.hotlineShifts", is(2)).body("plan.drafts", is(5));

        as("centre42").put(THEIRS + "session-plans/2032-03/publication").then().statusCode(200).body("published", is(5));
        as("centre42").put(THEIRS + "session-plans/2032-03/publication").then().statusCode(200).body("published", is(0));
        String last = as("centre42").get(THEIRS + "sessions?from=2032-03-11&to=2032-03-11").then()
            .body("items", hasSize(1)).extract().jsonPath().getString("items[0].id");
        put("centre42", THEIRS + "sessions/" + last + "/cancellation", 1, Map.of()).statusCode(200);
        as("centre42").get(THEIRS + "session-plans/2032-03").then().body("roomDays", is(1)).body("openRoomDays", is(1))
            .body("drafts", is(0)).body("sessions", hasSize(5)).body("proposals", empty());
    }

    private static String theirRoom(String name, Object... more) {
        return as("centre42").contentType(ContentType.JSON).body(room(name, more)).post(THEIRS + "rooms").then()
            .statusCode(201).extract().jsonPath().getString("id");
    }

    @Test
    void what_is_not_of_the_month_or_of_nobody_s_room_is_refused_where_it_stands() {
        String room = added();
        make("2032-04", List.of(Map.of("roomId", id(room), "session", session(LocalDate.of(2032, 5, 1))),
            Map.of("roomId", "01890a5d-ac96-774b-bcce-b302099a8057", "session", session(LocalDate.of(2032, 4, 1), "endTime",
                "13:00")))).statusCode(400)
            .body("violations.field", contains("sessions[0].session.date", "sessions[1].roomId", "sessions[1].session.endTime"))
            .body("violations.code", contains("not_allowed", "unknown_reference", "before_start"));
        make("2032-04", List.of()).statusCode(400).body("violations.field", contains("sessions"));
        for (String month : List.of("2032-13", "2032-4", "abc", "1999-12")) {
            as("centre").get(PLANS + month).then().statusCode(400).body("violations.field", contains("month"));
        }
    }

    @Test
    void only_the_centre_plans() {
        for (String username : List.of("hospital", "network", "government", "organiser", "supporter", "admin")) {
            as(username).get(PLANS + "2032-05").then().statusCode(403);
            as(username).contentType(ContentType.JSON).body(Map.of("sessions", List.of())).post(PLANS + "2032-05").then()
                .statusCode(403);
            as(username).put(PLANS + "2032-05/publication").then().statusCode(403);
        }
        asNobody().get(PLANS + "2032-05").then().statusCode(401);
        as("centre42").get(PLANS + "2032-05").then().statusCode(404);
        as("centre42").contentType(ContentType.JSON).body(Map.of("sessions", List.of(Map.of("roomId", id(added()), "session",
                session(LocalDate.of(2032, 5, 1)))))).post(THEIRS + "session-plans/2032-05").then().statusCode(400)
            .body("violations.code", contains("unknown_reference"));
    }

    @Test
    void a_plan_asks_few_questions_however_many_rooms_there_are() {
        plan("2032-06");
        long few = statements.atBest(() -> plan("2032-06"));
        for (int i = 0; i < 5; i++) {
            added("schedule", schedule("毎週水曜 10:00〜12:00"));
        }
        long many = statements.atBest(() -> plan("2032-06"));
        assertEquals(few, many);
        long signedIn = statements.atBest(() -> as("centre").get(PREFECTURE + "/calendar/2030-02"));
        assertTrue(many <= signedIn + 2, few + " statements, " + signedIn + " for a month of the calendar");
    }

    @Test
    void a_proposal_has_nothing_to_look_at_when_all_is_well() {
        String room = added("schedule", schedule("第2木曜 15:00〜17:00"));
        as("centre").get(PLANS + "2032-07").then()
            .body("proposals.find { it.roomId == '%s' }.conflicts".formatted(id(room)), empty())
            .body("proposals.find { it.roomId == '%s' }.movedFrom".formatted(id(room)), is(nullValue()));
    }
}
