package org.yorisoi.supporter.qualification.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.supporter.qualification.QualificationRequests.delete;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.registered;
import static org.yorisoi.supporter.qualification.QualificationRequests.today;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.DECISIONS;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.decide;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.listed;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.listedIn;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.same;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Names on training lists and the register: only humans say who is who. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatchingTest {

    /** The proposal for this participant among all of them, as a path into the answer. */
    private static Map<String, Object> proposal(String candidates, String participant) {
        String cursor = null;
        do {
            var request = as("centre").queryParam("candidates", candidates).queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(KUMAMOTO + "/supporter-proposals").then().statusCode(200).extract();
            Map<String, Object> found = page.path("items.find {it.participant.participantId == '" + participant + "'}");
            if (found != null) {
                return found;
            }
            cursor = page.path("next");
        } while (cursor != null);
        return null;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> candidates(String participant) {
        return (List<Map<String, Object>>) proposal("some", participant).get("candidates");
    }

    @Test
    void two_of_the_same_name_are_both_shown_with_what_agrees_and_what_differs() {
        String word = unique();
        String one = registered("active", "見本" + word, "みほん" + word);
        registered("active", "見本" + word, "みもと" + word);
        registered("active", "他人" + word, "たにん" + word);
        String participant = listed("見本　" + word + "/ミホン" + word).getFirst();
        List<Map<String, Object>> candidates = candidates(participant);
        assertEquals(2, candidates.size());
        assertEquals(idOf(one).toString(), candidates.get(0).get("supporterId"));
        assertEquals(List.of("agrees", "agrees"), agreements(candidates.get(0)));
        assertEquals(List.of("agrees", "differs"), agreements(candidates.get(1)));
        qualification(one).body("trainings", is(empty()));
    }

    private static List<Object> agreements(Map<String, Object> candidate) {
        return List.of(candidate.get("nameAgreement"), candidate.get("kanaAgreement"));
    }

    @Test
    void same_makes_the_training_hers_and_undo_takes_it_back() {
        String word = unique();
        String supporter = registered("active", "見本" + word, "みほん" + word);
        String participant = listed("見本" + word + "/みほん" + word).getFirst();
        String decision = decide(participant, "same", idOf(supporter), null).statusCode(201)
            .body("decidedBy", is("見本 centre")).body("decidedAt", is(notNullValue()))
            .body("participant.name", is("見本" + word)).body("undoneAt", is(nullValue())).extract().header("Location");
        qualification(supporter).body("trainings.source", contains("programme"))
            .body("trainings[0].completedOn", is("2022-01-29")).body("validUntil", is("2024-03-31"))
            .body("trainings[0].version", is(nullValue()));
        assertEquals(null, proposal("some", participant));
        decide(participant, "same", idOf(supporter), null).statusCode(409)
            .body("type", is("/problems/participant-already-decided"));
        as("centre").get(supporter + "/trainings/" + participant + "/certificate").then().statusCode(200);

        as("centre").get(decision).then().statusCode(200).body("verdict", is("same"))
            .body("supporter.name", is("見本" + word));
        delete("centre", decision, 7).statusCode(412);
        delete("centre", decision, 0).statusCode(204);
        qualification(supporter).body("trainings", is(empty()));
        assertEquals(1, candidates(participant).size());
        as("centre").get(DECISIONS).then().statusCode(200)
            .body("items.find {it.participant.participantId == '" + participant + "'}.undoneBy", is("見本 centre"));
        same(participant, supporter);
    }

    @Test
    void nobody_is_two_people_of_one_list() {
        String word = unique();
        String supporter = registered("active", "見本" + word, "みほん" + word);
        List<String> participants = listed("見本" + word + "/みほん" + word, "見本" + word);
        same(participants.get(0), supporter);
        assertEquals(true, candidates(participants.get(1)).getFirst().get("onTheList"));
        decide(participants.get(1), "same", idOf(supporter), null).statusCode(400)
            .body("violations.field", contains("supporterId")).body("violations.code", contains("duplicate"));
    }

    @Test
    void different_is_not_proposed_again_until_it_is_undone() {
        String word = unique();
        String supporter = registered("active", "見本" + word, "みほん" + word);
        String participant = listed("見本" + word).getFirst();
        String decision = decide(participant, "different", idOf(supporter), null).statusCode(201).extract()
            .header("Location");
        assertEquals(null, proposal("some", participant));
        assertEquals(List.of(), proposal("none", participant).get("candidates"));
        decide(participant, "different", idOf(supporter), null).statusCode(409);
        delete("centre", decision, 0).statusCode(204);
        assertEquals(1, candidates(participant).size());
    }

    @Test
    void a_new_applicant_gets_an_entry_and_undo_removes_it() {
        String word = unique();
        String participant = listed("見本" + word).getFirst();
        decide(participant, "new", null, null).statusCode(400).body("violations.field", contains("kana"))
            .body("violations.code", contains("required"));
        ValidatableResponse decided = decide(participant, "new", null, "みほん" + word).statusCode(201)
            .body("supporter.name", is("見本" + word));
        String supporter = KUMAMOTO + "/supporters/" + decided.extract().path("supporter.id");
        as("centre").get(supporter).then().statusCode(200).body("state", is("applied")).body("kana", is("みほん" + word));
        qualification(supporter).body("trainings.size()", is(1)).body("status", is("expired"));
        delete("centre", decided.extract().header("Location"), 0).statusCode(204);
        as("centre").get(supporter).then().statusCode(404);
        assertEquals(List.of(), proposal("none", participant).get("candidates"));
        as("centre").get(DECISIONS).then()
            .body("items.find {it.participant.participantId == '" + participant + "'}.supporter", is(nullValue()));
    }

    @Test
    void a_new_entry_that_others_rely_on_is_not_removed() {
        String word = unique();
        String participant = listed("見本" + word + "/みほん" + word).getFirst();
        ValidatableResponse decided = decide(participant, "new", null, null).statusCode(201);
        String supporter = KUMAMOTO + "/supporters/" + decided.extract().path("supporter.id");
        becomes("centre", supporter, 0, "trainee", today().toString()).statusCode(200);
        delete("centre", decided.extract().header("Location"), 0).statusCode(409)
            .body("type", is("/problems/decision-needed"));
        qualification(supporter).body("trainings.size()", is(1));
    }

    @Test
    void only_peers_of_foundation_and_follow_up_trainings_are_meant() {
        String word = unique();
        registered("active", "見本" + word, "みほん" + word);
        for (String medical : listedIn("foundation", "medical", "見本" + word)) {
            assertEquals(null, proposal("some", medical));
            decide(medical, "new", null, "みほん").statusCode(400).body("violations.field", contains("participantId"));
        }
        assertEquals(null, proposal("some", listedIn("other", "peer", "見本" + word).getFirst()));
    }

    @Test
    void what_is_asked_has_to_fit_together() {
        String word = unique();
        String participant = listed("見本" + word).getFirst();
        decide(participant, "same", null, null).statusCode(400).body("violations.code", contains("required"));
        decide(participant, "new", UUID.randomUUID(), "みほん").statusCode(400)
            .body("violations.code", contains("not_allowed"));
        decide(participant, "same", UUID.randomUUID(), null).statusCode(400)
            .body("violations.field", contains("supporterId")).body("violations.code", contains("unknown_reference"));
        decide(UUID.randomUUID().toString(), "new", null, "みほん").statusCode(400)
            .body("violations.field", contains("participantId"));
    }

    @Test
    void only_those_who_keep_the_register_match() {
        String word = unique();
        String supporter = registered("active", "見本" + word, "みほん" + word);
        String participant = listed("見本" + word).getFirst();
        String decision = same(participant, supporter);
        Map<String, Object> body = Map.of("participantId", participant, "verdict", "different", "supporterId",
            idOf(supporter));
        for (String other : List.of("admin", "network", "hospital", "organiser", "supporter", "government")) {
            as(other).get(KUMAMOTO + "/supporter-proposals").then().statusCode(403);
            as(other).get(DECISIONS).then().statusCode(403);
            post(other, DECISIONS, body).statusCode(403);
            delete(other, decision, 0).statusCode(403);
        }
        asSystem("hospital-system").get(KUMAMOTO + "/supporter-proposals").then().statusCode(403);
        asNobody().get(DECISIONS).then().statusCode(401);
        as("centre42").get(KUMAMOTO + "/supporter-proposals").then().statusCode(404);
        delete("centre42", decision.replace("/43/", "/42/"), 0).statusCode(404);
        post("centre42", "/api/v1/prefectures/42/supporter-decisions", body).statusCode(400);
        as("centre42").get("/api/v1/prefectures/42/supporter-proposals?candidates=none").then().statusCode(200)
            .body("items", is(empty()));
    }
}
