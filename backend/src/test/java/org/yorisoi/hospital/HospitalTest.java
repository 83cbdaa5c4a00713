package org.yorisoi.hospital;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HospitalTest {

    private static final String HOSPITALS = "/api/v1/prefectures/43/hospitals";

    private static String body(String name, String designations) {
        return """
            {"name": "%s", "kana": "みほん", "designations": %s, "postalCode": "860-8556",
             "address": "熊本県熊本市", "latitude": 32.8, "longitude": 130.7,
             "supportCentre": {"telephone": "096-000-0000", "hours": "平日 9:00~16:00"}}""".formatted(name, designations);
    }

    private static ValidatableResponse add(String name, String designations) {
        return as("centre").contentType(ContentType.JSON).body(body(name, designations)).post(HOSPITALS).then();
    }

    @Test
    void a_hospital_is_shown_as_it_was_entered_with_rare_characters_and_emoji() {
        String name = "髙﨑𠮷病院👩‍⚕️" + UUID.randomUUID();
        String location = add(name, "[]").statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        asNobody().get(location).then().statusCode(200)
            .body("name", is(name))
            .body("postalCode", is("860-8556"))
            .body("latitude", is(32.8f))
            .body("designationOn", is(nullValue()))
            .body("supportCentre.telephone", is("096-000-0000"));
    }

    @Test
    void designations_are_counted_on_any_day() {
        String before = "1950-04-01";
        String national = "[{\"kind\": \"national\", \"from\": \"1950-04-01\", \"to\": \"1955-03-31\"}]";
        String twice = """
            [{"kind": "regional", "from": "1953-04-01", "to": "1956-03-31"},
             {"kind": "prefectural", "from": "1949-04-01", "to": "1953-03-31"}]""";
        add("数え病院一", national).statusCode(201);
        add("数え病院二", twice).statusCode(201);

        asNobody().get(HOSPITALS + "/designation-counts?on=" + before).then().statusCode(200)
            .body("on", is(before)).body("national", is(1)).body("regional", is(0)).body("prefectural", is(1))
            .body("total", is(2));
        asNobody().get(HOSPITALS + "/designation-counts?on=1955-03-31").then()
            .body("national", is(1)).body("regional", is(1)).body("prefectural", is(0)).body("total", is(2));
        asNobody().get(HOSPITALS + "/designation-counts?on=1955-04-01").then()
            .body("national", is(0)).body("regional", is(1)).body("total", is(1));
        asNobody().get(HOSPITALS + "?on=1952-01-01&designation=prefectural").then()
            .body("items.name", contains("数え病院二")).body("total", is(1));
    }

    @Test
    void overlapping_designations_are_refused_where_they_overlap() {
        add("重なり病院", """
            [{"kind": "regional", "from": "2020-04-01", "to": null},
             {"kind": "prefectural", "from": "2022-04-01", "to": null}]""")
            .statusCode(400).contentType("application/problem+json")
            .body("type", is("/problems/validation-failed"))
            .body("violations", equalTo(java.util.List.of(java.util.Map.of(
                "field", "designations[1]", "code", "overlap", "message", "期間が重なっています"))));
    }

    @Test
    void an_end_before_its_start_is_refused() {
        add("逆さ病院", "[{\"kind\": \"regional\", \"from\": \"2022-04-01\", \"to\": \"2022-03-31\"}]")
            .statusCode(400).body("violations.field", contains("designations[0].to"))
            .body("violations.code", contains("before_start"));
    }

    @Test
    void a_day_that_does_not_exist_is_refused_with_its_field() {
        add("四月病院", "[{\"kind\": \"regional\", \"from\": \"2022-04-31\", \"to\": null}]")
            .statusCode(400).body("violations.field", contains("designations[0].from"))
            .body("violations.code", contains("invalid_date"));
        asNobody().get(HOSPITALS + "?on=2022-13-01").then().statusCode(400)
            .body("violations.field", contains("on")).body("violations.code", contains("invalid_date"));
    }

    @Test
    void an_unknown_field_is_refused() {
        as("centre").contentType(ContentType.JSON).body("{\"nickname\": \"x\"}").post(HOSPITALS).then()
            .statusCode(400).body("violations.field", contains("nickname"))
            .body("violations.code", contains("unknown_field"));
    }

    @Test
    void a_change_that_is_not_based_on_the_current_version_is_refused() {
        String location = add("競合病院", "[]").statusCode(201).extract().header("Location");
        as("centre").contentType(ContentType.JSON).body(body("競合病院・新", "[]")).put(location).then().statusCode(428);
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("競合病院・新", "[]"))
            .put(location).then().statusCode(200).header("ETag", is("\"1\"")).body("name", is("競合病院・新"));
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("競合病院・旧", "[]"))
            .put(location).then().statusCode(412).body("type", is("/problems/stale-version"));
        asNobody().get(location).then().body("name", is("競合病院・新"));
    }

    @Test
    void the_same_idempotency_key_adds_one_hospital_and_refuses_another_body() {
        String key = UUID.randomUUID().toString();
        String first = as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON)
            .body(body("一度きり病院", "[]")).post(HOSPITALS).then().statusCode(201).extract().path("id");
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON)
            .body(body("一度きり病院", "[]")).post(HOSPITALS).then().statusCode(201).body("id", is(first));
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON)
            .body(body("別の病院", "[]")).post(HOSPITALS).then().statusCode(409)
            .body("type", is("/problems/idempotency-key-reused"));
        asNobody().queryParam("q", "一度きり病院").get(HOSPITALS).then().body("total", is(1));
    }

    @Test
    void only_the_support_centre_of_the_prefecture_changes_hospitals() {
        String location = add("守られた病院", "[]").statusCode(201).extract().header("Location");
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter", "government"}) {
            as(other).header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        }
        asNobody().header("If-Match", "\"0\"").delete(location).then().statusCode(401);
        asSystem("hospital-system").header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        as("centre42").header("If-Match", "\"0\"").delete(location).then().statusCode(404);
        String foreign = location.replace("/43/", "/42/");
        as("centre42").header("If-Match", "\"0\"").delete(foreign).then().statusCode(404);
        asNobody().get(foreign).then().statusCode(404);
        asNobody().get(location).then().statusCode(200);
    }

    @Test
    void an_unknown_prefecture_is_not_found() {
        asNobody().get("/api/v1/prefectures/99/hospitals").then().statusCode(404)
            .body("type", is("/problems/not-found"));
    }

    @Test
    void a_removed_hospital_is_gone() {
        String location = add("消える病院", "[]").statusCode(201).extract().header("Location");
        as("centre").header("If-Match", "\"0\"").delete(location).then().statusCode(204);
        asNobody().get(location).then().statusCode(404);
        asNobody().get(HOSPITALS).then().body("items.name", not(hasItem("消える病院")));
    }
}
