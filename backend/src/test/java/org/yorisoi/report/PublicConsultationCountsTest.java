package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;

/** What the public learns, and what it doesn't. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicConsultationCountsTest {

    private static final String PUBLIC = "/api/v1/prefectures/38/consultation-counts";

    private final DemoAccounts accounts;

    PublicConsultationCountsTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** FY2025: twelve patients about feelings, seven of them also about work; six of a family about feelings, two about work. */
    @BeforeEach
    void the_consultations_of_ehime() {
        if (accounts.anyIn("38")) {
            return;
        }
        ConsultationWorld world = ConsultationWorld.in("38", accounts);
        String session = world.held(world.room("愛媛の相談室（見本）", "outreach"), LocalDate.of(2025, 5, 14));
        world.consultations(5, session);
        world.consultations(7, session, "topics", List.of("feelings", "work"));
        world.consultations(4, session, "standpoint", "family");
        world.consultations(2, session, "standpoint", "family", "topics", List.of("feelings", "work"));
        world.consultation(session, "standpoint", "bereaved", "topics", List.of("grief"));
    }

    private static void threshold(int threshold) {
        var settings = as("admin38").get("/api/v1/prefectures/38/settings").then().statusCode(200).extract();
        Map<String, Object> body = new HashMap<>(settings.path(""));
        body.remove("version");
        body.put("smallCountThreshold", threshold);
        as("admin38").header("If-Match", settings.header("ETag")).contentType(ContentType.JSON).body(body)
            .put("/api/v1/prefectures/38/settings").then().statusCode(200);
    }

    private static ValidatableResponse year() {
        return asNobody().get(PUBLIC + "?fiscalYear=2025").then().statusCode(200);
    }

    private static Map<String, Object> line(Integer patient, Integer family, Integer bereaved, Integer other, Integer total) {
        Map<String, Object> line = new HashMap<>();
        line.put("patient", patient);
        line.put("family", family);
        line.put("bereaved", bereaved);
        line.put("other", other);
        line.put("total", total);
        return line;
    }

    private static String of(String topic) {
        return "topics.find { it.topic == '%s' }.counts".formatted(topic);
    }

    @Test
    void small_counts_are_hidden_and_with_them_what_would_give_them_away() {
        threshold(5);
        year().body("fiscalYear", is(2025)).body("firstFiscalYear", is(2025)).body("lastFiscalYear", is(2025))
            .body("threshold", is(5))
            .body("consultations", equalTo(line(12, null, null, 0, 19)))
            .body(of("feelings"), equalTo(line(null, null, 0, 0, 18)))
            .body(of("work"), equalTo(line(null, null, 0, 0, 9)))
            .body(of("grief"), equalTo(line(0, 0, null, 0, null)))
            .body(of("symptoms"), equalTo(line(0, 0, 0, 0, 0)))
            .body("mentions", equalTo(line(19, 8, null, 0, null)));
        as("centre38").get(PUBLIC).then().statusCode(200).body("fiscalYear", is(2025));
    }

    @Test
    void a_threshold_that_is_changed_counts_at_once() {
        threshold(1);
        year().body("consultations", equalTo(line(12, 6, 1, 0, 19))).body(of("work"), equalTo(line(7, 2, 0, 0, 9)))
            .body("mentions", equalTo(line(19, 8, 1, 0, 28)));
        threshold(3);
        year().body(of("work") + ".family", is(nullValue())).body("threshold", is(3));
    }

    @Test
    void a_year_that_has_not_ended_is_not_shown() {
        asNobody().get(PUBLIC + "?fiscalYear=2026").then().statusCode(400).body("violations.code", contains("not_allowed"));
        asNobody().get(PUBLIC + "?fiscalYear=2024").then().statusCode(200).body("consultations", equalTo(line(0, 0, 0, 0, 0)));
        asNobody().get("/api/v1/prefectures/39/consultation-counts").then().statusCode(200)
            .body("firstFiscalYear", is(nullValue()));
    }
}
