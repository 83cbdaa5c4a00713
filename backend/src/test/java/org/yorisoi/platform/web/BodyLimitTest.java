package org.yorisoi.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

    private static final byte[] TWENTY_MEGABYTES = new byte[20 * 1024 * 1024];

    @Test
    void refusesABodyThatIsTooLargeWithAProblemThatTheSenderCanRead() {
        given().contentType(ContentType.JSON).body(TWENTY_MEGABYTES).post("/api/v1/session").then()
            .statusCode(413)
            .contentType("application/problem+json")
            .header("X-Content-Type-Options", "nosniff")
            .body("type", equalTo("/problems/payload-too-large"))
            .body("title", equalTo("送られたデータが大きすぎます"))
            .body("status", equalTo(413));
    }

    @Test
    void saysItInEnglishToThoseWhoPreferIt() {
        given().header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5").contentType("text/csv").body(TWENTY_MEGABYTES)
            .post("/api/v1/prefectures/43/training-imports").then()
            .statusCode(413)
            .body("title", containsString("too large"));
    }
}
