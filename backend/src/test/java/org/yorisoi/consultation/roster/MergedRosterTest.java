package org.yorisoi.consultation.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.consultation.duty.DutyRequests.own;
import static org.yorisoi.consultation.roster.GivenMonth.free;
import static org.yorisoi.consultation.roster.GivenMonth.locked;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.duty.DutyRequests;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;

/** A plan names entries of the register that are merged after it was made, and taken apart again. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergedRosterTest {

    private final DemoAccounts accounts;
    private SupporterWithAccount kept;
    private SupporterWithAccount other;
    private SupporterWithAccount third;

    MergedRosterTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @BeforeEach
    void two_entries_of_one_person_and_one_of_another() {
        kept = GivenMonth.pledged(accounts);
        other = GivenMonth.pledged(accounts);
        third = GivenMonth.pledged(accounts);
    }

    /** Where both have answered, the other entry's answer counts: the plans of these tests are made for it. */
    private String mergedInto(GivenMonth month) {
        List<String> both = as("centre").get(kept.location() + "/merge-previews/" + other.id()).then().statusCode(200).extract()
            .path("answeredByBoth");
        return both.contains(month.month.toString())
            ? merged(kept.location(), other.location(), "accountOf", "kept", "answersOf", "other")
            : merged(kept.location(), other.location(), "accountOf", "kept");
    }

    private static String id(SupporterWithAccount her) {
        return her.id().toString();
    }

    private static List<Boolean> locks(GivenMonth month, int session) {
        return month.roster().extract().path("sessions[%d].supporters.locked".formatted(session));
    }

    /** Names, by session and without an order. */
    private static List<Set<String>> plan(GivenMonth month) {
        List<Set<String>> plan = new ArrayList<>();
        month.plan().forEach(team -> plan.add(new HashSet<>(team)));
        return plan;
    }

    private static List<Object> states(SupporterWithAccount her) {
        return own(her).stream().map(duty -> duty.get("state")).toList();
    }

    @Test
    void the_kept_entry_stands_in_the_place_of_the_other_until_undo() {
        GivenMonth month = GivenMonth.withSessionsOn(5, 15).answers(other, "yes", "no").answers(third, "yes", "yes");
        month.put(0, List.of(month.team(0, locked(other), free(third)), month.team(1, free(third))), List.of()).statusCode(200);
        int version = month.version();
        List<List<String>> before = month.plan();
        String merge = mergedInto(month);
        assertEquals(List.of(List.of(id(kept), id(third)), List.of(id(third))), month.plan());
        assertEquals(List.of(true, false), locks(month, 0));
        month.roster().body("version", is(version)).body("findings", empty())
            .body("differences.supporterId", containsInAnyOrder(id(kept), id(third)))
            .body("supporters.id", not(hasItem(id(other))));
        as("centre").get(month.address + "/comparison").then().statusCode(200)
            .body("sessions[0].one.supporters.id", containsInAnyOrder(id(kept), id(third)));
        as("centre").get(month.address + "/plan").then().statusCode(200)
            .body(month.sessions.get(0) + ".supporters", contains(id(kept), id(third)));
        undo(merge).statusCode(200);
        assertEquals(before, month.plan());
        assertEquals(List.of(true, false), locks(month, 0));
        month.roster().body("version", is(version)).body("differences.supporterId", containsInAnyOrder(id(other), id(third)));
    }

    @Test
    void what_was_overridden_for_the_other_entry_is_so_for_the_kept_one() {
        GivenMonth month = GivenMonth.withSessionsOn(5, 7).answers(other, "yes", "yes");
        List<Map<String, Object>> teams = List.of(month.team(0, free(other)), month.team(1, free(other)));
        month.put(0, teams, List.of(Map.of("rule", "rest-between-duties", "sessions", month.sessions, "supporters",
            List.of(other.id()), "reason", "本人の希望"))).statusCode(200);
        mergedInto(month);
        month.roster().body("findings.rule", contains("rest-between-duties"))
            .body("findings[0].overruling.reason", is("本人の希望"));
        month.published().statusCode(200);
        assertEquals(List.of("asked", "asked"), states(kept));
    }

    @Test
    void publishing_asks_the_kept_entry_and_undo_leaves_the_duty_with_her() {
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(other, "yes").answers(third, "yes");
        month.put(0, List.of(month.team(0, free(other), free(third))), List.of()).statusCode(200);
        String merge = mergedInto(month);
        month.published().statusCode(200).body("told", is(true)).body("differences", empty());
        assertEquals(List.of("asked"), states(kept));
        assertEquals(1, kinds(kept).stream().filter("roster_published"::equals).count());
        month.published().statusCode(200);
        assertEquals(1, kinds(kept).stream().filter("roster_published"::equals).count());
        undo(merge).statusCode(200);
        assertEquals(List.of("asked"), states(kept));
        assertEquals(List.of(), states(other));
        assertEquals(List.of(Set.of(id(other), id(third))), plan(month));
        month.roster().body("differences.supporterId", containsInAnyOrder(id(kept), id(other)));
    }

    @Test
    void a_published_month_stays_told_through_a_merge_and_its_undoing() {
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(other, "yes").answers(third, "yes");
        month.put(0, List.of(month.team(0, locked(other), free(third))), List.of()).statusCode(200);
        month.published().statusCode(200);
        String merge = mergedInto(month);
        month.roster().body("differences", empty()).body("told", is(true));
        assertEquals(List.of("asked"), states(kept));
        month.published().statusCode(200);
        assertEquals(1, kinds(kept).stream().filter("roster_published"::equals).count());
        undo(merge).statusCode(200);
        month.roster().body("differences", empty()).body("told", is(true));
        assertEquals(List.of(Set.of(id(other), id(third))), plan(month));
        assertEquals(List.of(true, false), locks(month, 0));
        assertEquals(List.of("asked"), states(other));
        assertEquals(List.of(), states(kept));
    }

    @Test
    void who_was_there_under_both_entries_is_there_once_and_locked_if_either_was() {
        GivenMonth month = GivenMonth.withSessionsOn(5, 15).answers(kept, "yes", "no").answers(other, "yes", "no")
            .answers(third, "no", "yes");
        month.put(0, List.of(month.team(0, free(kept), locked(other)), month.team(1, free(third))), List.of()).statusCode(200);
        String merge = mergedInto(month);
        assertEquals(List.of(List.of(id(kept)), List.of(id(third))), month.plan());
        assertEquals(List.of(true), locks(month, 0));
        month.published().statusCode(200).body("differences", empty());
        assertEquals(List.of("asked"), states(kept));
        undo(merge).statusCode(200);
        assertEquals(List.of(Set.of(id(kept), id(other)), Set.of(id(third))), plan(month));
    }

    @Test
    void planning_anew_leaves_her_where_the_other_entry_was_locked() throws InterruptedException {
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(other, "yes").answers(third, "prefer")
            .answers(GivenMonth.pledged(accounts), "prefer");
        month.put(0, List.of(month.team(0, locked(other))), List.of()).statusCode(200);
        mergedInto(month);
        month.planned("all").body("state", is("done")).body("result.taken", is(true));
        String path = "sessions[0].supporters.find { it.id == '%s' }.locked";
        month.roster().body(path.formatted(id(kept)), is(true)).body("sessions[0].supporters.locked",
            containsInAnyOrder(true, false));
        month.explanation(0).body("supporters.id", hasItem(id(kept)));
        month.published().statusCode(200);
        assertEquals(List.of("asked"), states(kept));
    }

    @Test
    void a_plan_that_was_made_before_the_merge_is_adopted_after_it() throws InterruptedException {
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(other, "prefer").answers(third, "prefer");
        String planning = as("centre").contentType(ContentType.JSON).body(Map.of("mode", "all")).post(month.address + "/plannings")
            .then().statusCode(202).extract().header("Location");
        GivenMonth.over(planning).body("state", is("done"));
        month.put(month.version(), List.of(month.team(0, locked(other))), List.of()).statusCode(200);
        mergedInto(month);
        as("centre").get(month.address + "/comparison?planningId=" + DutyRequests.idOf(planning)).then().statusCode(200)
            .body("sessions[0].one.supporters.id", contains(id(kept)))
            .body("sessions[0].other.supporters.id", containsInAnyOrder(id(kept), id(third)));
        matching("centre", month.version()).put(planning + "/adoption").then().statusCode(200);
        assertEquals(List.of(Set.of(id(kept), id(third))), plan(month));
        month.roster().body("sessions[0].supporters.find { it.id == '%s' }.locked".formatted(id(kept)), is(true));
    }

    @Test
    void the_plan_follows_who_declines_under_the_kept_entry() {
        GivenMonth month = GivenMonth.withSessionsOn(5, 15).answers(other, "yes", "yes").answers(third, "yes", "no");
        month.put(0, List.of(month.team(0, free(other), free(third)), month.team(1, free(other))), List.of()).statusCode(200);
        month.published().statusCode(200);
        String merge = mergedInto(month);
        Map<String, Object> duty = own(kept).getFirst();
        DutyRequests.answers(kept, duty.get("id").toString(), duty.get("version"), "refusal").statusCode(200);
        assertEquals(List.of(Set.of(id(third)), Set.of(id(kept))), plan(month));
        month.roster().body("step.kind", is("followed")).body("differences", empty()).body("findings", empty());
        undo(merge).statusCode(200);
        assertEquals(List.of(Set.of(id(third)), Set.of(id(other))), plan(month));
        assertEquals(List.of("declined", "asked"), states(other));
        month.roster().body("differences", empty());
    }

    @Test
    void the_plan_stays_as_it_is_when_she_accepts_or_is_locked_under_the_kept_entry() {
        GivenMonth month = GivenMonth.withSessionsOn(5).answers(other, "yes").answers(third, "yes");
        month.put(0, List.of(month.team(0, free(other), free(third))), List.of()).statusCode(200);
        month.published().statusCode(200);
        String merge = mergedInto(month);
        int version = month.version();
        Map<String, Object> duty = own(kept).getFirst();
        DutyRequests.answers(kept, duty.get("id").toString(), duty.get("version"), "acceptance").statusCode(200);
        month.roster().body("version", is(version)).body("sessions[0].told.state", containsInAnyOrder("accepted", "asked"));
        String address = PREFECTURE + "/duties/" + duty.get("id");
        matching("centre", as("centre").get(address).path("version")).body(Map.of("locked", true)).put(address + "/lock").then()
            .statusCode(200);
        assertEquals(List.of(List.of(id(kept), id(third))), month.plan());
        assertEquals(List.of(true, false), locks(month, 0));
        undo(merge).statusCode(200);
        assertEquals(List.of(List.of(id(other), id(third))), month.plan());
        assertEquals(List.of(true, false), locks(month, 0));
        month.roster().body("differences", empty());
    }
}
