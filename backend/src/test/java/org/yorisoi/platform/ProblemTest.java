package org.yorisoi.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTest {

    private static final String HOSPITALS = "/api/v1/prefectures/43/hospitals";

    private static void isProblem(ValidatableResponse response, int status, String name) {
        response.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + name))
            .body("status", is(status));
    }

    private static ValidatableResponse post(String body) {
        return as("centre").contentType(ContentType.JSON).body(body).post(HOSPITALS).then();
    }

    @Test
    void an_address_that_does_not_exist_is_told_as_a_problem() {
        isProblem(given().get("/api/v1/nothing-here").then(), 404, "not-found");
        isProblem(given().get(HOSPITALS + "/not-an-id").then(), 404, "not-found");
    }

    /** REST-assured would tidy the address up. */
    @Test
    void an_address_with_an_empty_segment_names_nothing() throws Exception {
        for (String path : List.of("/api/v1/prefectures/43/accounts//invitation", "/api/v1/prefectures//", "//api/v1/prefectures",
            "/api/v1/prefectures/43/hospitals/")) {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
            assertEquals(404, answer.statusCode(), path);
            assertEquals("/problems/not-found", JsonPath.from(answer.body()).getString("type"), path);
        }
    }

    @Test
    void a_method_that_an_address_does_not_have_is_told_as_a_problem() {
        isProblem(given().delete("/api/v1/prefectures").then(), 405, "method-not-allowed");
        isProblem(given().delete(HOSPITALS).then().header("Allow", is("GET, POST")), 405, "method-not-allowed");
    }

    @Test
    void a_format_that_can_not_be_given_is_told_as_a_problem() {
        isProblem(given().accept("image/png").get(HOSPITALS).then(), 406, "not-acceptable");
    }

    @Test
    void a_body_of_another_format_is_told_as_a_problem() {
        isProblem(as("centre").contentType("text/csv").body("a,b").post(HOSPITALS).then(), 415,
            "unsupported-media-type");
    }

    @Test
    void broken_and_empty_json_is_told_as_a_problem() {
        isProblem(post("{\"name\": "), 400, "malformed-request");
        isProblem(post("[]"), 400, "malformed-request");
        isProblem(as("centre").contentType(ContentType.JSON).post(HOSPITALS).then(), 400, "validation-failed");
        isProblem(post("null"), 400, "validation-failed");
        isProblem(post("{} {}"), 400, "malformed-request");
    }

    @Test
    void bottomless_json_is_refused() {
        isProblem(post("[".repeat(5000) + "]".repeat(5000)), 400, "malformed-request");
    }

    @Test
    void a_wrong_type_is_told_with_its_field() {
        post("{\"name\": 5}").statusCode(400).body("violations.field", contains("name"))
            .body("violations.code", contains("wrong_type"));
        post("{\"designations\": [{\"kind\": \"royal\"}]}").statusCode(400)
            .body("violations.field", contains("designations[0].kind"))
            .body("violations.code", contains("unknown_value"));
        post("{\"designations\": [{\"kind\": 0}]}").statusCode(400)
            .body("violations.field", contains("designations[0].kind"));
        post("{\"latitude\": \"33\"}").statusCode(400).body("violations.field", contains("latitude"));
        post("{\"name\": \"a\", \"name\": \"b\"}").statusCode(400);
    }

    @Test
    void every_fault_of_a_form_is_told_at_once() {
        post("""
            {"name": " ", "kana": "%s", "designations": null, "latitude": 91, "supportCentre": {"telephone": "abc"}}"""
            .formatted("あ".repeat(201))).statusCode(400)
            .body("violations.field", contains("designations", "kana", "latitude", "name", "supportCentre.telephone"))
            .body("violations.code", contains("required", "too_long", "too_large", "required", "invalid_format"));
    }

    @Test
    void characters_that_turn_other_peoples_text_are_refused() {
        post("""
            {"name": "abc\\u202Edef", "kana": "\\u0000", "designations": [], "supportCentre": {}}""").statusCode(400)
            .body("violations.field", contains("kana", "name"))
            .body("violations.code", contains("invalid_character", "invalid_character"));
    }
}
