package org.yorisoi.platform.idempotency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyTest {

    private static final String HOSPITALS = "/api/v1/prefectures/43/hospitals";

    private static Response add(String key, String name) {
        return as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body("""
            {"name": "%s", "kana": "いちど", "designations": [], "supportCentre": {}}""".formatted(name)).post(HOSPITALS);
    }

    @Test
    void of_ten_at_once_with_one_key_exactly_one_is_done() throws Exception {
        String key = UUID.randomUUID().toString();
        String name = "同時の病院" + key;
        as("centre").get("/api/v1/session");
        try (var clients = Executors.newFixedThreadPool(10)) {
            List<Future<Response>> answers = IntStream.range(0, 10).mapToObj(i -> clients.submit(() -> add(key, name)))
                .toList();
            for (Future<Response> answer : answers) {
                int status = answer.get().statusCode();
                assertTrue(status == 201 || status == 409, "done, repeated or still in progress, not " + status);
            }
        }
        asNobody().queryParam("q", name).get(HOSPITALS).then().body("total", is(1));
    }

    @Test
    void a_repetition_is_answered_like_the_first_with_place_and_version() {
        String key = UUID.randomUUID().toString();
        Response first = add(key, "くりかえす病院");
        Response again = add(key, "くりかえす病院");
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void a_request_that_failed_may_be_corrected_under_the_same_key() {
        String key = UUID.randomUUID().toString();
        add(key, " ").then().statusCode(400);
        add(key, "直した病院").then().statusCode(201);
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        add("short", "x").then().statusCode(400).body("violations.field", contains("Idempotency-Key"));
    }
}
