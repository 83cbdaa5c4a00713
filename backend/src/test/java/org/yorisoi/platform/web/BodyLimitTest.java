package org.yorisoi.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Api;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyLimitTest {

    private static final int LARGE = 200_000_000;
    private static final List<String> ADDRESSES =
        List.of("/api/v1/prefectures/43/training-imports", "/api/v1/prefectures/43/hospitals", "/api/v1/session");

    @TestHTTPResource("/")
    URI server;

    private HttpResponse<String> send(String address, String mediaType, HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address))
            .header("Content-Type", mediaType).header("Cookie", "yorisoi_session=" + Api.sessionOf("centre"))
            .timeout(Duration.ofSeconds(60)).POST(body).build();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(answer.body().contains("\"/problems/payload-too-large\""), answer.body());
        assertTrue(answer.body().contains("送られたデータが大きすぎます"), answer.body());
    }

    @Test
    void two_hundred_megabytes_are_told_to_be_too_much_when_their_length_is_announced() throws Exception {
        for (String address : ADDRESSES) {
            isTooLarge(send(address, "application/json", HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new Spaces(LARGE)), LARGE)));
        }
    }

    @Test
    void two_hundred_megabytes_are_told_to_be_too_much_when_their_length_is_not_announced() throws Exception {
        for (String address : ADDRESSES) {
            String type = address.endsWith("imports") ? "text/csv" : "application/json";
            isTooLarge(send(address, type, HttpRequest.BodyPublishers.ofInputStream(() -> new Spaces(LARGE))));
        }
    }

    @Test
    void it_is_told_in_english_to_those_who_prefer_it() {
        given().header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5").contentType(ContentType.JSON)
            .body(new byte[20_000_000]).post("/api/v1/session").then()
            .statusCode(413).contentType("application/problem+json").header("X-Content-Type-Options", is("nosniff"))
            .body("title", is("The request is too large"));
    }

    @Test
    void what_is_just_small_enough_is_read() throws Exception {
        HttpResponse<String> answer = send("/api/v1/prefectures/43/hospitals", "application/json",
            HttpRequest.BodyPublishers.ofInputStream(() -> new Spaces(5_900_000)));
        assertEquals(400, answer.statusCode());
    }

    /** As many spaces as one likes, without keeping them. */
    private static final class Spaces extends InputStream {

        private int left;

        Spaces(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            Arrays.fill(bytes, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
