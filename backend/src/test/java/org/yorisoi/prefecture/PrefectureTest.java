package org.yorisoi.prefecture;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrefectureTest {

    private static final String SETTINGS = "/api/v1/prefectures/43/settings";

    private static ValidatableResponse change(String ifMatch, int month, int days, int threshold) {
        return as("admin").header("If-Match", ifMatch).contentType(ContentType.JSON).body("""
            {"fiscalYearStartMonth": %d, "roomDaysPerMonth": %d, "smallCountThreshold": %d}"""
            .formatted(month, days, threshold)).put(SETTINGS).then();
    }

    @Test
    void there_are_47_prefectures_in_the_order_of_their_codes() {
        asNobody().get("/api/v1/prefectures").then().statusCode(200)
            .body("items", hasSize(47)).body("total", is(47)).body("next", is(nullValue()))
            .body("items[0].code", is("01")).body("items[46].code", is("47"));
        asNobody().get("/api/v1/prefectures/43").then().statusCode(200)
            .body("name", is("熊本県")).body("kana", is("くまもとけん")).body("nameEn", is("Kumamoto"))
            .body("fiscalYearStartMonth", is(4));
    }

    @Test
    void a_prefecture_that_does_not_exist_is_not_found() {
        asNobody().get("/api/v1/prefectures/48").then().statusCode(404);
        asNobody().get("/api/v1/prefectures/4３").then().statusCode(404);
    }

    @Test
    void an_admin_changes_how_the_programme_is_run_and_the_centre_sees_it() {
        String tag = as("admin").get(SETTINGS).then().statusCode(200)
            .body("fiscalYearStartMonth", is(4)).body("smallCountThreshold", is(5)).extract().header("ETag");
        String next = change(tag, 4, 20, 5).statusCode(200).body("roomDaysPerMonth", is(20)).extract().header("ETag");
        as("centre").get(SETTINGS).then().body("roomDaysPerMonth", is(20)).header("ETag", is(next));
        change(tag, 4, 17, 5).statusCode(412).body("type", is("/problems/stale-version"));
        change(next, 4, 17, 5).statusCode(200).body("roomDaysPerMonth", is(17));
    }

    @Test
    void settings_out_of_range_are_told_all_at_once() {
        change("*", 13, 32, -1).statusCode(400)
            .body("violations.field", contains("fiscalYearStartMonth", "roomDaysPerMonth", "smallCountThreshold"))
            .body("violations.code", contains("too_large", "too_large", "too_small"));
    }
}
