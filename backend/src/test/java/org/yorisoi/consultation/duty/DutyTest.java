package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.duty.DutyRequests.DUTIES;
import static org.yorisoi.consultation.duty.DutyRequests.answers;
import static org.yorisoi.consultation.duty.DutyRequests.ask;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.idOf;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.consultation.duty.DutyRequests.messages;
import static org.yorisoi.consultation.duty.DutyRequests.own;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterRequests;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyTest {

    private static final LocalDate DAY = TODAY.plusDays(20);

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final DutyService door;
    private final DataSource database;

    DutyTest(DemoAccounts accounts, TestWorld world, DutyService door, DataSource database) {
        this.accounts = accounts;
        this.world = world;
        this.door = door;
        this.database = database;
    }

    private SupporterWithAccount supporter() {
        return SupporterWithAccount.added(accounts);
    }

    private static UUID uuid(String location) {
        return UUID.fromString(idOf(location));
    }

    @Test
    void who_is_put_on_duty_is_asked_told_and_on_duty_until_she_declines() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);

        as("centre").get(duty).then().statusCode(200).header("ETag", is("\"0\"")).body("state", is("asked"))
            .body("name", is(her.name())).body("date", is(DAY.toString())).body("start", is("13:00"))
            .body("end", is("15:20")).body("locked", is(false)).body("reason", nullValue()).body("answeredAt", nullValue());
        assertEquals("duty_asked", messages(her).getFirst().get("kind"));
        assertTrue(door.isOnDuty("43", uuid(session), her.id()));
        assertTrue(door.sessionsOf("43", her.id()).contains(uuid(session)));

        matching("centre", 0).put(duty + "/acceptance").then().statusCode(200).body("state", is("accepted"));
        matching("centre", 1).body(Map.of("reason", "ご家族の都合")).put(duty + "/refusal").then().statusCode(200)
            .body("state", is("declined")).body("reason", is("ご家族の都合"));
        assertFalse(door.isOnDuty("43", uuid(session), her.id()));
        assertEquals(DutyState.DECLINED, door.of("43", uuid(session)).getFirst().state());
        matching("centre", 2).put(duty + "/acceptance").then().statusCode(200).body("state", is("accepted"))
            .body("reason", nullValue());
        matching("centre", 2).put(duty + "/release").then().statusCode(412);
        as("centre").put(duty + "/release").then().statusCode(428);
    }

    @Test
    void a_released_supporter_is_told_and_gets_the_same_duty_back() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);
        matching("centre", 0).body(Map.of("locked", true)).put(duty + "/lock").then().statusCode(200).body("locked", is(true));
        matching("centre", 1).put(duty + "/release").then().statusCode(200).body("state", is("released"))
            .body("locked", is(false));
        assertEquals(List.of("duty_released", "duty_asked"), kinds(her));
        matching("centre", 2).put(duty + "/acceptance").then().statusCode(409).body("type", is("/problems/duty-not-possible"));
        matching("centre", 2).body(Map.of("locked", true)).put(duty + "/lock").then().statusCode(409);
        assertEquals(duty, asked(session, her));
        as("centre").get(duty).then().body("state", is("asked")).body("version", is(3));
    }

    @Test
    void one_duty_a_day_a_place_for_each_and_nobody_twice() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        asked(session, her);
        ask(session, her.id()).statusCode(409).body("detail", is("すでにこの開催日の当番です"));
        ask(open(added(), DAY), her.id()).statusCode(409).body("type", is("/problems/duty-not-possible"))
            .body("detail", is("同じ日に別の当番があります。当番は一日一回です"));
        ask(open(added(), DAY.plusDays(1)), her.id()).statusCode(201);
        asked(session, supporter());
        asked(session, supporter());
        ask(session, supporter().id()).statusCode(409)
            .body("detail", is("この開催日の定員に達しています。先にほかの当番を外してください"));
        ask(session, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void only_who_serves_and_has_agreed_is_asked_but_the_past_is_kept_as_it_was() {
        SupporterWithAccount her = supporter();
        becomes("centre", her.location(), 0, "resting", TODAY.toString()).statusCode(200);
        ask(open(added(), DAY), her.id()).statusCode(409).body("detail", is("活動中のピア・サポーターではありません"));
        String past = open(added(), TODAY.minusDays(3));
        ask(past, her.id()).statusCode(201).body("state", is("accepted"));
        assertEquals(List.of(), kinds(her), "what was is no news to her");

        String location = active("同意のない人");
        ask(open(added(), DAY), SupporterRequests.idOf(location)).statusCode(409)
            .body("detail", is("登録と健康情報の同意がそろっていないため、当番をお願いできません"));
    }

    @Test
    void who_is_not_trained_or_whose_qualification_has_run_out_before_the_day_is_not_asked() {
        String untrained = active("講習前の人");
        consents(untrained, "register");
        consents(untrained, "health_data");
        String session = open(added(), DAY);
        ask(session, SupporterRequests.idOf(untrained)).statusCode(409).body("type", is("/problems/duty-not-possible"))
            .body("detail", is("養成研修会の修了が記録されていません"));

        trained(untrained, "foundation", "2018-10-06");
        ask(session, SupporterRequests.idOf(untrained)).statusCode(409)
            .body("detail", is("この当番の前に資格の期限が切れます"));
        Map<String, Object> candidate = one(candidates(session), SupporterRequests.idOf(untrained));
        assertEquals("この当番の前に資格の期限が切れます", candidate.get("obstacle"));
        assertTrue(LocalDate.parse((String) candidate.get("qualifiedUntil")).isBefore(DAY));
        ask(open(added(), TODAY.minusDays(3)), SupporterRequests.idOf(untrained)).statusCode(201);
    }

    @Test
    void a_duty_in_the_grace_after_the_qualification_says_when_that_ends() {
        SupporterWithAccount her = supporter();
        LocalDate end = LocalDate.parse(qualification(her.location()).extract().path("validUntil"));
        LocalDate grace = LocalDate.parse(qualification(her.location()).extract().path("graceUntil"));
        asked(open(added(), end), her);
        String last = asked(open(added(), grace), her);
        ask(open(added(), grace.plusDays(1)), her.id()).statusCode(409);

        as("centre").get(last).then().body("qualificationEnd", is(end.toString()));
        as("centre").get(DUTIES + "?supporterId=" + her.id()).then()
            .body("items.qualificationEnd", contains(nullValue(), is(end.toString())));
        assertEquals(Arrays.asList(null, end.toString()), own(her).stream().map(duty -> duty.get("qualificationEnd")).toList());
    }

    @Test
    void of_eight_at_once_as_many_get_a_place_as_there_are() throws Exception {
        String session = open(added("supportersMost", 3), DAY);
        List<SupporterWithAccount> all = Stream.generate(this::supporter).limit(8).toList();
        List<Integer> answers;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            answers = pool.invokeAll(all.stream().<Callable<Integer>>map(her -> () ->
                ask(session, her.id()).extract().statusCode()).toList()).stream().map(DutyTest::get).sorted().toList();
        }
        assertEquals(List.of(201, 201, 201, 409, 409, 409, 409, 409), answers);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_dies_leaves_coming_duties_open_keeps_past_ones_and_hears_nothing_more() {
        SupporterWithAccount her = supporter();
        String coming = asked(open(added(), DAY), her);
        String past = asked(open(added(), TODAY.minusDays(2)), her);
        int told = messages(her).size();
        becomes("centre", her.location(), 0, "deceased", TODAY.toString()).statusCode(200);
        as("centre").get(coming).then().body("state", is("released"));
        as("centre").get(past).then().body("state", is("accepted"));
        assertEquals(told, messages(her).size());
    }

    @Test
    void who_rests_is_told_that_she_need_not_come() {
        SupporterWithAccount her = supporter();
        asked(open(added(), DAY), her);
        becomes("centre", her.location(), 0, "resting", TODAY.toString()).statusCode(200);
        assertEquals(List.of("duty_released", "duty_asked"), kinds(her));
        assertEquals("released", own(her).getFirst().get("state"));
    }

    @Test
    void a_cancelled_session_releases_and_tells_everybody() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);
        put("centre", session + "/cancellation", 1, Map.of()).statusCode(200);
        as("centre").get(duty).then().body("state", is("released"));
        assertEquals("session_cancelled", messages(her).getFirst().get("kind"));
        ask(session, her.id()).statusCode(409).body("detail", is("この開催日は中止になっています"));
    }

    @Test
    void a_restored_session_asks_again_those_whom_its_cancellation_released_unless_they_can_not_come_any_more() {
        SupporterWithAccount her = supporter();
        SupporterWithAccount busy = supporter();
        SupporterWithAccount released = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);
        answers(her, duty, 0, "acceptance").statusCode(200);
        String other = asked(session, busy);
        String third = asked(session, released);
        matching("centre", 0).put(third + "/release").then().statusCode(200);
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(200);
        as("centre").get(session + "/dependents").then().body("duties", is(2)).body("turns", is(1));
        put("centre", session + "/cancellation", 1, Map.of()).statusCode(200);
        asked(open(added(), DAY), busy);
        matching("centre", 2).delete(session + "/cancellation").then().statusCode(200);
        as("centre").get(duty).then().body("state", is("asked"));
        assertEquals(List.of("duty_asked", "session_cancelled", "duty_asked"), kinds(her));
        as("centre").get(other).then().body("state", is("released"));
        as("centre").get(third).then().body("state", is("released"));
    }

    @Test
    void a_past_session_that_was_cancelled_by_mistake_has_its_duties_back() {
        SupporterWithAccount her = supporter();
        String session = open(added(), TODAY.minusDays(2));
        String duty = asked(session, her);
        put("centre", session + "/cancellation", 1, Map.of()).statusCode(200);
        as("centre").get(duty).then().body("state", is("released"));
        matching("centre", 2).delete(session + "/cancellation").then().statusCode(200);
        as("centre").get(duty).then().body("state", is("accepted"));
        assertEquals(List.of(), kinds(her));
    }

    @Test
    void who_had_accepted_is_asked_anew_when_the_session_moves() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);
        answers(her, duty, 0, "acceptance").statusCode(200);
        put("centre", session, 1, session(DAY.plusDays(2))).statusCode(200);
        as("centre").get(duty).then().body("state", is("asked")).body("date", is(DAY.plusDays(2).toString()));
        assertEquals("duty_moved", messages(her).getFirst().get("kind"));
        assertEquals(DAY.plusDays(2).toString(), ((Map<?, ?>) messages(her).getFirst().get("facts")).get("date"));
        put("centre", session, 2, session(DAY.plusDays(2), "supportersNeeded", 1)).statusCode(200);
        assertEquals(2, messages(her).size(), "what is none of her business is not told");
    }

    @Test
    void a_hospital_sees_names_at_its_own_sessions_and_turns_and_nothing_else() {
        SupporterWithAccount shared = supporter().shared();
        SupporterWithAccount unshared = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, shared);
        String other = asked(session, unshared);
        matching("centre", 0).body(Map.of("reason", "ないしょ")).put(other + "/refusal").then().statusCode(200);
        asked(session, unshared);

        as("hospital").get(session + "/duties").then().statusCode(404);
        as("hospital").get(duty).then().statusCode(404);
        as("hospital").get(session + "/turn").then().statusCode(404);
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(200)
            .body("hospitalName", is("見本大学病院")).body("version", is(1));
        as("hospital").get(session + "/turn").then().statusCode(200).body("hospitalId", is(world.ownHospital().toString()));
        as("hospital").get(session + "/duties").then().statusCode(200).body("items.name", contains(shared.name(), null))
            .body("items.reason", contains(nullValue(), nullValue()));
        asSystem("hospital-system").get(DUTIES + "?from=" + DAY + "&to=" + DAY).then().statusCode(200)
            .body("items.sessionId", hasItem(idOf(session)));
        assertTrue(door.sessionsOfHospital("43", world.ownHospital()).contains(uuid(session)));
        assertEquals(world.ownHospital(), door.turnOf("43", uuid(session)).orElseThrow());
        as("admin").get(PREFECTURE + "/audit-entries?limit=20").then().body("items.action", hasItem("session_duties.read"));

        matching("centre", 1).delete(session + "/turn").then().statusCode(204);
        as("hospital").get(session + "/duties").then().statusCode(404);
        as("hospital").get(DUTIES + "?from=" + DAY + "&to=" + DAY).then().body("items.sessionId", not(hasItem(idOf(session))));
    }

    @Test
    void a_turn_is_given_to_a_hospital_that_is_there_and_a_specialist_who_works_there() {
        String session = open(added(), DAY);
        matching("centre", 0).body(Map.of("hospitalId", UUID.randomUUID())).put(session + "/turn").then().statusCode(400)
            .body("violations.field", contains("hospitalId"));
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital(), "specialistId", UUID.randomUUID()))
            .put(session + "/turn").then().statusCode(400).body("violations.field", contains("specialistId"));
        String specialist = specialist(world.ownHospital());
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital(), "specialistId", specialist))
            .put(session + "/turn").then().statusCode(200).body("specialistName", is("見本 相談員"));
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(412);
    }

    @Test
    void a_hospital_says_itself_whom_it_sends_to_its_own_turns() {
        String session = open(added(), DAY);
        String specialist = session + "/turn/specialist";
        String one = specialist(world.ownHospital());
        matching("hospital", 0).body(Map.of("specialistId", one)).put(specialist).then().statusCode(404);
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(200);
        as("hospital").get(PREFECTURE + "/turns?from=" + DAY + "&to=" + DAY).then().statusCode(200)
            .body("items.find { it.sessionId == '%s' }.turn.specialistName".formatted(idOf(session)), nullValue());
        as("hospital").get(PREFECTURE + "/reports/to-do").then().body("items.kind", hasItem("specialist_missing"));

        matching("hospital", 1).body(Map.of("specialistId", UUID.randomUUID())).put(specialist).then().statusCode(400)
            .body("violations.field", contains("specialistId"));
        matching("hospital", 1).body(Map.of("specialistId", one)).put(specialist).then().statusCode(200)
            .header("ETag", is("\"2\"")).body("specialistName", is("見本 相談員"))
            .body("hospitalId", is(world.ownHospital().toString()));
        asSystem("hospital-system").get(PREFECTURE + "/turns?from=" + DAY + "&to=" + DAY).then().statusCode(200)
            .body("items.find { it.sessionId == '%s' }.turn.specialistId".formatted(idOf(session)), is(one));
        matching("hospital", 1).body(Map.of("specialistId", one)).put(specialist).then().statusCode(412);
        matching("hospital", 2).body(Map.of()).put(specialist).then().statusCode(200).body("specialistId", nullValue());

        String past = open(added(), TODAY.minusDays(1));
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(past + "/turn").then().statusCode(200);
        matching("hospital", 1).body(Map.of("specialistId", one)).put(past + "/turn/specialist").then().statusCode(409);
        matching("centre", 1).body(Map.of("specialistId", one)).put(past + "/turn/specialist").then().statusCode(200);
        for (String username : List.of("network", "government", "organiser", "supporter", "admin")) {
            matching(username, 2).body(Map.of("specialistId", one)).put(specialist).then().statusCode(403);
            as(username).get(PREFECTURE + "/turns").then().statusCode(403);
        }
        matching("hospital42", 2).body(Map.of("specialistId", one)).put(specialist).then().statusCode(404);
        as("centre").get(PREFECTURE + "/turns?to=2099-01-01").then().statusCode(400).body("violations.field", contains("to"));
    }

    private static String specialist(UUID hospital) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("name", "見本 相談員", "activeFrom", "2020-04-01"))
            .post(PREFECTURE + "/hospitals/" + hospital + "/specialists").then().statusCode(201).extract().path("id");
    }

    @Test
    void duties_after_the_end_of_a_qualification_are_a_list_of_their_own() {
        SupporterWithAccount her = supporter();
        LocalDate end = LocalDate.parse(qualification(her.location()).extract().path("validUntil"));
        asked(open(added(), end), her);
        String late = asked(open(added(), end.plusDays(1)), her);
        as("centre").get(DUTIES + "/after-qualification").then().statusCode(200)
            .body("items.findAll { it.supporterId == '%s' }.id".formatted(her.id()), contains(idOf(late)));
        as("centre").get(PREFECTURE + "/reports/to-do").then().body("items.kind", hasItem("duty_after_qualification"));
        for (String username : List.of("hospital", "network", "government", "organiser", "supporter", "admin")) {
            as(username).get(DUTIES + "/after-qualification").then().statusCode(403);
        }
        as("centre").get(DUTIES.replace("/43/", "/42/") + "/after-qualification").then().statusCode(404);
    }

    @Test
    void the_register_says_how_many_duties_a_farewell_would_release() {
        SupporterWithAccount her = supporter();
        asked(open(added(), TODAY.minusDays(1)), her);
        asked(open(added(), TODAY), her);
        asked(open(added(), DAY), her);
        String declined = asked(open(added(), DAY.plusDays(1)), her);
        answers(her, declined, 0, "refusal").statusCode(200);
        String consequences = her.location() + "/state-consequences?since=" + TODAY;
        as("centre").get(consequences).then().statusCode(200).body("duties", is(2));
        becomes("centre", her.location(), 0, "withdrawn", TODAY.toString()).statusCode(200);
        as("centre").get(DUTIES + "?supporterId=" + her.id() + "&state=released").then().body("total", is(2));
    }

    @Test
    void candidates_are_in_the_order_of_asking_and_say_what_stands_against_them() {
        SupporterWithAccount free = supporter();
        SupporterWithAccount busy = supporter();
        String session = open(added(), DAY);
        asked(open(added(), DAY), busy);
        List<Map<String, Object>> candidates = candidates(session);
        Map<String, Object> first = one(candidates, free.id());
        assertEquals(null, first.get("obstacle"));
        assertEquals(0, first.get("duties"));
        Map<String, Object> second = one(candidates, busy.id());
        assertEquals("同じ日に別の当番があります。当番は一日一回です", second.get("obstacle"));
        assertEquals(1, second.get("duties"));
        assertTrue(candidates.indexOf(first) < candidates.indexOf(second));
        as("hospital").get(session + "/duty-candidates").then().statusCode(403);
    }

    private static List<Map<String, Object>> candidates(String session) {
        return as("centre").get(session + "/duty-candidates").then().statusCode(200).extract().path("items");
    }

    private static Map<String, Object> one(List<Map<String, Object>> candidates, UUID her) {
        return candidates.stream().filter(one -> one.get("supporterId").equals(her.toString())).findFirst().orElseThrow();
    }

    @Test
    void the_reason_of_who_declines_is_not_in_a_stolen_database() throws SQLException {
        SupporterWithAccount her = supporter();
        String duty = asked(open(added(), DAY), her);
        answers(her, duty, 0, "refusal").statusCode(200).body("reason", is("通院の日と重なりました"));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select reason from duty where reason is not null")) {
            assertTrue(rows.next());
            do {
                assertFalse(rows.getString(1).contains("通院"));
            } while (rows.next());
        }
    }

    @Test
    void nobody_but_the_centre_puts_anybody_on_duty() {
        String session = open(added(), DAY);
        for (String username : List.of("hospital", "network", "government", "organiser", "supporter", "admin")) {
            as(username).contentType(ContentType.JSON).body(Map.of("supporterId", UUID.randomUUID()))
                .post(session + "/duties").then().statusCode(403);
        }
        as("centre42").get(session + "/duties").then().statusCode(404);
        as("centre").get(session.replace("/43/", "/42/") + "/duties").then().statusCode(404);
        as("centre").get(session + "/duties").then().statusCode(200).body("items", empty());
    }
}
