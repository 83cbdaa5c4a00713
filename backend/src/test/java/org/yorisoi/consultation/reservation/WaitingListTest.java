package org.yorisoi.consultation.reservation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.reservation.ReservationRequests.RESERVATIONS;
import static org.yorisoi.consultation.reservation.ReservationRequests.cancel;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirm;
import static org.yorisoi.consultation.reservation.ReservationRequests.fill;
import static org.yorisoi.consultation.reservation.ReservationRequests.join;
import static org.yorisoi.consultation.reservation.ReservationRequests.matching;
import static org.yorisoi.consultation.reservation.ReservationRequests.move;
import static org.yorisoi.consultation.reservation.ReservationRequests.session;
import static org.yorisoi.consultation.reservation.ReservationRequests.shown;
import static org.yorisoi.consultation.reservation.ReservationRequests.slots;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Api;
import org.yorisoi.testing.TestClock;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitingListTest {

    @Inject
    OtherHospital other;
    @Inject
    TestClock clock;
    @Inject
    HoldSweep sweep;

    @BeforeEach
    void twoHospitals() {
        other.id();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static ValidatableResponse waiting(String username, String session) {
        return as(username).get(session + "/waiting-list").then().statusCode(200);
    }

    @Test
    void as_long_as_a_slot_is_free_there_is_nothing_to_wait_for() {
        join(as("hospital"), session(), "A-1").statusCode(409).body("type", is("/problems/slots-free"));
    }

    @Test
    void who_waits_has_a_place_in_line_and_is_shown_only_to_the_own_hospital_and_the_centre() {
        String session = session();
        fill(session);
        join(as("hospital"), session, "A-1").statusCode(201).header("ETag", is("\"0\"")).body("state", is("waiting"))
            .body("position", is(1)).body("reference", is("A-1")).body("hospitalName", is("見本大学病院"))
            .body("reservationId", nullValue());
        join(as(OtherHospital.USER), session, "B-1").statusCode(201).body("position", is(2));
        waiting("centre", session).body("items.reference", contains("A-1", "B-1"));
        waiting(OtherHospital.USER, session).body("items.reference", contains("B-1")).body("items.position", contains(2));
        as("network").get(session + "/waiting-list").then().statusCode(403);
        asNobody().get(session + "/waiting-list").then().statusCode(401);
        as("centre42").get(session + "/waiting-list").then().statusCode(404);
        as("admin").queryParam("action", "waiting_list.read").get(PREFECTURE + "/audit-entries").then()
            .body("items.subjectId", hasItem(id(session)));
    }

    @Test
    void the_first_in_line_gets_a_slot_that_becomes_free_and_sees_it_as_its_own() {
        String session = session();
        String given = fill(session).get(1);
        join(as("hospital"), session, "A-1");
        join(as(OtherHospital.USER), session, "B-1");
        cancel(as("centre"), given, 0).statusCode(200);
        String offer = waiting("hospital", session).body("items.state", contains("offered"))
            .body("items.position", contains(nullValue())).extract().path("items[0].reservationId");
        waiting(OtherHospital.USER, session).body("items.position", contains(1));
        shown(session).body("items.state", contains("taken", "taken", "taken"))
            .body("items[1].reservation.reference", is("A-1")).body("items[1].reservation.fromWaitingList", is(true));
        confirm(as("hospital"), RESERVATIONS + "/" + offer, 0).statusCode(200).body("state", is("confirmed"));
        waiting("hospital", session).body("total", is(0));
    }

    @Test
    void an_offer_stands_for_a_day_and_goes_on_to_the_next_when_it_expires() {
        String session = session();
        String given = fill(session).get(0);
        join(as("hospital"), session, "A-1");
        join(as(OtherHospital.USER), session, "B-1");
        cancel(as("centre"), given, 0).statusCode(200);
        var offer = as("hospital").get(RESERVATIONS + "/" + waiting("hospital", session).extract()
            .path("items[0].reservationId")).then().extract();
        assertEquals(Duration.ofHours(24), Duration.between(OffsetDateTime.parse(offer.path("madeAt")),
            OffsetDateTime.parse(offer.path("holdUntil"))));
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        sweep.sweep();
        String cookie = Api.signIn("centre");
        asNobody().cookie("yorisoi_session", cookie).get(session + "/waiting-list").then()
            .body("items.reference", contains("B-1")).body("items.state", contains("offered"));
        asNobody().cookie("yorisoi_session", cookie).get(session + "/slots").then()
            .body("items[0].reservation.reference", is("B-1"));
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        sweep.sweep();
        asNobody().cookie("yorisoi_session", Api.signIn("centre")).get(session + "/slots").then()
            .body("items[0].state", is("free"));
    }

    private static ValidatableResponse give(RequestSpecification who, String entry, Object version, String slot) {
        return matching(who, version).contentType(ContentType.JSON).body(Map.of("slotId", slot)).post(entry + "/reservation")
            .then();
    }

    private static RequestSpecification now(String username) {
        return asNobody().cookie("yorisoi_session", Api.signIn(username));
    }

    @Test
    void after_the_deadline_the_support_centre_gives_a_free_slot_to_who_waits() {
        String session = session(TODAY.plusDays(4));
        List<String> given = fill(session);
        List<String> slots = slots(session);
        String first = join(as("hospital"), session, "A-1").extract().header("Location");
        String second = join(as(OtherHospital.USER), session, "B-1").extract().header("Location");
        OffsetDateTime closes = OffsetDateTime.parse(as("centre").get(session).then().extract().path("bookingClosesAt"));
        clock.forward(Duration.between(OffsetDateTime.now(), closes).plusMinutes(1));
        give(now("centre"), second, 0, slots.get(0)).statusCode(409).body("type", is("/problems/slot-taken"));
        cancel(now("centre"), given.get(0), 0).statusCode(200);
        give(now("hospital"), first, 0, slots.get(0)).statusCode(409).body("type", is("/problems/booking-closed"));
        give(now("hospital"), second, 0, slots.get(0)).statusCode(404);
        give(now("centre"), second, 1, slots.get(0)).statusCode(412);
        give(now("centre"), second, 0, slots.get(0)).statusCode(201).body("state", is("confirmed"))
            .body("reference", is("B-1")).body("hospitalName", is("となりの病院")).body("fromWaitingList", is(true));
        give(now("centre"), second, 1, slots.get(0)).statusCode(409)
            .body("type", is("/problems/reservation-state-not-possible"));
        now("centre").get(session + "/waiting-list").then().body("items.reference", contains("A-1"));
    }

    @Test
    void who_may_not_reserve_gives_nobody_a_slot() {
        String session = session();
        String slot = slots(session).get(0);
        fill(session);
        String entry = join(as("hospital"), session, "A-1").extract().header("Location");
        give(as("network"), entry, 0, slot).statusCode(403);
        give(asNobody(), entry, 0, slot).statusCode(401);
        give(as("centre42"), entry, 0, slot).statusCode(404);
    }

    @Test
    void an_offer_stands_no_longer_than_booking_is_open() {
        String session = session(TODAY.plusDays(4));
        String given = fill(session).get(0);
        join(as("hospital"), session, "A-1");
        OffsetDateTime closes = OffsetDateTime.parse(as("centre").get(session).then().extract().path("bookingClosesAt"));
        clock.forward(Duration.between(OffsetDateTime.now(), closes).minusHours(2));
        String cookie = Api.signIn("centre");
        cancel(asNobody().cookie("yorisoi_session", cookie), given, 0).statusCode(200);
        asNobody().cookie("yorisoi_session", cookie).get(session + "/waiting-list").then()
            .body("items[0].holdUntil", is(closes.toString().replace("+09:00", ":00+09:00")));
        clock.forward(Duration.ofHours(3));
        sweep.sweep();
        asNobody().cookie("yorisoi_session", Api.signIn("centre")).get(session + "/slots").then()
            .body("items[0].state", is("free"));
    }

    @Test
    void who_leaves_gives_the_offer_to_the_next() {
        String session = session();
        String given = fill(session).get(0);
        join(as("hospital"), session, "A-1");
        String second = join(as("hospital"), session, "A-2").extract().header("Location");
        join(as(OtherHospital.USER), session, "B-1");
        matching(as(OtherHospital.USER), 0).delete(second).then().statusCode(404);
        delete("hospital", second, 5).statusCode(412);
        delete("hospital", second, 0).statusCode(204);
        cancel(as("centre"), given, 0).statusCode(200);
        String first = session + "/waiting-list/" + waiting("hospital", session).extract().path("items[0].id");
        delete("hospital", first, 1).statusCode(204);
        shown(session).body("items[0].reservation.reference", is("B-1"));
    }

    @Test
    void an_offer_that_is_cancelled_goes_to_the_next_and_one_that_is_moved_makes_room() {
        String session = session();
        List<String> filled = fill(session);
        join(as("hospital"), session, "A-1");
        join(as("hospital"), session, "A-2");
        join(as("hospital"), session, "A-3");
        cancel(as("centre"), filled.get(0), 0).statusCode(200);
        String offer = waiting("hospital", session).extract().path("items[0].reservationId");
        cancel(as("hospital"), RESERVATIONS + "/" + offer, 0).statusCode(200);
        shown(session).body("items[0].reservation.reference", is("A-2"));
        move(as("centre"), filled.get(1), slots(session()).get(0), 0).statusCode(201);
        shown(session).body("items[1].reservation.reference", is("A-3"));
    }

    @Test
    void a_slot_that_is_opened_again_and_a_longer_session_make_room_too() {
        String session = session();
        List<String> slots = slots(session);
        matching(as("centre"), 0).put(PREFECTURE + "/slots/" + slots.get(0) + "/closure").then().statusCode(200);
        ReservationRequests.held("centre", slots.get(1), "C-1");
        ReservationRequests.held("centre", slots.get(2), "C-2");
        join(as("hospital"), session, "A-1").statusCode(201);
        join(as("hospital"), session, "A-2").statusCode(201);
        delete("centre", PREFECTURE + "/slots/" + slots.get(0) + "/closure", 1).statusCode(200)
            .body("reservation.reference", is("A-1"));
        put("centre", session, 1, org.yorisoi.consultation.RoomRequests.session(ReservationRequests.DAY, "endTime", "15:40"))
            .statusCode(200);
        shown(session).body("items[3].reservation.reference", is("A-2"));
    }

    @Test
    void who_waits_is_not_named_and_waits_once_with_one_key() {
        String session = session();
        fill(session);
        join(as("hospital"), session, "山田花子").statusCode(400).body("violations.field", contains("reference"))
            .body("violations.code", contains("looks_personal"));
        String key = UUID.randomUUID().toString();
        join(as("hospital").header("Idempotency-Key", key), session, "A-1").statusCode(201);
        join(as("hospital").header("Idempotency-Key", key), session, "A-1").statusCode(201);
        waiting("hospital", session).body("total", is(1));
    }
}
