package org.yorisoi.consultation.reservation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.consultation.reservation.ReservationRequests.DAY;
import static org.yorisoi.consultation.reservation.ReservationRequests.RESERVATIONS;
import static org.yorisoi.consultation.reservation.ReservationRequests.cancel;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirm;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirmed;
import static org.yorisoi.consultation.reservation.ReservationRequests.held;
import static org.yorisoi.consultation.reservation.ReservationRequests.matching;
import static org.yorisoi.consultation.reservation.ReservationRequests.move;
import static org.yorisoi.consultation.reservation.ReservationRequests.reserve;
import static org.yorisoi.consultation.reservation.ReservationRequests.restore;
import static org.yorisoi.consultation.reservation.ReservationRequests.session;
import static org.yorisoi.consultation.reservation.ReservationRequests.shown;
import static org.yorisoi.consultation.reservation.ReservationRequests.slots;
import static org.yorisoi.consultation.reservation.ReservationRequests.wanted;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yorisoi.testing.Api;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestClock;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReservationTest {

    @Inject
    OtherHospital other;
    @Inject
    TestWorld world;
    @Inject
    TestClock clock;
    @Inject
    HoldSweep sweep;
    @Inject
    EntityManager entities;
    @Inject
    Statements statements;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_hospitals_system_holds_a_slot_for_a_quarter_of_an_hour_and_confirms_it() {
        String slot = slots(session()).get(0);
        var answer = reserve(asSystem("hospital-system"), wanted(slot, "  A-0123 ")).statusCode(201)
            .header("ETag", is("\"0\"")).body("state", is("held")).body("reference", is("A-0123"))
            .body("hospitalId", is(world.ownHospital().toString())).body("hospitalName", is("見本大学病院"))
            .body("slotId", is(slot)).body("date", is(DAY.toString())).body("startTime", is("13:00"))
            .body("endTime", is("13:40")).body("sessionState", is("open")).body("fromWaitingList", is(false))
            .body("movedToId", nullValue()).extract();
        assertEquals(Duration.ofMinutes(15), Duration.between(OffsetDateTime.parse(answer.path("madeAt")),
            OffsetDateTime.parse(answer.path("holdUntil"))));
        confirm(asSystem("hospital-system"), answer.header("Location"), 0).statusCode(200).header("ETag", is("\"1\""))
            .body("state", is("confirmed")).body("holdUntil", nullValue());
        as("hospital").get(answer.header("Location")).then().statusCode(200).body("state", is("confirmed"));
    }

    @Test
    void a_system_needs_the_scope_for_it() {
        String slot = slots(session()).get(0);
        reserve(asNobody().header("Authorization", "Bearer " + Api.token("hospital-system", "sessions:read")),
            wanted(slot, "A-1")).statusCode(403);
        reserve(asNobody().header("Authorization", "Bearer " + Api.token("hospital-system", "reservations:write")),
            wanted(slot, "A-1")).statusCode(201);
    }

    @Test
    void the_centre_reserves_for_a_hospital_or_for_none() {
        List<String> slots = slots(session());
        reserve(as("centre"), wanted(slots.get(0), "C-1", "hospitalId", other.id())).statusCode(201)
            .body("hospitalName", is("となりの病院"));
        reserve(as("centre"), wanted(slots.get(1), "C-2", "hospitalId", null, "confirmed", true)).statusCode(201)
            .body("hospitalId", nullValue()).body("state", is("confirmed"));
        reserve(as("centre"), wanted(slots.get(2), "C-3", "hospitalId", UUID.randomUUID())).statusCode(400)
            .body("violations.field", contains("hospitalId")).body("violations.code", contains("unknown_reference"));
        reserve(as("hospital"), wanted(slots.get(2), "A-3", "hospitalId", other.id())).statusCode(400)
            .body("violations.field", contains("hospitalId")).body("violations.code", contains("not_allowed"));
    }

    @ParameterizedTest
    @CsvSource({"山田 花子, 氏名, a name", "Yamada Hanako, 氏名, a name", "096-383-1111, 電話番号, a telephone number",
        "０９０－１２３４－５６７８, 電話番号, a telephone number", "h.y@example.jp, メールアドレス, a mail address"})
    void what_looks_personal_is_refused_with_what_to_send_instead_and_never_echoed(String reference, String ja, String en) {
        String slot = slots(session()).get(0);
        reserve(as("hospital"), wanted(slot, reference)).statusCode(400).body("violations.field", hasItem("reference"))
            .body("violations.code", everyItem(is("looks_personal")))
            .body("violations.message", hasItem(startsWith(ja + "のように見えます")))
            .body("violations.message", hasItem(containsString("A-0123")))
            .body(not(containsString(reference)));
        reserve(as("hospital").header("Accept-Language", "en"), wanted(slot, reference))
            .body("violations.message", hasItem(startsWith("This looks like " + en)));
        shown(session()).body("items[0].state", is("free"));
    }

    @Test
    void what_is_not_given_rightly_is_told_with_its_field() {
        String slot = slots(session()).get(0);
        reserve(as("hospital"), wanted(slot, " ", "holdMinutes", 121)).statusCode(400)
            .body("violations.field.toSet().size()", is(2)).body("violations.field", hasItem("reference"))
            .body("violations.field", hasItem("holdMinutes"));
        reserve(as("hospital"), wanted(slot, "A".repeat(65))).statusCode(400).body("violations.field", contains("reference"));
        reserve(as("hospital"), Map.of("reference", "A-1")).statusCode(400).body("violations.field", contains("slotId"));
        reserve(as("hospital"), wanted(UUID.randomUUID().toString(), "A-1")).statusCode(404);
    }

    @Test
    void a_hold_that_expires_lets_the_slot_go_at_once() {
        String slot = slots(session()).get(0);
        String hold = reserve(as("hospital"), wanted(slot, "A-1", "holdMinutes", 10)).statusCode(201).extract()
            .header("Location");
        clock.forward(Duration.ofMinutes(9));
        reserve(as("centre"), wanted(slot, "C-1")).statusCode(409).body("type", is("/problems/slot-taken"));
        clock.forward(Duration.ofMinutes(1));
        as("hospital").get(hold).then().body("state", is("expired"));
        confirm(as("hospital"), hold, 0).statusCode(409).body("type", is("/problems/reservation-state-not-possible"))
            .body("detail", startsWith("仮予約の期限が切れました"));
        reserve(as("centre"), wanted(slot, "C-1")).statusCode(201);
        as("hospital").get(hold).then().body("state", is("expired")).body("version", is(1));
    }

    @Test
    void a_sweep_writes_down_which_holds_have_run_out() {
        String hold = held("hospital", slots(session()).get(0), "A-1");
        sweep.sweep();
        as("hospital").get(hold).then().body("version", is(0));
        clock.forward(Duration.ofMinutes(15));
        sweep.sweep();
        as("hospital").get(hold).then().body("state", is("expired")).body("version", is(1));
    }

    @Test
    void a_cancelled_slot_is_free_and_the_cancellation_can_be_taken_back_until_somebody_else_has_it() {
        String session = session();
        String slot = slots(session).get(0);
        String reservation = confirmed("hospital", slot, "A-1");
        cancel(as("hospital"), reservation, 0).statusCode(200).body("state", is("cancelled"));
        shown(session).body("items[0].state", is("free"));
        cancel(as("hospital"), reservation, 1).statusCode(409).body("type", is("/problems/reservation-state-not-possible"));
        restore(as("hospital"), reservation, 1).statusCode(200).body("state", is("confirmed"));
        shown(session).body("items[0].reservation.reference", is("A-1"));
        restore(as("hospital"), reservation, 2).statusCode(409);
        cancel(as("hospital"), reservation, 2).statusCode(200);
        held("centre", slot, "C-1");
        restore(as("hospital"), reservation, 3).statusCode(409).body("type", is("/problems/slot-taken"));
    }

    @Test
    void whoever_changes_one_says_which_version_was_read() {
        String hold = held("hospital", slots(session()).get(0), "A-1");
        as("hospital").put(hold + "/confirmation").then().statusCode(428);
        as("hospital").put(hold + "/cancellation").then().statusCode(428);
        confirm(as("hospital"), hold, 7).statusCode(412);
        cancel(as("hospital"), hold, 7).statusCode(412);
        restore(as("hospital"), hold, 7).statusCode(412);
        move(as("hospital"), hold, slots(session()).get(0), 7).statusCode(412);
    }

    @Test
    void booking_ends_with_its_deadline_but_what_is_held_can_still_be_confirmed() {
        String session = session(TODAY.plusDays(4));
        List<String> slots = slots(session);
        OffsetDateTime closes = OffsetDateTime.parse(as("centre").get(session).then().extract().path("bookingClosesAt"));
        clock.forward(Duration.between(OffsetDateTime.now(), closes).minusMinutes(5));
        String cookie = Api.signIn("hospital");
        String hold = reserve(asNobody().cookie("yorisoi_session", cookie), wanted(slots.get(0), "A-1")).statusCode(201)
            .extract().header("Location");
        clock.forward(Duration.ofMinutes(5));
        reserve(asNobody().cookie("yorisoi_session", cookie), wanted(slots.get(1), "A-2")).statusCode(409)
            .body("type", is("/problems/booking-closed"));
        confirm(asNobody().cookie("yorisoi_session", cookie), hold, 0).statusCode(200);
    }

    @Test
    void the_deadline_does_not_hold_for_the_support_centre() {
        String session = session(TODAY.plusDays(4));
        List<String> slots = slots(session);
        OffsetDateTime closes = OffsetDateTime.parse(as("centre").get(session).then().extract().path("bookingClosesAt"));
        clock.forward(Duration.between(OffsetDateTime.now(), closes).plusMinutes(1));
        String cookie = Api.signIn("centre");
        String late = reserve(asNobody().cookie("yorisoi_session", cookie), wanted(slots.get(0), "C-1", "hospitalId",
            world.ownHospital())).statusCode(201).extract().header("Location");
        move(asNobody().cookie("yorisoi_session", Api.signIn("hospital")), late, slots.get(1), 0).statusCode(409)
            .body("type", is("/problems/booking-closed"));
        move(asNobody().cookie("yorisoi_session", cookie), late, slots.get(1), 0).statusCode(201);
    }

    @Test
    void a_draft_a_cancelled_session_and_a_past_one_take_no_reservation() {
        reserve(as("centre"), wanted(slots(draft(added(), DAY)).get(0), "C-1")).statusCode(409)
            .body("type", is("/problems/session-not-open"));
        String cancelled = session();
        String slot = slots(cancelled).get(0);
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);
        reserve(as("hospital"), wanted(slot, "A-1")).statusCode(409).body("type", is("/problems/session-not-open"));
        reserve(as("hospital"), wanted(slots(session(TODAY.minusDays(1))).get(0), "A-1")).statusCode(409)
            .body("type", is("/problems/booking-closed"));
    }

    @Test
    void a_reservation_of_a_cancelled_session_waits_to_be_moved_and_stands_again_when_it_is_restored() {
        String session = session();
        String reservation = confirmed("hospital", slots(session).get(0), "A-1");
        put("centre", session + "/cancellation", 1, Map.of()).statusCode(200);
        as("hospital").get(reservation).then().body("state", is("session_cancelled")).body("sessionState", is("cancelled"));
        String own = RESERVATIONS + "?sessionId=" + id(session);
        as("hospital").get(own + "&state=session_cancelled").then().statusCode(200).body("items.id", contains(id(reservation)));
        as("hospital").get(own + "&state=confirmed").then().body("items", empty());
        as("hospital").get(PREFECTURE + "/reports/to-do").then().body("items.kind", hasItem("session_cancelled"));
        delete("centre", session + "/cancellation", 2).statusCode(200);
        as("hospital").get(reservation).then().body("state", is("confirmed")).body("sessionState", is("open"));
        as("hospital").get(own + "&state=confirmed").then().body("items.id", contains(id(reservation)));
        as("hospital").get(own + "&state=session_cancelled").then().body("items", empty());
        put("centre", session + "/cancellation", 3, Map.of()).statusCode(200);
        move(as("hospital"), reservation, slots(session()).get(0), 0).statusCode(201).body("state", is("confirmed"))
            .body("sessionState", is("open"));
    }

    @Test
    void a_move_takes_another_slot_and_lets_the_old_one_go() {
        String from = session();
        String to = session(DAY.plusDays(1));
        String reservation = confirmed("hospital", slots(from).get(0), "A-1");
        var moved = move(as("hospital"), reservation, slots(to).get(2), 0).statusCode(201).body("state", is("confirmed"))
            .body("reference", is("A-1")).body("date", is(DAY.plusDays(1).toString())).body("startTime", is("14:20")).extract();
        as("hospital").get(reservation).then().body("state", is("moved"))
            .body("movedToId", is(id(moved.header("Location"))));
        shown(from).body("items[0].state", is("free"));
        shown(to).body("items[2].state", is("taken"));
        cancel(as("hospital"), reservation, 1).statusCode(409).body("type", is("/problems/reservation-state-not-possible"));
        move(as("hospital"), moved.header("Location"), slots(to).get(0), 0).statusCode(201).body("sessionId", is(id(to)));
        shown(to).body("items.state", contains("taken", "free", "free"));
    }

    @Test
    void a_move_that_is_refused_changes_neither_slot() {
        String from = session();
        String to = session();
        String reservation = held("hospital", slots(from).get(0), "A-1");
        held("centre", slots(to).get(0), "C-1");
        move(as("hospital"), reservation, slots(to).get(0), 0).statusCode(409).body("type", is("/problems/slot-taken"));
        move(as("hospital"), reservation, slots(from).get(0), 0).statusCode(409).body("type", is("/problems/slot-taken"));
        move(as("hospital"), reservation, UUID.randomUUID().toString(), 0).statusCode(404);
        as("hospital").get(reservation).then().body("state", is("held")).body("version", is(0));
        shown(from).body("items[0].reservation.id", is(id(reservation)));
    }

    @Test
    void with_one_key_everything_is_done_once() {
        String session = session();
        List<String> slots = slots(session);
        String key = UUID.randomUUID().toString();
        String first = reserve(as("hospital").header("Idempotency-Key", key), wanted(slots.get(0), "A-1")).statusCode(201)
            .extract().header("Location");
        String again = reserve(as("hospital").header("Idempotency-Key", key), wanted(slots.get(0), "A-1")).statusCode(201)
            .extract().header("Location");
        assertEquals(first, again);
        reserve(as("hospital").header("Idempotency-Key", key), wanted(slots.get(1), "A-1")).statusCode(409)
            .body("type", is("/problems/idempotency-key-reused"));
        for (int i = 0; i < 2; i++) {
            confirm(as("hospital").header("Idempotency-Key", key), first, 0).statusCode(200).body("version", is(1));
        }
        String moved = move(as("hospital").header("Idempotency-Key", key), first, slots.get(1), 1).statusCode(201).extract()
            .header("Location");
        assertEquals(moved, move(as("hospital").header("Idempotency-Key", key), first, slots.get(1), 1).statusCode(201)
            .extract().header("Location"));
        for (int i = 0; i < 2; i++) {
            cancel(as("hospital").header("Idempotency-Key", key), moved, 0).statusCode(200).body("state", is("cancelled"));
        }
    }

    @Test
    void another_hospitals_reservation_is_not_there() {
        other.id();
        String reservation = held("hospital", slots(session()).get(0), "A-1");
        String free = slots(session()).get(0);
        as(OtherHospital.USER).get(reservation).then().statusCode(404);
        confirm(as(OtherHospital.USER), reservation, 0).statusCode(404);
        cancel(as(OtherHospital.USER), reservation, 0).statusCode(404);
        restore(as(OtherHospital.USER), reservation, 0).statusCode(404);
        move(as(OtherHospital.USER), reservation, free, 0).statusCode(404);
        as(OtherHospital.USER).queryParam("limit", 200).get(RESERVATIONS).then()
            .body("items.id", not(hasItem(id(reservation))));
        as("centre").get(reservation).then().statusCode(200);
        as("centre42").get(reservation).then().statusCode(404);
        as("centre42").get(reservation.replace("/43/", "/42/")).then().statusCode(404);
        as("network").get(reservation).then().statusCode(403);
        as("government").get(RESERVATIONS).then().statusCode(403);
        asNobody().get(reservation).then().statusCode(401);
    }

    @Test
    void the_list_is_by_day_by_state_and_by_session() {
        String session = session(DAY.plusDays(40));
        List<String> slots = slots(session);
        String late = held("hospital", slots.get(2), "A-3");
        String early = confirmed("hospital", slots.get(0), "A-1");
        String gone = held("centre", slots.get(1), "C-1");
        clock.forward(Duration.ofMinutes(15));
        String day = DAY.plusDays(40).toString();
        as("centre").queryParams(Map.of("from", day, "to", day, "sessionId", id(session))).get(RESERVATIONS).then()
            .statusCode(200).body("items.id", contains(id(early), id(gone), id(late))).body("total", is(3))
            .body("items.state", contains("confirmed", "expired", "expired"));
        as("hospital").queryParams(Map.of("sessionId", id(session), "sort", "-date")).get(RESERVATIONS).then()
            .body("items.id", contains(id(late), id(early)));
        as("centre").queryParams(Map.of("sessionId", id(session), "state", "expired", "sort", "madeAt")).get(RESERVATIONS)
            .then().body("items.id", contains(id(late), id(gone)));
        as("centre").queryParams(Map.of("sessionId", id(session), "state", "held")).get(RESERVATIONS).then()
            .body("total", is(0));
        as("centre").queryParams(Map.of("sessionId", id(session), "hospitalId", world.ownHospital().toString(), "limit", 1))
            .get(RESERVATIONS).then().body("items.id", contains(id(early))).body("total", is(2));
    }

    @Test
    void the_hospitals_own_can_be_taken_away_as_csv() {
        String session = session();
        List<String> slots = slots(session);
        confirmed("hospital", slots.get(1), "A-1");
        held("centre", slots.get(0), "C-1");
        String csv = as("hospital").queryParams(Map.of("sessionId", id(session), "format", "csv")).get(RESERVATIONS).then()
            .statusCode(200).header("Content-Type", startsWith("text/csv")).extract().asString();
        assertEquals("日付,開始,終了,相談室,状態,病院の管理番号,病院,仮予約の期限,予約した日時", csv.lines().findFirst().orElseThrow());
        assertEquals(2, csv.lines().count());
        assertTrue(csv.contains("\r\n" + DAY + ",13:40,14:20,相談室"), csv);
        assertTrue(csv.contains(",確定,A-1,見本大学病院,,"), csv);
    }

    @Test
    void whoever_is_shown_references_is_written_down() {
        String session = session();
        String reservation = held("hospital", slots(session).get(0), "A-1");
        as("hospital").get(reservation);
        as("hospital").queryParam("sessionId", id(session)).get(RESERVATIONS);
        as("hospital").get(session + "/slots");
        as("admin").queryParam("action", "reservation.read").get(PREFECTURE + "/audit-entries").then()
            .body("items.subjectId", hasItem(id(reservation)));
        for (String action : List.of("reservations.read", "session_reservations.read")) {
            as("admin").queryParam("action", action).get(PREFECTURE + "/audit-entries").then()
                .body("items.subjectId", hasItem(id(session)));
        }
    }

    @Test
    void the_database_does_not_know_the_reference() {
        String reference = "A-" + unique();
        held("hospital", slots(session()).get(0), reference);
        List<?> stored = entities.createNativeQuery("select reference from reservation", String.class).getResultList();
        assertFalse(stored.stream().anyMatch(text -> ((String) text).contains(reference)));
    }

    @Test
    void a_list_is_two_statements_and_the_trail() {
        String session = session();
        slots(session).forEach(slot -> held("hospital", slot, "A-1"));
        long door = statements.atBest(() -> as("hospital").get("/api/v1/session").then().statusCode(200));
        long list = statements.atBest(() -> as("hospital").queryParam("sessionId", id(session)).get(RESERVATIONS).then()
            .statusCode(200));
        assertTrue(list - door <= 5, list + " statements, the door's " + door);
    }

    @Test
    void a_key_that_was_used_for_a_version_is_not_good_for_another() {
        String hold = held("hospital", slots(session()).get(0), "A-1");
        String key = UUID.randomUUID().toString();
        matching(as("hospital").header("Idempotency-Key", key), 0).put(hold + "/confirmation").then().statusCode(200);
        matching(as("hospital").header("Idempotency-Key", key), 1).put(hold + "/confirmation").then().statusCode(409)
            .body("type", is("/problems/idempotency-key-reused"));
    }
}
