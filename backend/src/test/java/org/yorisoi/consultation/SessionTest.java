package org.yorisoi.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.SESSIONS;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.addSession;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionTest {

    private static final LocalDate DAY = TODAY.plusDays(20);
    private static final Map<String, Object> NO_REASON = Map.of();

    /** What some other room keeps of sessions. */
    @ApplicationScoped
    public static class Kept implements SessionDependents {

        static final Map<UUID, DependentCounts> COUNTS = new ConcurrentHashMap<>();

        @Override
        public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
            return sessions.stream().filter(COUNTS::containsKey).collect(Collectors.toMap(id -> id, COUNTS::get));
        }
    }

    /** What other rooms are told. */
    @ApplicationScoped
    public static class Told {

        static final List<Object> EVENTS = new CopyOnWriteArrayList<>();

        void on(@Observes SessionPlanned event) {
            EVENTS.add(event);
        }

        void on(@Observes SessionChanged event) {
            EVENTS.add(event);
        }

        void on(@Observes SessionCancelled event) {
            EVENTS.add(event);
        }

        static List<String> of(String session) {
            return EVENTS.stream().filter(event -> event.toString().contains(id(session)))
                .map(event -> event.getClass().getSimpleName()).toList();
        }
    }

    private final SessionService sessions;
    private final Statements statements;

    SessionTest(SessionService sessions, Statements statements) {
        this.sessions = sessions;
        this.statements = statements;
    }

    @Test
    void a_session_added_by_hand_is_a_draft_as_it_was_entered() {
        String room = added();
        String session = addSession(room, session(LocalDate.of(2031, 6, 10), "publicNote", " 2階の会議室で行います "))
            .statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        as("centre").get(session).then().statusCode(200).header("ETag", is("\"0\""))
            .body("roomId", is(id(room))).body("roomKind", is("outreach")).body("roomMode", is("in_person"))
            .body("hospitalId", is(nullValue())).body("date", is("2031-06-10")).body("startTime", is("13:00"))
            .body("endTime", is("15:20")).body("movedFrom", is(nullValue())).body("slotMinutes", is(40))
            .body("supportersNeeded", is(2)).body("supportersMost", is(3)).body("booking.booking", is("appointment"))
            .body("booking.deadlineDays", is(3)).body("bookingClosesAt", is("2031-06-07T17:00:00+09:00"))
            .body("state", is("draft")).body("planned", is(false)).body("publicNote", is("2階の会議室で行います"));
        assertEquals(List.of("SessionPlanned"), Told.of(session));
    }

    @Test
    void booking_without_a_time_closes_at_the_end_of_the_day_and_walking_in_never() {
        String room = added();
        addSession(room, session(LocalDate.of(2031, 6, 10), "booking", Map.of("booking", "appointment", "deadlineDays", 0)))
            .statusCode(201).body("bookingClosesAt", is("2031-06-11T00:00:00+09:00"));
        addSession(room, session(LocalDate.of(2031, 6, 11), "booking", Map.of("booking", "walk_in")))
            .statusCode(201).body("bookingClosesAt", is(nullValue()));
    }

    @Test
    void a_session_is_published_moved_cancelled_and_restored() {
        String session = draft(added(), DAY);
        put("centre", session + "/publication", 0, "").statusCode(200).body("state", is("open")).body("version", is(1));
        put("centre", session + "/publication", 1, "").statusCode(200).body("version", is(1));
        put("centre", session, 1, session(DAY.plusDays(1), "startTime", "13:30")).statusCode(200)
            .body("date", is(DAY.plusDays(1).toString())).body("movedFrom", is(DAY.toString()))
            .body("startTime", is("13:30"));
        put("centre", session + "/cancellation", 2, Map.of("publicReason", " 台風のため ", "privateReason", "内緒の事情"))
            .statusCode(200).body("state", is("cancelled")).body("publicReason", is("台風のため"))
            .body("privateReason", is("内緒の事情"));
        as("hospital").get(session).then().statusCode(200).body("privateReason", is(nullValue()))
            .body("publicReason", is("台風のため"));
        put("centre", session, 3, session(DAY)).statusCode(409).body("type", is("/problems/session-state-not-possible"));
        delete("centre", session + "/cancellation", 3).statusCode(200).body("state", is("open"))
            .body("publicReason", is(nullValue())).body("privateReason", is(nullValue()));
        delete("centre", session + "/cancellation", 4).statusCode(409);
        assertEquals(List.of("SessionPlanned", "SessionChanged", "SessionChanged", "SessionChanged", "SessionCancelled",
            "SessionChanged"), Told.of(session));
    }

    @Test
    void a_draft_is_removed_and_a_published_session_is_not() {
        String room = added();
        String draft = draft(room, DAY);
        put("centre", draft + "/cancellation", 0, NO_REASON).statusCode(409)
            .body("detail", is("まだ公開されていません。取りやめるときは削除してください"));
        delete("centre", draft, 0).statusCode(204);
        as("centre").get(draft).then().statusCode(404);
        delete("centre", open(room, DAY), 1).statusCode(409).body("detail", is("公開した開催日は削除できません。中止にしてください"));
    }

    @Test
    void what_hangs_on_a_session_is_told_in_numbers_and_records_keep_it() {
        String room = added();
        String draft = draft(room, DAY);
        as("centre").get(draft + "/dependents").then().statusCode(200)
            .body("reservations", is(0)).body("duties", is(0)).body("records", is(0));
        Kept.COUNTS.put(UUID.fromString(id(draft)), new DependentCounts(2, 1, 3, 1, 1));
        as("centre").get(draft + "/dependents").then().statusCode(200)
            .body("reservations", is(2)).body("waiting", is(1)).body("duties", is(3)).body("turns", is(1)).body("records", is(1));
        delete("centre", draft, 0).statusCode(409).body("detail", is("相談記録があります。開催された日は取り消せません"));

        String open = open(room, DAY.plusDays(1));
        Kept.COUNTS.put(UUID.fromString(id(open)), new DependentCounts(0, 0, 0, 0, 1));
        put("centre", open + "/cancellation", 1, NO_REASON).statusCode(409);
        Kept.COUNTS.put(UUID.fromString(id(open)), new DependentCounts(4, 0, 2, 0, 0));
        put("centre", open + "/cancellation", 1, NO_REASON).statusCode(200);
    }

    @Test
    void a_room_has_one_session_at_a_time_even_of_two_clerks_at_once() throws Exception {
        String room = added();
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            var one = clerks.submit(() -> addSession(room, session(DAY)).extract().statusCode());
            var other = clerks.submit(() -> addSession(room, session(DAY)).extract().statusCode());
            assertEquals(List.of(201, 409), List.of(one.get(), other.get()).stream().sorted().toList());
        }
        addSession(room, session(DAY)).statusCode(409).body("type", is("/problems/session-already-planned"));
        String next = draft(room, DAY.plusDays(1));
        put("centre", next, 0, session(DAY)).statusCode(409).body("type", is("/problems/session-already-planned"));
        put("centre", next, 0, session(DAY, "startTime", "10:00")).statusCode(200);
    }

    @Test
    void the_same_key_adds_a_session_once() {
        String room = added();
        String key = UUID.randomUUID().toString();
        List<String> locations = java.util.stream.Stream.of(1, 2).map(time -> as("centre").header("Idempotency-Key", key)
            .contentType(ContentType.JSON).body(Map.of("roomId", id(room), "session", session(DAY))).post(SESSIONS).then()
            .statusCode(201).extract().header("Location")).toList();
        assertEquals(locations.get(0), locations.get(1));
    }

    @Test
    void days_times_and_terms_that_can_not_be_are_refused_where_they_stand() {
        String room = added();
        addSession(room, session(DAY, "startTime", "15:20")).statusCode(400)
            .body("violations.field", contains("endTime")).body("violations.code", contains("before_start"));
        addSession(room, session(LocalDate.of(1900, 1, 1), "supportersMost", 1,
            "booking", Map.of("booking", "appointment"))).statusCode(400)
            .body("violations.field", contains("date", "supportersMost", "booking.deadlineDays"))
            .body("violations.code", contains("not_allowed", "too_small", "required"));
        addSession(room, session(DAY, "booking", Map.of("booking", "walk_in", "deadlineDays", 1, "deadlineTime", "17:00")))
            .statusCode(400).body("violations.field", contains("booking.deadlineDays", "booking.deadlineTime"));
        addSession(room, session(DAY, "startTime", "25:00", "slotMinutes", 5)).statusCode(400)
            .body("violations.field", contains("session.slotMinutes", "session.startTime"));
        addSession("/" + UUID.randomUUID(), session(DAY)).statusCode(404);
    }

    @Test
    void a_write_says_which_version_was_read() {
        String session = open(added(), DAY);
        as("centre").contentType(ContentType.JSON).body(session(DAY)).put(session).then().statusCode(428);
        put("centre", session, 7, session(DAY)).statusCode(412);
        put("centre", session + "/publication", 7, "").statusCode(412);
        put("centre", session + "/cancellation", 7, NO_REASON).statusCode(412);
        delete("centre", session + "/cancellation", 7).statusCode(412);
        delete("centre", session, 7).statusCode(412);
    }

    @Test
    void hospital_and_network_read_what_is_published_and_others_nothing() {
        String room = added();
        String draft = draft(room, DAY);
        String open = open(room, DAY.plusDays(1));
        String all = SESSIONS + "?roomId=" + id(room);
        as("centre").get(all).then().statusCode(200).body("items.id", contains(id(draft), id(open)));
        for (String reader : List.of("hospital", "network")) {
            as(reader).get(all).then().statusCode(200).body("items.id", contains(id(open))).body("total", is(1));
            as(reader).get(draft).then().statusCode(404);
            as(reader).get(open).then().statusCode(200);
            put(reader, open, 1, session(DAY)).statusCode(403);
            put(reader, open + "/cancellation", 1, NO_REASON).statusCode(403);
            delete(reader, draft, 0).statusCode(403);
        }
        asSystem("hospital-system").get(open).then().statusCode(200);
        for (String stranger : List.of("government", "supporter", "organiser", "admin")) {
            as(stranger).get(open).then().statusCode(403);
        }
        asNobody().get(open).then().statusCode(401);
    }

    @Test
    void nobody_of_another_prefecture_finds_a_session() {
        String session = open(added(), DAY);
        String theirs = session.replace("/43/", "/42/");
        as("centre42").get(session).then().statusCode(404);
        as("centre42").get(theirs).then().statusCode(404);
        put("centre42", theirs, 1, session(DAY)).statusCode(404);
        put("centre42", theirs + "/publication", 1, "").statusCode(404);
        put("centre42", theirs + "/cancellation", 1, NO_REASON).statusCode(404);
        delete("centre42", theirs + "/cancellation", 1).statusCode(404);
        delete("centre42", theirs, 1).statusCode(404);
        as("centre42").get(theirs + "/dependents").then().statusCode(404);
    }

    @Test
    void the_list_is_filtered_and_asks_one_question() {
        String room = added();
        String other = added();
        String first = open(room, DAY.plusDays(3));
        String second = draft(room, DAY.plusDays(5));
        open(other, DAY.plusDays(4));
        String all = SESSIONS + "?roomId=" + id(room);
        as("centre").get(all + "&sort=-date").then().body("items.id", contains(id(second), id(first)));
        as("centre").get(all + "&state=open").then().body("items.id", contains(id(first)));
        as("centre").get(all + "&from=" + DAY.plusDays(4) + "&to=" + DAY.plusDays(9)).then()
            .body("items.id", contains(id(second)));
        as("centre").get(all + "&kind=hotline").then().body("total", is(0));
        as("centre").get(all + "&limit=1").then().body("items.id", contains(id(first))).body("total", is(2));
        as("centre").get(all + "&sort=odd").then().statusCode(400).body("violations.field", contains("sort"));
        long none = statements.atBest(() -> as("centre").get(PREFECTURE + "/calendar/2030-01"));
        assertTrue(statements.atBest(() -> as("centre").get(SESSIONS + "?limit=200").then().statusCode(200)) <= none + 1,
            "one statement more than an open question needs");
    }

    @Test
    void other_rooms_read_sessions_with_one_question() {
        String room = added("mode", "online");
        String draft = draft(room, LocalDate.of(2032, 2, 10));
        String open = open(room, LocalDate.of(2032, 2, 11));
        assertEquals(1, statements.during(() -> {
            List<SessionView> found = sessions.between("43", LocalDate.of(2032, 2, 10), LocalDate.of(2032, 2, 11));
            assertEquals(List.of(id(draft), id(open)), found.stream().map(view -> view.id().toString()).toList());
            assertEquals(List.of(SessionState.DRAFT, SessionState.OPEN), found.stream().map(SessionView::state).toList());
        }));
        SessionView view = sessions.get("43", UUID.fromString(id(open)));
        assertEquals("2032-02-08T08:00:00Z", view.bookingClosesAt().toString());
        assertEquals(RoomKind.OUTREACH, view.roomKind());
    }
}
