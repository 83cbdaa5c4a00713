package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthTest {

    private static final Map<String, Object> HEALTH = Map.of("standpoint", "patient", "cancers", List.of("breast", "lung"),
        "treatments", List.of("surgery"), "note", "2015年に手術");

    private final SupporterService register;
    private final Clock clock;

    HealthTest(SupporterService register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    private static void told(String location) {
        put("centre", location + "/health", 0, HEALTH).statusCode(200).header("ETag", is("\"1\""));
    }

    @Test
    void without_a_consent_nothing_is_written_and_the_fields_are_named() {
        String location = active("同意なし" + unique());
        consents(location, "register");
        put("centre", location + "/health", 0, HEALTH).statusCode(409)
            .body("type", is("/problems/health-consent-missing"))
            .body("violations.field", contains("standpoint", "cancers", "treatments", "note"))
            .body("violations.code", contains("consent_required", "consent_required", "consent_required",
                "consent_required"));
        as("centre").get(location + "/health").then().statusCode(409).body("type", is("/problems/health-consent-missing"));
        as("centre").get(location).then().body("health", is("closed"));
    }

    @Test
    void with_a_consent_it_is_written_and_read() {
        String location = active("同意あり" + unique());
        consents(location, "health_data");
        as("centre").get(location).then().body("health", is("empty"));
        as("centre").get(location + "/health").then().statusCode(200).body("standpoint", is(nullValue()))
            .body("cancers", is(List.of())).body("treatments", is(List.of())).body("note", is(nullValue()));
        told(location);
        as("centre").get(location + "/health").then().statusCode(200).body("standpoint", is("patient"))
            .body("cancers", containsInAnyOrder("breast", "lung")).body("treatments", contains("surgery"))
            .body("note", is("2015年に手術")).body("version", is(1));
        as("centre").get(location).then().body("health", is("told"));
        put("centre", location + "/health", 0, HEALTH).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(HEALTH).put(location + "/health").then().statusCode(428);
    }

    @Test
    void withdrawing_the_consent_closes_it_at_once_and_takes_her_out_of_matching() {
        String location = active("取り消し" + unique());
        consents(location, "register");
        String consent = consents(location, "health_data");
        told(location);
        assertTrue(register.get("43", idOf(location)).mayBeMatched());
        post("centre", location + "/consents/" + consent + "/withdrawal", new HashMap<>()).statusCode(200)
            .body("withdrawnOn", is(LocalDate.now(clock).toString()));

        as("centre").get(location + "/health").then().statusCode(409);
        put("centre", location + "/health", 1, HEALTH).statusCode(409);
        as("centre").get(location).then().body("health", is("closed")).body("mayBeMatched", is(false));
        assertFalse(register.get("43", idOf(location)).mayBeMatched());
        assertFalse(register.all("43").stream().filter(one -> one.id().equals(idOf(location))).findFirst().orElseThrow()
            .mayBeMatched());

        consents(location, "health_data");
        as("centre").get(location + "/health").then().statusCode(200).body("cancers", containsInAnyOrder("breast", "lung"));
    }

    @Test
    void what_was_told_is_erased_on_request_with_consent_or_without() {
        String location = active("消去" + unique());
        String consent = consents(location, "health_data");
        told(location);
        post("centre", location + "/consents/" + consent + "/withdrawal", new HashMap<>()).statusCode(200);
        as("centre").header("If-Match", "\"0\"").delete(location + "/health").then().statusCode(412);
        as("centre").header("If-Match", "\"1\"").delete(location + "/health").then().statusCode(204);
        consents(location, "health_data");
        as("centre").get(location + "/health").then().statusCode(200).body("standpoint", is(nullValue()));
    }

    @Test
    void every_reading_is_in_the_trail() {
        String location = active("読む" + unique());
        consents(location, "health_data");
        as("centre").get(location + "/health").then().statusCode(200);
        List<String> subjects = as("admin").queryParam("action", "supporter_health.read").queryParam("limit", 200)
            .get("/api/v1/prefectures/43/audit-entries").then().statusCode(200).extract().path("items.subjectId");
        assertEquals(1, subjects.stream().filter(idOf(location).toString()::equals).count());
    }

    @Test
    void it_is_for_the_centre_of_the_prefecture_alone() {
        String location = active("だれが" + unique());
        consents(location, "health_data");
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter", "government"}) {
            as(other).get(location + "/health").then().statusCode(403);
            put(other, location + "/health", 0, HEALTH).statusCode(403);
        }
        asNobody().get(location + "/health").then().statusCode(401);
        as("centre42").get(location + "/health").then().statusCode(404);
        put("centre42", location + "/health", 0, HEALTH).statusCode(404);
    }

    @Test
    void consents_are_kept_with_version_day_and_channel_and_never_deleted() {
        String location = active("履歴" + unique());
        String old = consents(location, "named_in_public");
        post("centre", location + "/consents", Map.of("purpose", "named_in_public", "textVersion", "2026-11",
            "givenOn", "2026-10-01", "channel", "telephone")).statusCode(201);
        as("centre").get(location).then().body("mayBeNamed", is(true)).body("standingConsents", contains("named_in_public"));
        post("centre", location + "/consents/" + old + "/withdrawal", Map.of("withdrawnOn", "2026-10-15")).statusCode(200);
        as("centre").get(location + "/consents").then().statusCode(200)
            .body("items.textVersion", contains("2026-11", "2026-03")).body("items.channel", contains("telephone", "paper"))
            .body("items.givenOn", contains("2026-10-01", "2026-04-01"))
            .body("items.withdrawnOn", contains("2026-10-15", "2026-10-15"));
        as("centre").get(location).then().body("mayBeNamed", is(false));
        post("centre", location + "/consents/" + old + "/withdrawal", new HashMap<>()).statusCode(409)
            .body("type", is("/problems/consent-already-withdrawn"));
    }

    @Test
    void a_consent_that_contradicts_itself_is_refused() {
        String location = active("矛盾" + unique());
        String given = consents(location, "register");
        Map<String, String> again = Map.of("purpose", "register", "textVersion", "2026-03", "givenOn", "2026-04-01",
            "channel", "paper");
        post("centre", location + "/consents", again).statusCode(400).body("violations.field", contains("purpose"))
            .body("violations.code", contains("duplicate"));
        post("centre", location + "/consents", Map.of("purpose", "health_data", "textVersion", "1",
            "givenOn", LocalDate.now(clock).plusDays(1).toString(), "channel", "paper")).statusCode(400)
            .body("violations.field", contains("givenOn")).body("violations.code", contains("in_future"));
        post("centre", location + "/consents/" + given + "/withdrawal", Map.of("withdrawnOn", "2026-03-31")).statusCode(400)
            .body("violations.field", contains("withdrawnOn")).body("violations.code", contains("before_start"));
        post("centre", location + "/consents/" + idOf(location) + "/withdrawal", new HashMap<>()).statusCode(404);
        post("network", location + "/consents", again).statusCode(403);
        post("centre42", location + "/consents", again).statusCode(404);
        String gone = in("withdrawn", "退会" + unique());
        post("centre", gone + "/consents", again).statusCode(409).body("type", is("/problems/supporter-is-gone"));
    }

    @Test
    void the_texts_in_force_are_there_for_everybody() {
        asNobody().get("/api/v1/prefectures/43/consent-texts").then().statusCode(200)
            .body("items.purpose", contains("register", "health_data", "named_in_public", "share_with_hospitals"))
            .body("items.version", contains("2026-11", "2026-11", "2026-11", "2026-11"));
    }
}
