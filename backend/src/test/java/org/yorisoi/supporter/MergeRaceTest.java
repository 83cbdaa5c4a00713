package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.MergeRequests.into;
import static org.yorisoi.supporter.MergeRequests.merge;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.versionOf;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.yorisoi.testing.AtOnce;

/** Whatever is merged at once, every entry goes on in one other at most, and nothing of anybody's is lost or there twice. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeRaceTest {

    private static final int TIMES = 3;

    @SafeVarargs
    private static List<Response> atOnce(Callable<Response>... requests) throws Exception {
        as("centre").get("/api/v1/session");
        return AtOnce.asked(List.of(requests));
    }

    /** As it is asked for by somebody who has read both before. */
    private static Callable<Response> merging(String kept, String other) {
        int version = versionOf(kept);
        Map<String, Object> body = into(other);
        return () -> merge("centre", kept, version, body).extract().response();
    }

    private static List<Integer> codes(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    /** An active entry with one blocked period, which begins on this day. */
    private static String blocked(String name, String day) {
        String entry = active(name + unique());
        post("centre", entry + "/blocked-periods", Map.of("from", day, "to", day)).statusCode(201);
        return entry;
    }

    private static List<String> days(String entry) {
        return as("centre").get(entry + "/blocked-periods").then().statusCode(200).extract().path("items.from");
    }

    private static List<String> standing(String entry) {
        return as("centre").get(entry + "/merges").then().statusCode(200).extract()
            .path("items.findAll { it.undoneAt == null }.id");
    }

    private static boolean isMerged(String entry) {
        return as("centre").get(entry).statusCode() == 410;
    }

    private static String location(List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow().header("Location");
    }

    @RepeatedTest(TIMES)
    void of_many_who_merge_the_same_two_at_once_one_does_and_the_others_are_told() throws Exception {
        String kept = blocked("残す", "2033-01-01");
        String other = blocked("移す", "2033-02-01");
        Callable<Response> request = merging(kept, other);
        List<Response> answers = atOnce(request, request, request, request);
        assertEquals(List.of(201, 400, 400, 400), codes(answers));
        answers.stream().filter(answer -> answer.statusCode() == 400).forEach(answer -> answer.then()
            .body("violations.field", contains("otherId")).body("violations.code", contains("unknown_reference")));
        assertEquals(1, standing(kept).size());
        assertEquals(List.of("2033-01-01", "2033-02-01"), days(kept));
        undo(location(answers)).statusCode(200);
        assertEquals(List.of("2033-01-01"), days(kept));
        assertEquals(List.of("2033-02-01"), days(other));
    }

    @RepeatedTest(TIMES)
    void of_two_who_merge_two_entries_into_each_other_at_once_one_does() throws Exception {
        String one = blocked("一", "2033-01-01");
        String two = blocked("二", "2033-02-01");
        List<Response> answers = atOnce(merging(one, two), merging(two, one));
        assertEquals(List.of(201, 410), codes(answers));
        answers.stream().filter(answer -> answer.statusCode() == 410)
            .forEach(answer -> answer.then().body("type", is("/problems/supporter-merged")));
        String kept = isMerged(one) ? two : one;
        assertTrue(isMerged(kept.equals(one) ? two : one));
        assertEquals(List.of("2033-01-01", "2033-02-01"), days(kept));
        assertEquals(standing(one), standing(two));
        assertEquals(1, standing(one).size());
        undo(location(answers)).statusCode(200);
        assertEquals(List.of("2033-01-01"), days(one));
        assertEquals(List.of("2033-02-01"), days(two));
    }

    @RepeatedTest(TIMES)
    void two_entries_that_are_merged_into_one_at_once_both_go_on_in_it() throws Exception {
        String kept = blocked("残す", "2033-01-01");
        String one = blocked("一", "2033-02-01");
        String two = blocked("二", "2033-03-01");
        List<Response> answers = atOnce(merging(kept, one), merging(kept, two));
        assertEquals(List.of(201, 201), codes(answers));
        assertTrue(isMerged(one) && isMerged(two));
        assertEquals(List.of("2033-01-01", "2033-02-01", "2033-03-01"), days(kept));
        List<String> latestFirst = standing(kept);
        assertEquals(2, latestFirst.size());
        String merges = location(answers).substring(0, location(answers).lastIndexOf('/') + 1);
        undo(merges + latestFirst.get(1)).statusCode(409);
        undo(merges + latestFirst.get(0)).statusCode(200);
        undo(merges + latestFirst.get(1)).statusCode(200);
        assertEquals(List.of("2033-01-01"), days(kept));
        assertEquals(List.of("2033-02-01"), days(one));
        assertEquals(List.of("2033-03-01"), days(two));
    }

    @RepeatedTest(TIMES)
    void one_entry_that_is_merged_into_two_at_once_goes_on_in_one() throws Exception {
        String one = blocked("一", "2033-01-01");
        String two = blocked("二", "2033-02-01");
        String other = blocked("移す", "2033-03-01");
        List<Response> answers = atOnce(merging(one, other), merging(two, other));
        assertEquals(List.of(201, 400), codes(answers));
        assertTrue(isMerged(other));
        assertEquals(1, standing(other).size());
        assertEquals(List.of("2033-01-01", "2033-02-01", "2033-03-01"),
            Stream.of(one, two).flatMap(entry -> days(entry).stream()).sorted().toList());
        assertEquals(standing(other), Stream.of(one, two).flatMap(entry -> standing(entry).stream()).toList());
    }

    @RepeatedTest(TIMES)
    void three_that_are_merged_in_a_ring_at_once_end_in_one_that_is_left() throws Exception {
        List<String> ring = List.of(blocked("一", "2033-01-01"), blocked("二", "2033-02-01"), blocked("三", "2033-03-01"));
        List<Response> answers = atOnce(merging(ring.get(0), ring.get(1)), merging(ring.get(1), ring.get(2)),
            merging(ring.get(2), ring.get(0)));
        assertTrue(answers.stream().allMatch(answer -> List.of(201, 400, 410, 412).contains(answer.statusCode())),
            codes(answers).toString());
        long merged = answers.stream().filter(answer -> answer.statusCode() == 201).count();
        List<String> left = ring.stream().filter(entry -> !isMerged(entry)).toList();
        assertTrue(merged > 0);
        assertEquals(3 - merged, left.size());
        assertEquals(List.of("2033-01-01", "2033-02-01", "2033-03-01"),
            left.stream().flatMap(entry -> days(entry).stream()).sorted().toList());
    }

    @RepeatedTest(TIMES)
    void who_undo_one_merge_at_once_undo_it_once() throws Exception {
        String kept = blocked("残す", "2033-01-01");
        String other = blocked("移す", "2033-02-01");
        String merge = merged(kept, other);
        Object version = as("centre").get(merge).path("version");
        Callable<Response> undoing = () -> as("centre").header("If-Match", "\"" + version + "\"").delete(merge);
        Callable<Response> whatever = () -> as("centre").header("If-Match", "*").delete(merge);
        List<Response> answers = atOnce(undoing, undoing, whatever);
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertTrue(answers.stream().allMatch(answer -> List.of(200, 409, 412).contains(answer.statusCode())),
            codes(answers).toString());
        assertEquals(List.of("2033-01-01"), days(kept));
        assertEquals(List.of("2033-02-01"), days(other));
        as("centre").get(merge).then().statusCode(200).body("undoneBy", is("見本 centre"));
    }

    /** The mentor's merge writes into an entry that is merged itself just now, with a mentor who is merged just now. */
    @RepeatedTest(TIMES)
    void entries_that_name_each_other_are_merged_at_once() throws Exception {
        String mentor = active("先輩" + unique());
        String mentorAgain = active("先輩" + unique());
        String mentee = add(with(supporter("後輩" + unique()), "mentorId", idOf(mentorAgain))).statusCode(201).extract()
            .header("Location");
        String menteeAgain = add(with(supporter("後輩" + unique()), "mentorId", idOf(mentor))).statusCode(201).extract()
            .header("Location");
        int version = versionOf(mentee);
        Map<String, Object> body = into(menteeAgain, "taken", List.of("mentor"));
        List<Response> answers = atOnce(merging(mentor, mentorAgain),
            () -> merge("centre", mentee, version, body).extract().response());
        assertTrue(codes(answers).getFirst() == 201
            && answers.stream().allMatch(answer -> List.of(201, 412).contains(answer.statusCode())), codes(answers).toString());
        assertTrue(isMerged(mentorAgain) || isMerged(menteeAgain));
    }

    /** What is entered about an entry that is merged in the same moment is refused, or it is the kept entry's. */
    @RepeatedTest(TIMES)
    void what_is_entered_while_somebody_merges_is_not_lost() throws Exception {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        String consent = consents(other, "named_in_public");
        List<Response> answers = atOnce(merging(kept, other),
            entering(other + "/blocked-periods", Map.of("from", "2033-02-01", "to", "2033-02-01")),
            entering(other + "/consents", Map.of("purpose", "register", "textVersion", "2026-03", "givenOn", "2026-04-01",
                "channel", "paper")),
            entering(other + "/recommendations", Map.of("purpose", "room", "recommender", "network", "recommendedOn",
                "2026-04-01")),
            entering(other + "/trainings", Map.of("course", "foundation", "completedOn", "2022-01-29", "title", "養成研修会")),
            entering(other + "/consents/" + consent + "/withdrawal", Map.of("withdrawnOn", "2026-06-01")));
        List<Integer> codes = answers.stream().map(Response::statusCode).toList();
        assertEquals(201, codes.get(0));
        assertTrue(codes.stream().allMatch(code -> List.of(200, 201, 404, 410).contains(code)), codes.toString());
        List<String> standing = new ArrayList<>();
        if (codes.get(2) == 201) {
            standing.add("register");
        }
        if (codes.get(5) != 200) {
            standing.add("named_in_public");
        }
        as("centre").get(kept).then().body("standingConsents", containsInAnyOrder(standing.toArray()))
            .body("recommendedFor", is(codes.get(3) == 201 ? List.of("room") : List.of()));
        assertEquals(codes.get(1) == 201 ? List.of("2033-02-01") : List.of(), days(kept));
        qualification(kept).body("trainings.size()", is(codes.get(4) == 201 ? 1 : 0));
    }

    private static Callable<Response> entering(String address, Map<String, ?> body) {
        return () -> post("centre", address, body).extract().response();
    }
}
