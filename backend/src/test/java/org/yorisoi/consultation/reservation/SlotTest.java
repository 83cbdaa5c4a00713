package org.yorisoi.consultation.reservation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.addSession;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.reservation.ReservationRequests.DAY;
import static org.yorisoi.consultation.reservation.ReservationRequests.cancel;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirmed;
import static org.yorisoi.consultation.reservation.ReservationRequests.fill;
import static org.yorisoi.consultation.reservation.ReservationRequests.held;
import static org.yorisoi.consultation.reservation.ReservationRequests.matching;
import static org.yorisoi.consultation.reservation.ReservationRequests.reserve;
import static org.yorisoi.consultation.reservation.ReservationRequests.shown;
import static org.yorisoi.consultation.reservation.ReservationRequests.slots;
import static org.yorisoi.consultation.reservation.ReservationRequests.wanted;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlotTest {

    private static final Map<String, Object> WALK_IN = Map.of("booking", "walk_in");

    @Inject
    OtherHospital other;
    @Inject
    Statements statements;

    @Test
    void a_session_by_appointment_has_slots_from_its_start_on() {
        String session = draft(added(), DAY);
        shown(session).body("items.startTime", contains("13:00", "13:40", "14:20"))
            .body("items.endTime", contains("13:40", "14:20", "15:00"))
            .body("items.state", everyItem(is("free"))).body("items.reservation", everyItem(nullValue()));
    }

    @Test
    void a_session_for_walking_in_has_none() {
        String session = addSession(added(), session(DAY, "booking", WALK_IN)).statusCode(201).extract().header("Location");
        shown(session).body("items", empty());
    }

    @Test
    void slots_follow_the_times_of_a_session_that_nobody_has_reserved() {
        String session = draft(added(), DAY);
        put("centre", session, 0, session(DAY, "startTime", "10:00", "endTime", "11:30", "slotMinutes", 30)).statusCode(200);
        shown(session).body("items.startTime", contains("10:00", "10:30", "11:00"));
        put("centre", session, 1, session(DAY, "booking", WALK_IN)).statusCode(200);
        shown(session).body("items", empty());
    }

    @Test
    void a_slot_that_is_reserved_stays_and_the_others_are_laid_around_it() {
        String session = open(added(), DAY);
        String second = slots(session).get(1);
        held("hospital", second, "A-1");
        put("centre", session, 1, session(DAY, "startTime", "12:30", "endTime", "15:00")).statusCode(200);
        shown(session).body("items.startTime", contains("12:30", "13:40", "14:20"))
            .body("items.state", contains("free", "taken", "free")).body("items[1].id", is(second));
    }

    @Test
    void times_that_leave_a_reserved_slot_outside_are_refused_and_nothing_changes() {
        String session = open(added(), DAY);
        held("hospital", slots(session).get(2), "A-1");
        put("centre", session, 1, session(DAY, "endTime", "14:20")).statusCode(409).body("type", is("/problems/slots-reserved"));
        put("centre", session, 1, session(DAY, "booking", WALK_IN)).statusCode(409)
            .body("type", is("/problems/slots-reserved"));
        as("centre").get(session).then().body("endTime", is("15:20")).body("version", is(1));
        shown(session).body("items.startTime", contains("13:00", "13:40", "14:20"));
    }

    @Test
    void a_slot_that_was_reserved_once_is_there_again_when_its_time_is() {
        String session = open(added(), DAY);
        String last = slots(session).get(2);
        String reservation = held("hospital", last, "A-1");
        cancel(as("hospital"), reservation, 0).statusCode(200);
        put("centre", session, 1, session(DAY, "endTime", "14:20")).statusCode(200);
        shown(session).body("items.startTime", contains("13:00", "13:40"));
        as("hospital").get(reservation).then().statusCode(200).body("startTime", is("14:20"));
        put("centre", session, 2, session(DAY)).statusCode(200);
        assertEquals(last, slots(session).get(2));
    }

    @Test
    void a_session_moved_to_another_day_takes_its_reservations_along() {
        String session = open(added(), DAY);
        String reservation = confirmed("hospital", slots(session).get(0), "A-1");
        put("centre", session, 1, session(DAY.plusDays(1))).statusCode(200);
        as("hospital").get(reservation).then().body("date", is(DAY.plusDays(1).toString())).body("state", is("confirmed"));
    }

    @Test
    void what_hangs_on_a_session_is_told_in_numbers() {
        String session = open(added(), DAY);
        held("hospital", slots(session).get(0), "A-1");
        confirmed("centre", slots(session).get(1), "C-1");
        as("centre").get(session + "/dependents").then().body("reservations", is(2)).body("waiting", is(0));
    }

    @Test
    void a_closed_slot_can_not_be_had_until_it_is_opened_again() {
        String session = open(added(), DAY);
        String slot = slots(session).get(0);
        matching(as("centre"), 0).put(PREFECTURE + "/slots/" + slot + "/closure").then().statusCode(200)
            .header("ETag", is("\"1\"")).body("state", is("closed"));
        reserve(as("hospital"), wanted(slot, "A-1")).statusCode(409).body("type", is("/problems/slot-closed"));
        delete("centre", PREFECTURE + "/slots/" + slot + "/closure", 0).statusCode(412);
        delete("centre", PREFECTURE + "/slots/" + slot + "/closure", 1).statusCode(200).body("state", is("free"));
        held("hospital", slot, "A-1");
        matching(as("centre"), 2).put(PREFECTURE + "/slots/" + slot + "/closure").then().statusCode(409)
            .body("type", is("/problems/slot-taken"));
        as("centre").put(PREFECTURE + "/slots/" + slot + "/closure").then().statusCode(428);
        matching(as("hospital"), 2).put(PREFECTURE + "/slots/" + slot + "/closure").then().statusCode(403);
    }

    @Test
    void who_has_a_slot_is_shown_to_whose_visitor_it_is_and_to_the_centre() {
        other.id();
        String session = open(added(), DAY);
        held("hospital", slots(session).get(0), "A-77");
        for (String whose : List.of("centre", "hospital")) {
            as(whose).get(session + "/slots").then().body("items[0].state", is("taken"))
                .body("items[0].reservation.reference", is("A-77"));
        }
        for (String other : List.of(OtherHospital.USER, "network")) {
            as(other).get(session + "/slots").then().body("items[0].state", is("taken"))
                .body("items[0].reservation", nullValue());
        }
        as("government").get(session + "/slots").then().statusCode(403);
        asNobody().get(session + "/slots").then().statusCode(401);
        as("centre42").get(session + "/slots").then().statusCode(404);
        as("centre").get(PREFECTURE + "/sessions/" + id(slots(session).get(0)) + "/slots").then().statusCode(404);
    }

    @Test
    void drafts_are_there_only_for_who_plans() {
        as("hospital").get(draft(added(), DAY) + "/slots").then().statusCode(404);
    }

    @Test
    void the_public_is_told_free_or_full() {
        String room = added();
        String session = open(room, DAY);
        asNobody().get(room).then().body("nextSessions[0].vacancy", is("free"));
        List<String> reservations = fill(session);
        asNobody().get(room).then().body("nextSessions[0].vacancy", is("full"));
        cancel(as("centre"), reservations.get(1), 0).statusCode(200);
        asNobody().get(room).then().body("nextSessions[0].vacancy", is("free"));
    }

    /** All that are free, page by page. */
    private static List<String> free(String username, boolean late) {
        List<String> free = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = as(username).queryParam("late", late).queryParam("limit", 200);
            ExtractableResponse<Response> answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                .get(PREFECTURE + "/slots/free").then().statusCode(200).extract();
            free.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("next");
        } while (cursor != null);
        return free;
    }

    @Test
    void the_next_free_slots_of_all_rooms_are_those_that_can_be_reserved_now() {
        String session = open(added(), DAY);
        String closed = open(added(), TODAY.plusDays(1));
        String draft = draft(added(), DAY);
        List<String> slots = slots(session);
        held("hospital", slots.get(0), "A-1");
        List<String> free = free("hospital", false);
        assertFalse(free.contains(slots.get(0)), "what is held");
        assertTrue(free.containsAll(slots.subList(1, 3)), "what is free");
        assertTrue(slots(closed).stream().noneMatch(free::contains), "booking has closed three days before");
        assertTrue(slots(draft).stream().noneMatch(free::contains), "nobody knows of a draft");
        assertTrue(free("centre", true).containsAll(slots(closed)), "the centre books after the deadline");
        for (String username : List.of("hospital", "network")) {
            assertFalse(free(username, true).contains(slots(closed).get(0)), "nobody else does");
        }
        as("hospital").queryParam("to", TODAY.plusDays(93)).get(PREFECTURE + "/slots/free").then().statusCode(400)
            .body("violations.field", contains("to"));
    }

    @Test
    void the_slots_of_a_session_are_three_statements_and_the_trail_free_ones_two() {
        String session = open(added(), DAY);
        fill(session);
        long plain = statements.atBest(() -> as("network").get(session + "/slots").then().statusCode(200));
        long shown = statements.atBest(() -> as("centre").get(session + "/slots").then().statusCode(200));
        long free = statements.atBest(() -> as("network").get(PREFECTURE + "/slots/free").then().statusCode(200));
        long door = statements.atBest(() -> as("network").get("/api/v1/session").then().statusCode(200));
        assertTrue(plain - door <= 3, plain + " statements, the door's " + door);
        assertTrue(shown - door <= 6, shown + " statements, the door's " + door);
        assertTrue(free - door <= 2, free + " statements, the door's " + door);
    }
}
