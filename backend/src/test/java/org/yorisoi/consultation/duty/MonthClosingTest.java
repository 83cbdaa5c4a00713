package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.addSession;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.duty.DutyRequests.ask;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.MonthClosing;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MonthClosingTest {

    private static YearMonth next = YearMonth.of(2021, 2);

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final MonthClosing door;
    private YearMonth month;
    private LocalDate day;

    MonthClosingTest(DemoAccounts accounts, TestWorld world, MonthClosing door) {
        this.accounts = accounts;
        this.world = world;
        this.door = door;
    }

    @BeforeEach
    void a_month_that_nobody_has_closed() {
        month = next;
        next = next.plusMonths(2);
        day = month.atDay(10);
    }

    private static ValidatableResponse close(String username, Object month) {
        return as(username).put(PREFECTURE + "/rosters/" + month + "/closing").then();
    }

    private void closed() {
        close("centre", month).statusCode(204);
    }

    private void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("type", is("/problems/month-closed"))
            .body("title", is("締められた月の開催日、当番、持ち回りは変えられません"))
            .body("detail", is("%d年%d月は締められていて、開催日、当番、持ち回りは変えられません。違うところがあれば、報告書に書き添えてください"
                .formatted(month.getYear(), month.getMonthValue())));
    }

    @Test
    void a_month_is_closed_once_when_it_is_over() {
        assertFalse(door.isClosed("43", month));
        closed();
        assertTrue(door.isClosed("43", month));
        assertFalse(door.isClosed("42", month));
        assertFalse(door.isClosed("43", month.plusMonths(1)));
        assertEquals(Set.of(month), door.closed("43", month, month.plusMonths(1)));
        close("centre", month).statusCode(409).body("type", is("/problems/month-not-closable"))
            .body("detail", is("この月はすでに締められています"));
        as("centre").header("Accept-Language", "en").put(PREFECTURE + "/rosters/" + YearMonth.from(TODAY) + "/closing").then()
            .statusCode(409).body("type", is("/problems/month-not-closable"))
            .body("detail", is("The month is not over. It can be closed from the first day of the next one"));
        close("centre", YearMonth.from(TODAY).plusMonths(1)).statusCode(409);
        close("centre", "2026-13").statusCode(400).body("violations.field", contains("month"));
        as("admin").get(PREFECTURE + "/audit-entries?action=month.closed").then().body("items.action", hasItem("month.closed"));
    }

    @Test
    void its_sessions_stay_as_they_are() {
        String room = added();
        String held = open(room, day);
        String planned = draft(room, day.plusDays(1));
        String cancelled = open(room, day.plusDays(2));
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);
        String later = open(room, day.plusMonths(1));
        closed();

        refused(addSession(room, session(day.plusDays(3))));
        refused(put("centre", held, 1, session(day.plusDays(3))));
        refused(put("centre", held, 1, session(day, "supportersNeeded", 1)));
        refused(put("centre", held, 1, session(day.plusMonths(1).plusDays(1))));
        refused(put("centre", later, 1, session(day.plusDays(3))));
        refused(put("centre", held + "/cancellation", 1, Map.of()));
        refused(matching("centre", 2).delete(cancelled + "/cancellation").then());
        refused(matching("centre", 0).put(planned + "/publication").then());
        refused(delete("centre", planned, 0));
        String plan = PREFECTURE + "/session-plans/" + month;
        refused(as("centre").contentType(ContentType.JSON).body(Map.of("sessions", List.of(Map.of("roomId", id(room), "session",
            session(day.plusDays(4)))))).post(plan).then());
        refused(as("centre").put(plan + "/publication").then());
        as("centre").get(plan).then().statusCode(200);

        put("centre", later, 1, session(day.plusMonths(1).plusDays(1))).statusCode(200);
        as("centre").header("Accept-Language", "en").header("If-Match", "\"1\"").contentType(ContentType.JSON).body(Map.of())
            .put(held + "/cancellation").then().statusCode(409).body("detail", is("The month %s is closed: its sessions, duties"
                .formatted(month) + " and turns stay as they are. Write into your report what was otherwise"));
    }

    @Test
    void its_duties_and_turns_stay_as_they_are_but_the_specialist_may_still_be_named() {
        SupporterWithAccount her = SupporterWithAccount.added(accounts);
        String session = open(added(), day);
        String duty = asked(session, her);
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(200);
        closed();

        refused(ask(session, SupporterWithAccount.added(accounts).id()));
        refused(matching("centre", 0).put(duty + "/acceptance").then());
        refused(matching("centre", 0).body(Map.of()).put(duty + "/refusal").then());
        refused(matching("centre", 0).put(duty + "/release").then());
        refused(matching("centre", 0).body(Map.of("locked", true)).put(duty + "/lock").then());
        refused(matching("centre", 1).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then());
        refused(matching("centre", 1).delete(session + "/turn").then());
        as(her.username()).header("If-Match", "\"0\"").put(DutyRequests.OWN + "/duties/" + id(duty) + "/acceptance").then()
            .statusCode(409);
        as("centre").get(duty).then().body("state", is("accepted")).body("version", is(0));

        String specialist = as("centre").contentType(ContentType.JSON).body(Map.of("name", "見本 相談員", "activeFrom",
                "2010-04-01")).post(PREFECTURE + "/hospitals/" + world.ownHospital() + "/specialists").then().statusCode(201)
            .extract().path("id");
        matching("centre", 1).body(Map.of("specialistId", specialist)).put(session + "/turn/specialist").then().statusCode(200)
            .body("specialistName", is("見本 相談員"));
    }

    @Test
    void who_was_there_may_still_leave_or_turn_out_to_be_in_the_register_twice() {
        SupporterWithAccount her = SupporterWithAccount.added(accounts);
        SupporterWithAccount again = SupporterWithAccount.added(accounts);
        String session = open(added(), day);
        String duty = asked(session, again);
        closed();
        String merge = merged(her.location(), again.location(), "accountOf", "kept");
        as("centre").get(duty).then().body("supporterId", is(her.id().toString())).body("state", is("accepted"));
        undo(merge).statusCode(200);
        Object version = as("centre").get(again.location()).path("version");
        becomes("centre", again.location(), version, "withdrawn", TODAY.toString()).statusCode(200);
        as("centre").get(duty).then().body("state", is("accepted"));
    }

    @Test
    void closing_waits_for_who_is_changing_something_in_a_month_that_is_over() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> closing = QuarkusTransaction.requiringNew().call(() -> {
                door.requireOpen("43", day);
                Future<Integer> waiting = other.submit(() -> close("centre", month).extract().statusCode());
                assertThrows(TimeoutException.class, () -> waiting.get(1, TimeUnit.SECONDS));
                return waiting;
            });
            assertEquals(204, closing.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void only_the_centre_closes_months_of_its_own() {
        for (String role : List.of("admin", "hospital", "network", "supporter", "organiser", "government")) {
            close(role, month).statusCode(403);
        }
        close("centre42", month).statusCode(404);
        as("centre").put("/api/v1/prefectures/42/rosters/" + month + "/closing").then().statusCode(404);
        asNobody().put(PREFECTURE + "/rosters/" + month + "/closing").then().statusCode(401);
        assertFalse(door.isClosed("43", month));
    }
}
