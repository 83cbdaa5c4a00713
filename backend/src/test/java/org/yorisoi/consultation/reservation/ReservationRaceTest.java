package org.yorisoi.consultation.reservation;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.reservation.ReservationRequests.cancel;
import static org.yorisoi.consultation.reservation.ReservationRequests.confirm;
import static org.yorisoi.consultation.reservation.ReservationRequests.held;
import static org.yorisoi.consultation.reservation.ReservationRequests.join;
import static org.yorisoi.consultation.reservation.ReservationRequests.matching;
import static org.yorisoi.consultation.reservation.ReservationRequests.move;
import static org.yorisoi.consultation.reservation.ReservationRequests.reserve;
import static org.yorisoi.consultation.reservation.ReservationRequests.session;
import static org.yorisoi.consultation.reservation.ReservationRequests.shown;
import static org.yorisoi.consultation.reservation.ReservationRequests.slots;
import static org.yorisoi.consultation.reservation.ReservationRequests.wanted;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.AtOnce;
import org.yorisoi.testing.TestClock;

/** Whatever comes at once or in whatever order, a slot has one reservation that stands at most. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReservationRaceTest {

    private static final int CLIENTS = 20;
    private static final List<String> USERS = List.of("hospital", "centre", OtherHospital.USER);

    @Inject
    OtherHospital other;
    @Inject
    TestClock clock;
    @Inject
    EntityManager entities;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static List<Response> atOnce(IntFunction<Callable<Response>> client) throws Exception {
        for (String user : USERS) {
            as(user).get("/api/v1/session");
        }
        return AtOnce.asked(IntStream.range(0, CLIENTS).mapToObj(client).toList());
    }

    private static void assertOneWins(List<Response> answers, int status) {
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == status).count());
        answers.stream().filter(answer -> answer.statusCode() != status).forEach(answer ->
            answer.then().statusCode(409).body("type", is("/problems/slot-taken"))
                .body("title", is("この枠は先に予約されました。別の枠を選んでください")));
    }

    private void assertNoSlotIsTakenTwice(String session) {
        List<?> twice = entities.createQuery("""
                select r.slotId from Reservation r where r.sessionId = :session and r.state in (HELD, CONFIRMED)
                group by r.slotId having count(r) > 1""", UUID.class)
            .setParameter("session", UUID.fromString(id(session))).getResultList();
        assertTrue(twice.isEmpty());
    }

    @Test
    void of_twenty_who_want_a_slot_at_once_one_gets_it_and_nineteen_are_told_so() throws Exception {
        other.id();
        String session = session();
        String slot = slots(session).get(0);
        assertOneWins(atOnce(i -> () -> reserve(as(USERS.get(i % 3)), wanted(slot, "R-" + i)).extract().response()), 201);
        assertNoSlotIsTakenTwice(session);
    }

    @Test
    void twenty_repetitions_of_one_request_at_once_reserve_once_and_are_all_told_so() throws Exception {
        String session = session();
        String slot = slots(session).getFirst();
        String key = UUID.randomUUID().toString();
        List<Response> answers = atOnce(i -> () ->
            reserve(as("hospital").header("Idempotency-Key", key), wanted(slot, "A-1")).extract().response());
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
    }

    @Test
    void of_twenty_who_are_moved_into_a_slot_at_once_one_gets_there_and_the_others_stay() throws Exception {
        other.id();
        String target = session();
        String slot = slots(target).get(0);
        List<String> reservations = new ArrayList<>();
        while (reservations.size() < CLIENTS) {
            slots(session()).stream().limit(CLIENTS - reservations.size()).forEach(from ->
                reservations.add(held("centre", from, "C-1")));
        }
        assertOneWins(atOnce(i -> () -> move(as("centre"), reservations.get(i), slot, 0).extract().response()), 201);
        long stayed = reservations.stream().filter(place ->
            as("centre").get(place).path("state").equals("held")).count();
        assertEquals(CLIENTS - 1, stayed);
    }

    @Test
    void two_sessions_between_which_many_are_moved_at_once_never_wait_for_each_other() throws Exception {
        String one = session();
        String two = session();
        List<String> ones = slots(one);
        List<String> twos = slots(two);
        String there = held("centre", ones.get(0), "C-1");
        String back = held("centre", twos.get(0), "C-2");
        List<Response> answers = atOnce(i -> () -> move(as("centre"), i % 2 == 0 ? there : back,
            (i % 2 == 0 ? twos : ones).get(1), 0).extract().response());
        assertEquals(2, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertTrue(answers.stream().allMatch(answer -> List.of(201, 409, 412).contains(answer.statusCode())));
        assertNoSlotIsTakenTwice(one);
        assertNoSlotIsTakenTwice(two);
    }

    /** A walk through random changes, the same at every run. */
    @RepeatedTest(3)
    void no_sequence_of_changes_gives_a_slot_two_reservations(RepetitionInfo run) {
        other.id();
        Random random = new Random(run.getCurrentRepetition());
        String session = session();
        List<String> slots = slots(session);
        List<String> reservations = new ArrayList<>();
        for (int step = 0; step < 20; step++) {
            String user = USERS.get(random.nextInt(3));
            String slot = slots.get(random.nextInt(slots.size()));
            String reservation = reservations.isEmpty() ? null : reservations.get(random.nextInt(reservations.size()));
            Object version = reservation == null ? 0 : as("centre").get(reservation).path("version");
            Response answer = switch (reservation == null ? 0 : random.nextInt(8)) {
                case 0, 1, 2 -> reserve(as(user), wanted(slot, "R-" + step, "holdMinutes", 5)).extract().response();
                case 3 -> confirm(as("centre"), reservation, version).extract().response();
                case 4 -> cancel(as("centre"), reservation, version).extract().response();
                case 5 -> matching(as("centre"), version).delete(reservation + "/cancellation");
                case 6 -> move(as("centre"), reservation, slot, version).extract().response();
                default -> join(as(user), session, "W-" + step).extract().response();
            };
            assertTrue(List.of(200, 201, 409).contains(answer.statusCode()), answer.asString());
            if (answer.header("Location") != null && answer.header("Location").contains("/reservations/")) {
                reservations.add(answer.header("Location"));
            }
            if (random.nextInt(5) == 0 && step < 16) {
                clock.forward(Duration.ofMinutes(3));
            }
            assertNoSlotIsTakenTwice(session);
            List<Map<String, Object>> seen = shown(session).extract().path("items");
            assertTrue(seen.stream().allMatch(line -> "taken".equals(line.get("state")) == (line.get("reservation") != null)));
        }
    }
}
