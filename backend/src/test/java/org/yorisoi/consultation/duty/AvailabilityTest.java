package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.duty.DutyRequests.OWN;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.signIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterRequests;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestClock;
import org.yorisoi.testing.TestWorld;

/** Availability stands here because its days are the sessions'. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvailabilityTest {

    private static final String ROUNDS = PREFECTURE + "/availability-rounds";
    private static final String LINKS = "/api/v1/availability-links";
    private static final LocalDate DEADLINE = TODAY.plusDays(5);
    private static YearMonth next = YearMonth.of(2040, 1);

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final TestClock clock;
    private final Statements statements;
    private final EntityManager entities;
    private YearMonth month;
    private LocalDate first;
    private LocalDate second;
    private String round;

    AvailabilityTest(DemoAccounts accounts, TestWorld world, TestClock clock, Statements statements, EntityManager entities) {
        this.accounts = accounts;
        this.world = world;
        this.clock = clock;
        this.statements = statements;
        this.entities = entities;
    }

    @BeforeEach
    void aMonthWithTwoDays() {
        month = next;
        next = next.plusMonths(1);
        first = month.atDay(10);
        second = month.atDay(20);
        String room = added();
        draft(room, first);
        draft(room, second);
        round = ROUNDS + "/" + month;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private SupporterWithAccount supporter() {
        return SupporterWithAccount.added(accounts);
    }

    private static ValidatableResponse ask(Object month, LocalDate deadline) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("month", month.toString(), "deadline",
            deadline.toString())).post(ROUNDS).then();
    }

    private void asked() {
        ask(month, DEADLINE).statusCode(201);
    }

    private static Map<String, Object> on(LocalDate date, String choice) {
        return Map.of("date", date.toString(), "choice", choice);
    }

    private Map<String, Object> answer(String one, String other) {
        return new HashMap<>(Map.of("days", List.of(on(first, one), on(second, other)), "mostDuties", 2, "note", "午前だけなら"));
    }

    private ValidatableResponse says(SupporterWithAccount her, Object version, Object body) {
        return matching(her.username(), version).body(body).put(OWN + "/availability/" + month).then();
    }

    private Map<String, Object> row(SupporterWithAccount her) {
        return as("centre").get(round + "/answers").then().statusCode(200).extract()
            .path("items.find { it.supporterId == '%s' }".formatted(her.id()));
    }

    private String link(SupporterWithAccount her) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("supporterIds", List.of(her.id())))
            .post(round + "/links").then().statusCode(200).body("items.name", contains(her.name())).extract()
            .path("items[0].secret");
    }

    private static ValidatableResponse preview(String secret) {
        return asNobody().contentType(ContentType.JSON).body(Map.of("token", secret)).post(LINKS + "/preview").then();
    }

    private void deadlinePasses() {
        clock.forward(Duration.ofDays(6));
    }

    @Test
    void a_month_with_sessions_is_asked_for_once_and_everybody_who_serves_is_told() {
        SupporterWithAccount her = supporter();
        ask(month, DEADLINE).statusCode(201).body("days.date", contains(first.toString(), second.toString()))
            .body("days.needed", contains(2, 2)).body("days[0].places[0].start", is("13:00")).body("open", is(true))
            .body("answered", is(0));
        assertEquals(List.of("availability_asked"), kinds(her));
        ask(month, DEADLINE).statusCode(409).body("detail", is("この月の都合はすでに聞いています"));
        ask("2089-01", DEADLINE).statusCode(409).body("detail", is("この月の開催日がまだありません。先に開催日を作ってください"));
        ask("2020-01", TODAY.minusDays(1)).statusCode(400).body("violations.field", contains("month", "deadline"));
        matching("centre", 0).body(Map.of("deadline", DEADLINE.plusDays(1).toString())).put(round).then().statusCode(200)
            .body("deadline", is(DEADLINE.plusDays(1).toString())).body("version", is(1));
        matching("centre", 0).body(Map.of("deadline", DEADLINE.toString())).put(round).then().statusCode(412);
        as("hospital").get(round).then().statusCode(200);
        as("hospital").get(round + "/answers").then().statusCode(403);
        as("centre").get(ROUNDS + "/2040-13").then().statusCode(404);
    }

    @Test
    void she_answers_in_the_app_and_the_centre_sees_it() {
        SupporterWithAccount her = supporter();
        asked();
        as(her.username()).get(OWN + "/availability").then().statusCode(200).body("items.month", hasItem(month.toString()));
        says(her, 0, answer("prefer", "no")).statusCode(200).body("version", is(1)).body("channel", is("app"))
            .body("choices.choice", contains("prefer", "no")).body("note", is("午前だけなら")).body("mostDuties", is(2));
        says(her, 0, answer("yes", "no")).statusCode(412);
        says(her, 1, answer("yes", "no")).statusCode(200).body("version", is(2));
        as(her.username()).contentType(ContentType.JSON).body(answer("yes", "no")).put(OWN + "/availability/" + month).then()
            .statusCode(428);
        assertEquals("午前だけなら", row(her).get("note"));
        assertEquals(List.of("yes", "no"), ((List<?>) row(her).get("choices")).stream().map(day -> (Map<?, ?>) day)
            .map(day -> day.get("choice")).toList());
        as("admin").get(PREFECTURE + "/audit-entries?action=availability.read").then().body("items[0].actorName", is("centre"));
        List<?> kept = QuarkusTransaction.requiringNew().call(() -> entities
            .createNativeQuery("select note from availability_answer where note is not null").getResultList());
        assertTrue(kept.stream().noneMatch(note -> note.toString().contains("午前")));
    }

    @Test
    void who_has_not_answered_can_be_rung_by_those_who_keep_the_register_and_sees_who_looked() {
        SupporterWithAccount silent = supporter();
        SupporterWithAccount quick = supporter();
        for (SupporterWithAccount her : List.of(silent, quick)) {
            SupporterRequests.put("centre", her.location(), 0, with(SupporterRequests.supporter(her.name()), "accountUsername",
                her.username(), "contact", Map.of("telephone", "090-1111-2222"))).statusCode(200);
        }
        asked();
        says(quick, 0, answer("yes", "no")).statusCode(200);
        as("centre").get(round + "/telephones").then().statusCode(200)
            .body("items.find { it.supporterId == '%s' }.telephone".formatted(silent.id()), is("090-1111-2222"))
            .body("items.supporterId", not(hasItem(quick.id().toString())));
        as("admin").get(PREFECTURE + "/audit-entries?action=supporter_telephone.read&limit=200").then()
            .body("items.subjectId", hasItem(silent.id().toString()))
            .body("items.subjectId", not(hasItem(quick.id().toString())));
        for (String username : List.of("network", "hospital", "government", "organiser", "supporter", "admin")) {
            as(username).get(round + "/telephones").then().statusCode(403);
        }
        as("centre42").get(round + "/telephones").then().statusCode(404);
        asNobody().get(round + "/telephones").then().statusCode(401);
    }

    @Test
    void days_are_of_the_month_each_once_and_those_without_a_session_are_left_out() {
        SupporterWithAccount her = supporter();
        asked();
        says(her, 0, Map.of("days", List.of(on(first.plusMonths(1), "yes")))).statusCode(400)
            .body("violations.field", contains("days"));
        says(her, 0, Map.of("days", List.of(on(first, "yes"), on(first, "no")))).statusCode(400)
            .body("violations.code", contains("duplicate"));
        says(her, 0, Map.of("days", List.of(on(first, "yes"), on(first.plusDays(1), "yes")))).statusCode(200)
            .body("choices.date", contains(first.toString()));
    }

    @Test
    void a_blocked_period_is_a_no_whatever_she_answers() {
        SupporterWithAccount her = supporter();
        asked();
        as(her.username()).contentType(ContentType.JSON)
            .body(Map.of("from", first.minusMonths(1).toString(), "to", first.toString()))
            .post(OWN + "/blocked-periods").then().statusCode(201);
        as(her.username()).get(OWN + "/availability/" + month).then().body("blocked", hasItem(first.toString()));
        says(her, 0, answer("prefer", "prefer")).statusCode(200).body("choices.choice", contains("no", "prefer"));
    }

    @Test
    void after_the_deadline_only_the_centre_enters_and_it_is_marked() {
        SupporterWithAccount her = supporter();
        asked();
        deadlinePasses();
        asNobody().cookie("yorisoi_session", signIn(her.username())).header("If-Match", "\"0\"").contentType(ContentType.JSON)
            .body(answer("yes", "yes")).put(OWN + "/availability/" + month).then().statusCode(409)
            .body("type", is("/problems/availability-closed"));
        String centre = signIn("centre");
        asNobody().cookie("yorisoi_session", centre).header("If-Match", "\"0\"").contentType(ContentType.JSON)
            .body(answer("yes", "no")).put(round + "/answers/" + her.id()).then().statusCode(200).body("channel", is("centre"));
        asNobody().cookie("yorisoi_session", centre).contentType(ContentType.JSON)
            .body(Map.of("supporterIds", List.of(her.id()))).post(round + "/reminders").then().statusCode(409);
        asNobody().cookie("yorisoi_session", centre).contentType(ContentType.JSON)
            .body(Map.of("supporterIds", List.of(her.id()))).post(round + "/links").then().statusCode(409);
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_when_is_kept() {
        SupporterWithAccount slow = supporter();
        SupporterWithAccount quick = supporter();
        asked();
        says(quick, 0, answer("yes", "yes")).statusCode(200);
        as("centre").contentType(ContentType.JSON).body(Map.of("supporterIds", List.of(slow.id(), quick.id())))
            .post(round + "/reminders").then().statusCode(200).body("reminded", is(1));
        assertEquals(List.of("availability_reminded", "availability_asked"), kinds(slow));
        assertEquals(List.of("availability_asked"), kinds(quick));
        assertTrue(row(slow).get("remindedAt") != null && row(quick).get("remindedAt") == null);
    }

    @Test
    void who_does_not_serve_is_not_asked() {
        SupporterWithAccount her = supporter();
        becomes("centre", her.location(), 0, "resting", TODAY.toString()).statusCode(200);
        asked();
        assertEquals(List.of(), kinds(her));
        assertEquals(null, row(her));
        as(her.username()).get(OWN + "/availability").then().body("items", empty());
        says(her, 0, answer("yes", "yes")).statusCode(409).body("type", is("/problems/availability-not-possible"));
    }

    @Test
    void the_sheet_asks_the_database_as_often_for_many_as_for_few() {
        says(answering(), 0, answer("yes", "no")).statusCode(200);
        as("centre").get(round + "/answers");
        long few = statements.atBest(() -> as("centre").get(round + "/answers").then().statusCode(200));
        for (int i = 0; i < 3; i++) {
            says(supporter(), 0, answer("prefer", "yes")).statusCode(200);
        }
        long many = statements.atBest(() -> as("centre").get(round + "/answers").then().statusCode(200));
        assertEquals(few, many);
    }

    private SupporterWithAccount answering() {
        SupporterWithAccount her = supporter();
        asked();
        return her;
    }

    @Test
    void a_personal_link_shows_the_days_and_her_own_answer_and_names_nobody() {
        SupporterWithAccount her = answering();
        String secret = link(her);
        String shown = preview(secret).statusCode(200).body("days.date", contains(first.toString(), second.toString()))
            .body("answeredAt", nullValue()).extract().asString();
        assertFalse(shown.contains(her.name()) || shown.contains(her.id().toString()), shown);
        Map<String, Object> body = answer("prefer", "yes");
        body.put("token", secret);
        asNobody().contentType(ContentType.JSON).body(body).post(LINKS + "/answer").then().statusCode(200)
            .body("channel", is("link")).body("choices.choice", contains("prefer", "yes"));
        preview(secret).body("answeredAt", notNullValue());
        assertEquals("link", row(her).get("channel"));
        List<?> kept = QuarkusTransaction.requiringNew().call(() -> entities
            .createNativeQuery("select secret_hash from availability_link").getResultList());
        assertFalse(kept.contains(secret));
        as("admin").get(PREFECTURE + "/audit-entries?action=availability_link.made").then()
            .body("items[0].subjectId", is(her.id().toString()));
    }

    @Test
    void a_link_that_is_renewed_out_of_time_invented_or_of_the_dead_is_gone() {
        SupporterWithAccount her = answering();
        String old = link(her);
        String secret = link(her);
        preview(old).statusCode(410).body("type", is("/problems/availability-link-expired"));
        preview("nonsense").statusCode(410);
        preview(secret).statusCode(200);
        deadlinePasses();
        preview(secret).statusCode(410);
        clock.reset();
        preview(secret).statusCode(200);
        becomes("centre", her.location(), 0, "deceased", TODAY.toString()).statusCode(200);
        preview(secret).statusCode(410);
        Map<String, Object> body = answer("prefer", "yes");
        body.put("token", secret);
        asNobody().contentType(ContentType.JSON).body(body).post(LINKS + "/answer").then().statusCode(410);
    }

    @Test
    void a_hospital_says_on_which_days_its_specialists_can_and_sees_no_other() {
        asked();
        String own = round + "/hospital-answers/" + world.ownHospital();
        Map<String, Object> body = Map.of("days", List.of(second.toString(), second.plusDays(1).toString()), "mostTurns", 2);
        as("hospital").get(round + "/hospital-answers").then().statusCode(200)
            .body("items.hospitalId", contains(world.ownHospital().toString())).body("items[0].answeredAt", nullValue());
        matching("hospital", 0).body(body).put(own).then().statusCode(200).body("days", contains(second.toString()))
            .body("mostTurns", is(2)).body("channel", is("app")).body("version", is(1));
        matching("hospital", 0).body(body).put(own).then().statusCode(412);
        matching("centre", 1).body(body).put(own).then().statusCode(200).body("channel", is("centre"));
        matching("hospital", 0).body(body).put(round + "/hospital-answers/" + UUID.randomUUID()).then().statusCode(404);
        as("centre").get(round + "/hospital-answers").then().body("items.hospitalName", hasItem("見本大学病院"))
            .body("items.hospitalName", not(hasItem("よその病院")));
        deadlinePasses();
        asNobody().cookie("yorisoi_session", signIn("hospital")).header("If-Match", "\"2\"").contentType(ContentType.JSON)
            .body(body).put(own).then().statusCode(409);
    }
}
