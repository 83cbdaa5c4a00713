package org.yorisoi.consultation.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.duty.DutyRequests.answers;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.consultation.duty.DutyRequests.messages;
import static org.yorisoi.consultation.duty.DutyRequests.own;
import static org.yorisoi.consultation.roster.GivenMonth.free;
import static org.yorisoi.consultation.roster.GivenMonth.locked;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterTest {

    private final DemoAccounts accounts;
    private final EntityManager entities;

    RosterTest(DemoAccounts accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    private SupporterWithAccount supporter() {
        return GivenMonth.pledged(accounts);
    }

    private static String id(SupporterWithAccount her) {
        return her.id().toString();
    }

    @Test
    void a_month_that_nobody_has_begun_shows_what_was_told_so_far() {
        SupporterWithAccount her = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(her, "yes");
        as("centre").contentType(ContentType.JSON).body(Map.of("supporterId", her.id()))
            .post(PREFECTURE + "/sessions/" + month.sessions.get(0) + "/duties").then().statusCode(201);
        month.roster().body("version", is(0)).body("step", nullValue()).body("sessions.needed", contains(2))
            .body("sessions[0].supporters.id", contains(id(her))).body("sessions[0].told.state", contains("asked"))
            .body("differences", empty());
    }

    @Test
    void the_engine_fills_every_place_with_those_who_prefer_the_day_and_proves_it() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        SupporterWithAccount reluctant = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "prefer").answers(other, "prefer").answers(reluctant, "yes");
        month.planned("all").body("state", is("done")).body("result.proven", is(true)).body("result.taken", is(true));
        assertEquals(List.of(new HashSet<>(List.of(id(one), id(other)))), month.plan().stream().map(HashSet::new).toList());
        month.roster().body("step.kind", is("planned")).body("step.madeBy", is("見本 centre")).body("findings", empty());
        as("centre").get(month.address + "/quality").then().statusCode(200).body("proven", is(true))
            .body("words.ja", is("これ以上よい案はありません（証明済み）")).body("objective", is((int) month.cost()));
    }

    @Test
    void nobody_is_told_anything_before_publication_and_then_only_what_changes_for_her() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        SupporterWithAccount third = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5, 15).answers(one, "prefer", "no").answers(other, "prefer", "no")
            .answers(third, "no", "yes");
        month.planned("all");
        assertEquals(List.of("availability_asked"), kinds(one));
        month.published().statusCode(200).body("told", is(true)).body("differences", empty());
        assertEquals(List.of("roster_published", "availability_asked"), kinds(one));
        Map<String, String> facts = facts(third);
        assertTrue(facts.get("asked").startsWith(month.month.atDay(15) + " 13:00 15:20 相談室"));
        assertEquals("", facts.get("released"));
        assertEquals(List.of("asked"), own(third).stream().map(duty -> duty.get("state")).toList());
        month.put(month.version(), List.of(month.team(0, free(one)), month.team(1, free(third))), List.of()).statusCode(200)
            .body("differences.supporterId", contains(id(other))).body("told", is(false));
        month.published().statusCode(200);
        assertEquals(List.of("roster_published", "availability_asked"), kinds(one));
        assertEquals(List.of("roster_published", "roster_published", "availability_asked"), kinds(other));
        assertTrue(facts(other).get("released").startsWith(month.month.atDay(5) + " 13:00 15:20 相談室"));
        month.published().statusCode(200);
        assertEquals(List.of("roster_published", "availability_asked"), kinds(third));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> facts(SupporterWithAccount her) {
        return (Map<String, String>) messages(her).getFirst().get("facts");
    }

    @Test
    void of_two_clerks_the_second_one_is_told_that_the_first_has_changed_the_plan() {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "yes").answers(other, "yes");
        month.put(0, List.of(month.team(0, free(one))), List.of()).statusCode(200);
        month.put(0, List.of(month.team(0, free(other))), List.of()).statusCode(412).body("type", is("/problems/stale-version"));
        assertEquals(List.of(List.of(id(one))), month.plan());
        as("centre").get(month.address + "/version").then().statusCode(200).body("version", is(month.version()));
    }

    @Test
    void what_was_done_is_undone_and_redone_step_by_step() {
        SupporterWithAccount one = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "yes");
        month.put(0, List.of(month.team(0, free(one))), List.of()).statusCode(200).body("canUndo", is(true));
        step(month, "back").statusCode(200).body("canUndo", is(false)).body("canRedo", is(true));
        assertEquals(List.of(List.of()), month.plan());
        step(month, "back").statusCode(409).body("type", is("/problems/roster-not-possible"));
        step(month, "forward").statusCode(200).body("canRedo", is(false));
        assertEquals(List.of(List.of(id(one))), month.plan());
        as("centre").get(month.address + "/steps").then().body("items.kind", contains("edited", "begun"))
            .body("items.madeBy", contains("見本 centre", "見本 centre"));
    }

    private static ValidatableResponse step(GivenMonth month, String direction) {
        return matching("centre", month.version()).body(Map.of("direction", direction)).put(month.address + "/step").then();
    }

    @Test
    void a_broken_rule_is_said_at_once_and_published_only_with_a_reason() {
        SupporterWithAccount her = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5, 7).answers(her, "yes", "yes");
        List<Map<String, Object>> teams = List.of(month.team(0, free(her)), month.team(1, free(her)));
        month.put(0, teams, List.of()).statusCode(200).body("findings.rule", contains("rest-between-duties"))
            .body("findings[0].overridable", is(true)).body("findings[0].overruling", nullValue());
        month.published().statusCode(409).body("type", is("/problems/roster-rule-broken"));
        assertTrue(own(her).isEmpty());
        Map<String, Object> overruling = Map.of("rule", "rest-between-duties", "sessions", month.sessions, "supporters",
            List.of(her.id()), "reason", "電話で、この週だけならよいと聞きました");
        month.put(month.version(), teams, List.of(overruling)).statusCode(200)
            .body("findings[0].overruling.reason", is("電話で、この週だけならよいと聞きました")).body("findings[0].overruling.at", notNullValue());
        month.published().statusCode(200);
        assertEquals(2, own(her).size());
        assertFalse(entities.createNativeQuery("select draft from roster_step").getResultList().stream()
            .anyMatch(draft -> draft.toString().contains(id(her))), "plans are not readable in the database");
    }

    @Test
    void a_no_is_never_overruled() {
        SupporterWithAccount her = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(her, "no");
        List<Map<String, Object>> teams = List.of(month.team(0, free(her)));
        month.put(0, teams, List.of(Map.of("rule", "available-that-day", "sessions", month.sessions, "supporters",
            List.of(her.id()), "reason", "人が足りないので"))).statusCode(200).body("findings.rule", contains("available-that-day"))
            .body("findings.overridable", contains(false));
        month.published().statusCode(409).body("type", is("/problems/roster-rule-broken"));
    }

    @Test
    void who_was_put_there_in_spite_of_a_rule_stays_when_the_rest_is_planned() throws InterruptedException {
        SupporterWithAccount her = supporter();
        SupporterWithAccount other = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5, 7).answers(her, "yes", "yes").answers(other, "yes", "yes");
        month.put(0, List.of(month.team(0, free(her)), month.team(1, free(her))), List.of(Map.of("rule", "rest-between-duties",
            "sessions", month.sessions, "supporters", List.of(her.id()), "reason", "本人の希望"))).statusCode(200);
        month.planned("all").body("state", is("done")).body("result.proven", is(true));
        assertTrue(month.plan().stream().allMatch(team -> team.contains(id(her))), month.plan().toString());
        assertEquals(1, month.plan().stream().filter(team -> team.contains(id(other))).count());
        month.explanation(0).body("supporters.locked", notNullValue());
    }

    @Test
    void the_price_of_somebody_else_is_what_the_month_costs_more_with_her() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        SupporterWithAccount third = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5, 15).answers(one, "prefer", "prefer").answers(other, "prefer", "prefer")
            .answers(third, "yes", "no");
        month.planned("all");
        long best = month.cost();
        String path = "others.find { it.id == '%s' }.".formatted(third.id());
        int price = month.explanation(0).body(path + "reasons", empty()).extract().path(path + "price.amount");
        month.explanation(1).body(path + "price", nullValue()).body(path + "reasons.rule", contains("available-that-day"))
            .body(path + "reasons[0].words.ja", is(month.month.getMonthValue() + "月15日（"
                + "月火水木金土日".charAt(month.month.atDay(15).getDayOfWeek().getValue() - 1) + "）は、来られると答えていません。"));
        month.put(month.version(), List.of(month.team(0, locked(third))), List.of()).statusCode(200);
        month.planned("all");
        assertEquals(best + price, month.cost());
        assertTrue(month.plan().get(0).contains(id(third)));
    }

    @Test
    void who_declines_leaves_a_place_for_which_substitutes_are_named_and_nobody_else_moves() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        SupporterWithAccount reserve = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "prefer").answers(other, "prefer").answers(reserve, "yes");
        month.planned("all");
        month.published().statusCode(200);
        as("centre").get(month.address + "/sessions/" + month.sessions.get(0) + "/substitutes?holderId=" + one.id()).then()
            .statusCode(200).body("items.id", contains(id(reserve))).body("items[0].price.moves", is(0));
        answers(one, own(one).getFirst().get("id").toString(), own(one).getFirst().get("version"), "refusal").statusCode(200);
        assertEquals(List.of(List.of(id(other))), month.plan());
        month.roster().body("step.kind", is("followed")).body("differences", empty());
        month.planned("fewest_changes").body("state", is("done"));
        assertEquals(List.of(new HashSet<>(List.of(id(other), id(reserve)))), month.plan().stream().map(HashSet::new).toList());
        month.published().statusCode(200);
        assertEquals(1, kinds(other).stream().filter("roster_published"::equals).count());
        assertEquals(List.of("asked"), own(reserve).stream().map(duty -> duty.get("state")).toList());
    }

    @Test
    void filling_the_rest_leaves_everybody_where_she_is() throws InterruptedException {
        SupporterWithAccount reluctant = supporter();
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(reluctant, "yes").answers(one, "prefer").answers(other, "prefer");
        month.put(0, List.of(month.team(0, free(reluctant))), List.of()).statusCode(200);
        month.planned("rest");
        assertTrue(month.plan().get(0).contains(id(reluctant)));
        assertEquals(2, month.plan().get(0).size());
        month.roster().body("step.kind", is("filled")).body("sessions[0].supporters.locked", containsInAnyOrder(false, false));
    }

    @Test
    void a_plan_that_comes_after_somebody_has_changed_the_roster_waits_to_be_adopted() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "prefer").answers(other, "yes");
        String planning = as("centre").contentType(ContentType.JSON).body(Map.of("mode", "all")).post(month.address + "/plannings")
            .then().statusCode(202).extract().header("Location");
        GivenMonth.over(planning);
        // The same planning as one that an instance was lost over before it ended, while a clerk went on.
        month.put(month.version(), List.of(month.team(0)), List.of()).statusCode(200);
        lost(planning);
        GivenMonth.over(planning).body("state", is("done")).body("result.taken", is(false));
        assertEquals(List.of(List.of()), month.plan());
        as("centre").get(month.address + "/comparison?planningId=" + planning.substring(planning.lastIndexOf('/') + 1)).then()
            .statusCode(200).body("sessions", hasSize(1)).body("sessions[0].one.supporters", empty())
            .body("sessions[0].other.supporters.id", containsInAnyOrder(id(one), id(other)));
        matching("centre", month.version()).put(planning + "/adoption").then().statusCode(200);
        assertEquals(2, month.plan().get(0).size());
    }

    @Test
    void a_planning_over_which_an_instance_was_lost_is_taken_up_by_another() throws InterruptedException {
        SupporterWithAccount one = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "prefer");
        String planning = as("centre").contentType(ContentType.JSON).body(Map.of("mode", "all")).post(month.address + "/plannings")
            .then().statusCode(202).extract().header("Location");
        GivenMonth.over(planning).body("result.taken", is(true));
        lost(planning);
        GivenMonth.over(planning).body("state", is("done")).body("result.taken", is(true));
        assertEquals(List.of(List.of(id(one))), month.plan());
        as("centre").get(month.address + "/steps").then().body("items.kind", contains("planned", "begun"));
    }

    /** As after a kill -9: leased by an instance that is no more, and the lease has run out. */
    private void lost(String planning) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                update job set state = 'RUNNING', result = null, ended_at = null, leased_by = ?1, leased_until = '2020-01-01'
                where id = ?2""")
            .setParameter(1, UUID.randomUUID()).setParameter(2, UUID.fromString(planning.substring(planning.lastIndexOf('/') + 1)))
            .executeUpdate());
    }

    @Test
    void a_month_with_too_few_people_says_what_is_missing_and_whom_to_ask() throws InterruptedException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount busy = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "yes").answers(busy, "no");
        month.planned("all").body("progress.emptyPlaces", is(2));
        as("centre").get(month.address + "/quality").then().body("proven", is(true)).body("missing.ja", notNullValue());
        assertTrue(month.explanation(0).extract().<List<String>>path("ways.changes.flatten().rule").contains("available-that-day"));
    }

    @Test
    void a_plan_goes_out_to_another_tool_and_comes_back() {
        SupporterWithAccount one = supporter();
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(one, "yes");
        as("centre").get(month.address + "/problem").then().statusCode(200).body("month", is(month.month.toString()))
            .body("sessions.id", contains(month.sessions.get(0).toString()));
        matching("centre", 0).body(Map.of(month.sessions.get(0).toString(), Map.of("supporters", List.of(one.id()))))
            .put(month.address + "/plan").then().statusCode(200).body("step.kind", is("imported"));
        as("centre").get(month.address + "/plan").then()
            .body(month.sessions.get(0) + ".supporters", contains(id(one)));
        matching("centre", month.version()).body(Map.of("S0", Map.of("supporters", List.of("P0"))))
            .put(month.address + "/plan").then().statusCode(400).body("violations.field", contains("plan"));
        matching("centre", month.version()).body(Map.of(month.sessions.get(0).toString(), Map.of("supporters",
            List.of(UUID.randomUUID())))).put(month.address + "/plan").then().statusCode(400)
            .body("violations.field", contains("teams[0].supporters[0].id"));
    }

    @Test
    void who_has_not_agreed_or_not_signed_the_pledge_is_not_planned() {
        SupporterWithAccount unsigned = SupporterWithAccount.added(accounts);
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(unsigned, "prefer");
        month.roster().body("supporters.find { it.id == '%s' }.outside".formatted(unsigned.id()), is("no_pledge"));
        month.put(0, List.of(month.team(0, free(unsigned))), List.of()).statusCode(400)
            .body("violations.field", contains("teams[0].supporters[0].id"));
    }

    @Test
    void rosters_in_the_making_are_the_centres_of_the_own_prefecture_alone() {
        GivenMonth month = GivenMonth.withSessionsOn(5);
        String session = month.address + "/sessions/" + month.sessions.get(0);
        List<String> read = List.of(month.address, month.address + "/version", month.address + "/steps", month.address + "/quality",
            month.address + "/comparison", month.address + "/problem", month.address + "/plan",
            month.address + "/plannings/" + UUID.randomUUID(), session + "/explanation",
            session + "/substitutes?holderId=" + UUID.randomUUID(), PREFECTURE + "/rosters?from=2026-04&to=2027-03");
        for (String address : read) {
            for (String role : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
                as(role).get(address).then().statusCode(403);
            }
            asNobody().get(address).then().statusCode(401);
            as("centre42").get(address).then().statusCode(404);
        }
        Map<String, Object> nothing = Map.of("teams", List.of(), "overrulings", List.of());
        for (String role : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            matching(role, 0).body(nothing).put(month.address).then().statusCode(403);
            matching(role, 0).body(Map.of("direction", "back")).put(month.address + "/step").then().statusCode(403);
            matching(role, 0).put(month.address + "/publication").then().statusCode(403);
            matching(role, 0).body(Map.of()).put(month.address + "/plan").then().statusCode(403);
            as(role).contentType(ContentType.JSON).body(Map.of("mode", "all")).post(month.address + "/plannings").then().statusCode(403);
            as(role).delete(month.address + "/plannings/" + UUID.randomUUID()).then().statusCode(403);
            matching(role, 0).put(month.address + "/plannings/" + UUID.randomUUID() + "/adoption").then().statusCode(403);
        }
        matching("centre42", 0).body(nothing).put(month.address).then().statusCode(404);
        matching("centre42", 0).put(month.address + "/publication").then().statusCode(404);
        as("centre42").contentType(ContentType.JSON).body(Map.of("mode", "all")).post(month.address + "/plannings").then().statusCode(404);
        as("centre42").delete(month.address + "/plannings/" + UUID.randomUUID()).then().statusCode(404);
        asNobody().header("If-Match", "\"0\"").put(month.address + "/publication").then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(nothing).put(month.address).then().statusCode(401);
        month.roster().body("version", is(0));
    }
}
