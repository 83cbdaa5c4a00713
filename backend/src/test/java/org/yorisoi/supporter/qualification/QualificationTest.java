package org.yorisoi.supporter.qualification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.supporter.qualification.QualificationRequests.delete;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.today;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.supporter.qualification.QualificationRequests.training;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

/** A supporter's training history through the door, and what comes out of it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QualificationTest {

    private static final ValidityRule RULE = new ValidityRule(new Terms(2, 3, 6, true), Month.APRIL);

    @Inject
    QualificationService qualifications;
    @Inject
    Statements statements;

    @Test
    void a_foundation_on_29_January_2022_was_valid_to_31_March_2024_and_in_grace_to_30_June() {
        String supporter = active("見本 " + unique());
        trained(supporter, "foundation", "2022-01-29");
        qualification(supporter).body("status", is("expired")).body("validUntil", is("2024-03-31"))
            .body("graceUntil", is("2024-06-30")).body("extended", is(false))
            .body("trainings.effect", contains("qualified")).body("trainings[0].source", is("entered"))
            .body("trainings[0].trainingId", is(nullValue())).body("certificateAvailable", is(false));
    }

    @Test
    void a_follow_up_renews() {
        String supporter = active("見本 " + unique());
        trained(supporter, "follow_up", "2023-01-07");
        trained(supporter, "foundation", "2022-01-29");
        qualification(supporter).body("validUntil", is("2025-03-31"))
            .body("trainings.effect", contains("qualified", "renewed"))
            .body("trainings.validUntil", contains("2024-03-31", "2025-03-31"));
    }

    @Test
    void without_training_there_is_nothing() {
        qualification(active("見本 " + unique())).body("status", is("none")).body("validUntil", is(nullValue()))
            .body("graceUntil", is(nullValue())).body("trainings", is(empty())).body("extensions", is(empty()));
    }

    @Test
    void a_foundation_offers_to_make_an_applicant_a_trainee_and_does_not_do_it() {
        String supporter = in("applied", "見本 " + unique());
        qualification(supporter).body("offersTrainee", is(false));
        trained(supporter, "foundation", today().minusDays(3).toString());
        qualification(supporter).body("offersTrainee", is(true)).body("certificateAvailable", is(true));
        int version = as("centre").get(supporter).then().body("state", is("applied")).extract().path("version");
        becomes("centre", supporter, version, "trainee", today().toString()).statusCode(200);
        qualification(supporter).body("offersTrainee", is(false));
    }

    @Test
    void what_was_entered_by_hand_is_corrected_and_removed_with_the_version_that_was_seen() {
        String supporter = active("見本 " + unique());
        String training = trained(supporter, "foundation", "2022-01-29");
        Map<String, Object> corrected = with(training("foundation", "2022-04-02"), "heldBy", "見本の会");
        put("centre", training, 0, corrected).statusCode(200).body("completedOn", is("2022-04-02"))
            .body("heldBy", is("見本の会")).body("version", is(1));
        put("centre", training, 0, corrected).statusCode(412).body("type", is("/problems/stale-version"));
        as("centre").contentType(ContentType.JSON).body(corrected).put(training).then().statusCode(428);
        qualification(supporter).body("validUntil", is("2025-03-31"));
        as("network").get(training).then().statusCode(200).header("ETag", is("\"1\"")).body("heldBy", is("見本の会"));
        delete("centre", training, 0).statusCode(412);
        delete("centre", training, 1).statusCode(204);
        delete("centre", training, 1).statusCode(404);
        qualification(supporter).body("status", is("none"));
    }

    @Test
    void sent_twice_with_the_same_key_it_is_entered_once() {
        String supporter = active("見本 " + unique());
        for (int i = 0; i < 2; i++) {
            as("centre").header("Idempotency-Key", "training-" + idOf(supporter)).contentType(ContentType.JSON)
                .body(training("foundation", "2022-01-29")).post(supporter + "/trainings").then().statusCode(201);
        }
        qualification(supporter).body("trainings.size()", is(1));
    }

    @Test
    void nobody_has_completed_what_is_still_to_come() {
        String supporter = active("見本 " + unique());
        post("centre", supporter + "/trainings", training("foundation", today().plusDays(1).toString())).statusCode(400)
            .body("violations.field", contains("completedOn")).body("violations.code", contains("in_future"));
        post("centre", supporter + "/trainings", with(training("foundation", "1890-01-01"), "title", " ")).statusCode(400)
            .body("violations.field", contains("title"));
        post("centre", supporter + "/trainings", training("foundation", "1890-01-01")).statusCode(400)
            .body("violations.code", contains("not_allowed"));
    }

    @Test
    void who_keeps_the_register_writes_who_reads_it_reads_and_others_do_neither() {
        String supporter = active("見本 " + unique());
        String training = trained(supporter, "foundation", "2022-01-29");
        as("network").get(supporter + "/qualification").then().statusCode(200).body("validUntil", is("2024-03-31"));
        for (String other : List.of("admin", "hospital", "organiser", "supporter", "government")) {
            as(other).get(supporter + "/qualification").then().statusCode(403);
        }
        asSystem("hospital-system").get(supporter + "/qualification").then().statusCode(403);
        asNobody().get(supporter + "/qualification").then().statusCode(401);
        as("centre42").get(supporter + "/qualification").then().statusCode(404);
        as("centre42").get(supporter.replace("/43/", "/42/") + "/qualification").then().statusCode(404);
        for (String other : List.of("network", "hospital", "supporter", "admin")) {
            post(other, supporter + "/trainings", training("foundation", "2022-01-29")).statusCode(403);
            put(other, training, 0, training("foundation", "2022-01-29")).statusCode(403);
            delete(other, training, 0).statusCode(403);
        }
        put("centre42", training.replace("/43/", "/42/"), 0, training("foundation", "2022-01-29")).statusCode(404);
        delete("centre42", training.replace("/43/", "/42/"), 0).statusCode(404);
        String somebodyElse = active("見本 " + unique());
        delete("centre", somebodyElse + training.substring(supporter.length()), 0).statusCode(404);
        delete("centre", supporter + "/trainings/" + UUID.randomUUID(), 0).statusCode(404);
    }

    @Test
    void those_who_are_gone_are_seen_only_by_those_who_keep_the_register() {
        String supporter = in("withdrawn", "見本 " + unique());
        trained(supporter, "foundation", today().minusDays(3).toString());
        qualification(supporter).body("status", is("valid")).body("certificateAvailable", is(false));
        as("network").get(supporter + "/qualification").then().statusCode(404);
    }

    @Test
    void the_list_is_found_by_name_sorted_by_end_and_without_the_gone() {
        String family = "見本" + unique();
        String late = active(family + " 遅");
        String early = in("trainee", family + " 早");
        active(family + " 無");
        String gone = in("deceased", family + " 故");
        trained(late, "foundation", today().minusDays(3).toString());
        trained(early, "foundation", "2022-01-29");
        trained(gone, "foundation", "2022-01-29");
        as("network").queryParam("q", family).get(KUMAMOTO + "/supporter-qualifications").then().statusCode(200)
            .body("items.name", contains(family + " 早", family + " 遅", family + " 無")).body("total", is(3))
            .body("items.status", contains("expired", "valid", "none"))
            .body("items[0].lastTraining", is("2022-01-29")).body("items[0].number", is(notNullValue()));
        list(family, "status", "expired").body("items.name", contains(family + " 早"));
        list(family, "state", "active").body("items.name", contains(family + " 遅", family + " 無"));
        list(family, "endingBy", "2024-03-31").body("items.name", contains(family + " 早"));
        list(family, "endingBy", "2024-03-30").body("items", is(empty()));
        list(family, "sort", "-validUntil").body("items.name", contains(family + " 遅", family + " 早", family + " 無"));
        list(family, "serving", "false").body("items", is(empty()));
        list(family, "limit", "2").body("items.size()", is(2)).body("total", is(3)).body("next", is(notNullValue()));
        list(family, "sort", "nothing", 400);
    }

    private static io.restassured.response.ValidatableResponse list(String q, String parameter, String value) {
        return list(q, parameter, value, 200);
    }

    private static io.restassured.response.ValidatableResponse list(String q, String parameter, String value, int status) {
        return as("centre").queryParam("q", q).queryParam(parameter, value).get(KUMAMOTO + "/supporter-qualifications")
            .then().statusCode(status);
    }

    @Test
    void only_readers_of_the_register_see_the_list() {
        for (String other : List.of("admin", "hospital", "organiser", "supporter", "government")) {
            as(other).get(KUMAMOTO + "/supporter-qualifications").then().statusCode(403);
        }
        asNobody().get(KUMAMOTO + "/supporter-qualifications").then().statusCode(401);
        as("centre42").get(KUMAMOTO + "/supporter-qualifications").then().statusCode(404);
        String family = "見本" + unique();
        active(family);
        as("centre42").queryParam("q", family).get("/api/v1/prefectures/42/supporter-qualifications").then()
            .statusCode(200).body("items", is(empty()));
    }

    @Test
    void a_longer_list_costs_no_more_statements() {
        String family = "見本" + unique();
        trained(active(family), "foundation", "2022-01-29");
        Runnable asked = () -> as("centre").queryParam("q", family).get(KUMAMOTO + "/supporter-qualifications").then()
            .statusCode(200).body("items.name", everyItem(not(is(""))));
        asked.run();
        long few = statements.atBest(asked);
        for (int i = 0; i < 5; i++) {
            trained(active(family + i), "foundation", "2022-01-29");
        }
        assertEquals(few, statements.atBest(asked));
    }

    @Test
    void other_rooms_ask_whether_somebody_may_serve_on_a_day() {
        LocalDate lately = today().minusDays(3);
        String supporter = active("見本 " + unique());
        trained(supporter, "foundation", lately.toString());
        UUID id = idOf(supporter);
        UUID untrained = idOf(active("見本 " + unique()));
        LocalDate end = RULE.lastDayAfter(lately);
        LocalDate grace = RULE.graceAfter(end);
        assertEquals(Map.of(id, end), qualifications.validUntil("43", List.of(id, untrained)));
        assertTrue(qualifications.isValidOn("43", id, lately));
        assertFalse(qualifications.isValidOn("43", id, lately.minusDays(1)));
        assertTrue(qualifications.isValidOn("43", id, grace));
        assertFalse(qualifications.isValidOn("43", id, grace.plusDays(1)));
        assertEquals(Set.of(id), qualifications.validOn("43", List.of(id, untrained), end));
        assertEquals(Set.of(), qualifications.validOn("42", List.of(id), end));
    }
}
