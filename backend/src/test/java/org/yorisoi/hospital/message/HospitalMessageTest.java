package org.yorisoi.hospital.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.add;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.room;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirmed;
import static org.yorisoi.consultation.reservation.ReservationRequests.fill;
import static org.yorisoi.consultation.reservation.ReservationRequests.join;
import static org.yorisoi.consultation.reservation.ReservationRequests.slots;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.reservation.OtherHospital;
import org.yorisoi.testing.TestWorld;

/** What hospitals are told, each once, and what they are never told. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HospitalMessageTest {

    private static final String MESSAGES = PREFECTURE + "/hospital-messages";
    private static final LocalDate DAY = TODAY.plusDays(20);

    @Inject
    TestWorld world;
    @Inject
    OtherHospital other;
    @Inject
    HospitalMessageService door;
    @Inject
    EntityManager entities;

    private String name;
    private String room;

    @BeforeEach
    void aRoomThatNobodyElseHas() {
        other.id();
        name = "おしらせ相談室" + unique();
        room = add(room(name)).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse messages(String username) {
        return as(username).queryParam("limit", 100).get(MESSAGES).then().statusCode(200);
    }

    /** What the hospital was told about this test's room, the newest first. */
    private List<Map<String, Object>> told(String username) {
        List<Map<String, Object>> items = messages(username).extract().path("items");
        return items.stream().filter(item -> name.equals(((Map<?, ?>) item.get("facts")).get("place"))).toList();
    }

    private List<Object> kinds(String username) {
        return told(username).stream().map(item -> item.get("kind")).toList();
    }

    private UUID own() {
        return world.ownHospital();
    }

    private static void turn(String session, UUID hospital, int version) {
        put("centre", session + "/turn", version, Map.of("hospitalId", hospital)).statusCode(200);
    }

    private static void cancelled(String session, int version) {
        put("centre", session + "/cancellation", version, Map.of("publicReason", "台風のため")).statusCode(200);
    }

    @Test
    void a_turn_is_told_to_who_gets_it_and_to_who_had_it() {
        String session = open(room, DAY);
        turn(session, own(), 0);
        turn(session, other.id(), 1);
        delete("centre", session + "/turn", 2).statusCode(204);
        assertEquals(List.of("turn_taken_back", "turn_given"), kinds("hospital"));
        assertEquals(List.of("turn_taken_back", "turn_given"), kinds(OtherHospital.USER));
        assertEquals(Map.of("date", DAY.toString(), "start", "13:00", "end", "15:20", "place", name),
            told("hospital").getFirst().get("facts"));
    }

    @Test
    void the_same_turn_once_more_and_turns_of_days_that_are_over_are_no_news() {
        String session = open(room, DAY);
        turn(session, own(), 0);
        turn(session, own(), 1);
        turn(open(room, TODAY.minusDays(1)), own(), 0);
        assertEquals(List.of("turn_given"), kinds("hospital"));
    }

    @Test
    void each_hospital_that_a_session_concerns_is_told_once_what_becomes_of_it() {
        String session = open(room, DAY);
        turn(session, own(), 0);
        confirmed("hospital", slots(session).get(0), "A-1");
        confirmed(OtherHospital.USER, slots(session).get(1), "B-1");
        put("centre", session, 1, session(DAY.plusDays(1))).statusCode(200);
        cancelled(session, 2);
        cancelled(session, 3);
        delete("centre", session + "/cancellation", 4).statusCode(200);
        assertEquals(List.of("session_restored", "session_cancelled", "session_moved", "turn_given"), kinds("hospital"));
        assertEquals(List.of("session_restored", "session_cancelled", "session_moved"), kinds(OtherHospital.USER));
        assertEquals(DAY.plusDays(1).toString(), ((Map<?, ?>) told(OtherHospital.USER).getLast().get("facts")).get("date"));
        assertFalse(messages(OtherHospital.USER).extract().asString().contains("B-1"));
    }

    @Test
    void the_hospital_whose_room_it_is_is_told_and_others_are_not() {
        room = add(room(name, "hospitalId", own().toString())).statusCode(201).extract().header("Location");
        cancelled(open(room, DAY), 1);
        assertEquals(List.of("session_cancelled"), kinds("hospital"));
        assertEquals(List.of(), kinds(OtherHospital.USER));
    }

    @Test
    void a_draft_that_moves_another_note_and_a_day_that_is_over_are_no_news() {
        String draft = draft(room, DAY);
        turn(draft, own(), 0);
        put("centre", draft, 0, session(DAY.plusDays(2))).statusCode(200);
        String open = open(room, DAY);
        turn(open, own(), 0);
        put("centre", open, 1, session(DAY, "publicNote", "お茶を用意します")).statusCode(200);
        String past = open(room, TODAY.minusDays(3));
        turn(past, own(), 0);
        cancelled(past, 1);
        assertEquals(List.of("turn_given", "turn_given"), kinds("hospital"));
    }

    @Test
    void who_waits_for_a_session_that_is_cancelled_is_told_and_sees_it_and_waits_again_when_it_is_restored() {
        String session = open(room, DAY);
        fill(session);
        join(as(OtherHospital.USER), session, "B-1").statusCode(201);
        cancelled(session, 1);
        assertEquals(List.of("session_cancelled"), kinds(OtherHospital.USER));
        as(OtherHospital.USER).get(session + "/waiting-list").then().statusCode(200)
            .body("items.state", contains("session_cancelled")).body("items[0].position", nullValue());
        delete("centre", session + "/cancellation", 2).statusCode(200);
        as(OtherHospital.USER).get(session + "/waiting-list").then().statusCode(200)
            .body("items.state", contains("waiting")).body("items[0].position", is(1));
        assertEquals(List.of("session_restored", "session_cancelled"), kinds(OtherHospital.USER));
    }

    @Test
    void a_message_is_read_once_for_all_of_the_hospital_and_another_hospitals_is_not_there() {
        turn(open(room, DAY), own(), 0);
        Map<String, Object> message = told("hospital").getFirst();
        assertEquals(null, message.get("readAt"));
        String address = MESSAGES + "/" + message.get("id") + "/read";
        as(OtherHospital.USER).put(address).then().statusCode(404);
        as("hospital").put(address).then().statusCode(204);
        Object readAt = told("hospital").getFirst().get("readAt");
        assertTrue(readAt != null);
        as("hospital").put(address).then().statusCode(204);
        assertEquals(readAt, told("hospital").getFirst().get("readAt"));
        as("hospital").put(MESSAGES + "/" + UUID.randomUUID() + "/read").then().statusCode(404);
    }

    @Test
    void all_are_read_at_once_and_only_the_unread_can_be_asked_for() {
        turn(open(room, DAY), own(), 0);
        as("hospital").queryParam("unread", true).get(MESSAGES).then().body("total", not(is(0)));
        as("hospital").put(MESSAGES + "/read").then().statusCode(204);
        as("hospital").queryParam("unread", true).get(MESSAGES).then().body("total", is(0));
        messages("hospital").body("items[0].readAt", notNullValue());
        turn(open(room, DAY.plusDays(1)), own(), 0);
        as("hospital").queryParam("unread", true).queryParam("limit", 1).get(MESSAGES).then().body("total", is(1))
            .body("items[0].facts.date", is(DAY.plusDays(1).toString())).body("items[0].kind", is("turn_given"));
    }

    @Test
    void only_hospitals_have_messages_of_their_own_prefecture() {
        for (String username : List.of("centre", "network", "organiser", "supporter", "government", "admin")) {
            as(username).get(MESSAGES).then().statusCode(403);
            as(username).put(MESSAGES + "/read").then().statusCode(403);
            as(username).put(MESSAGES + "/" + UUID.randomUUID() + "/read").then().statusCode(403);
        }
        asNobody().get(MESSAGES).then().statusCode(401);
        asNobody().put(MESSAGES + "/read").then().statusCode(401);
        asNobody().put(MESSAGES + "/" + UUID.randomUUID() + "/read").then().statusCode(401);
        String elsewhere = MESSAGES.replace("/43/", "/42/");
        as("hospital").get(elsewhere).then().statusCode(404);
        as("hospital").put(elsewhere + "/read").then().statusCode(404);
        as("hospital").put(elsewhere + "/" + UUID.randomUUID() + "/read").then().statusCode(404);
    }

    @Test
    void a_hospital_of_another_prefecture_is_told_nothing() {
        Map<String, String> facts = Map.of("date", "2026-12-01", "start", "13:00", "end", "15:20", "place", name);
        door.tell("42", own(), HospitalMessageKind.TURN_GIVEN, facts);
        assertEquals(List.of(), List.copyOf(door.tellAll("42", List.of(own()), HospitalMessageKind.TURN_GIVEN, facts)));
        assertEquals(List.of(), kinds("hospital"));
    }

    @Test
    void facts_are_encrypted_in_the_table() {
        turn(open(room, DAY), own(), 0);
        List<?> kept = entities.createNativeQuery("select facts from hospital_message").getResultList();
        assertFalse(kept.isEmpty());
        assertTrue(kept.stream().noneMatch(facts -> facts.toString().contains("13:00")));
    }
}
