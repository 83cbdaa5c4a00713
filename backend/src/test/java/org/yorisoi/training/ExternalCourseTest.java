package org.yorisoi.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.training.TrainingRequests.put;
import static org.yorisoi.training.TrainingRequests.today;
import static org.yorisoi.training.TrainingRequests.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExternalCourseTest {

    private static final String COURSES = "/api/v1/prefectures/43/external-courses";

    private static String course(String date, String title, String participants) {
        return """
            {"date": "%s", "title": "%s", "organiser": "国立見本センター", "medicalParticipants": %s}"""
            .formatted(date, title, participants);
    }

    private static ValidatableResponse add(String date, String title, String participants) {
        return as("centre").contentType(ContentType.JSON).body(course(date, title, participants)).post(COURSES).then();
    }

    @Test
    void a_course_is_shown_as_it_was_entered() {
        String title = unique("髙﨑𠮷講習👩");
        String address = add("2024-02-11", title, "3").statusCode(201).header("ETag", is("\"0\"")).extract()
            .header("Location");
        as("government").get(address).then().statusCode(200)
            .body("date", is("2024-02-11")).body("fiscalYear", is(2023)).body("title", is(title))
            .body("organiser", is("国立見本センター")).body("medicalParticipants", is(3)).body("version", is(0));
    }

    @Test
    void courses_are_changed_and_removed_by_version_only() {
        String address = add("2024-02-11", unique("版"), "3").statusCode(201).extract().header("Location");
        String changed = course("2023-02-11", "版改", "5");
        as("centre").contentType(ContentType.JSON).body(changed).put(address).then().statusCode(428);
        put("centre", address, "0", changed).statusCode(200).header("ETag", is("\"1\""))
            .body("fiscalYear", is(2022)).body("medicalParticipants", is(5));
        put("centre", address, "0", changed).statusCode(412);
        as("centre").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("centre").header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        as("centre").get(address).then().statusCode(404);
    }

    @Test
    void the_list_filters_by_year_and_text_and_sorts() {
        String mark = unique("一覧");
        add("2019-03-31", mark + "B", "1").statusCode(201);
        add("2019-04-01", mark + "A", "2").statusCode(201);
        list(mark, "").body("items.title", contains(mark + "A", mark + "B")).body("total", is(2));
        list(mark, "?sort=date").body("items.title", contains(mark + "B", mark + "A"));
        list(mark, "?sort=title").body("items.title", contains(mark + "A", mark + "B"));
        list(mark, "?sort=-title").body("items.title", contains(mark + "B", mark + "A"));
        list(mark, "?fiscalYear=2018").body("items.title", contains(mark + "B"));
    }

    private static ValidatableResponse list(String q, String query) {
        return as("network").queryParam("q", q).get(COURSES + query).then().statusCode(200);
    }

    @Test
    void bad_input_is_refused_with_its_field() {
        add("2024-04-31", "講習", "3").statusCode(400).body("violations.field", contains("date"))
            .body("violations.code", contains("invalid_date"));
        add(today().plusDays(1).toString(), "講習", "3").statusCode(400).body("violations.field", contains("date"))
            .body("violations.code", contains("in_future"));
        add("0500-01-01", "講習", "3").statusCode(400).body("violations.code", contains("not_allowed"));
        add("2024-02-11", "講習", "-1").statusCode(400).body("violations.field", contains("medicalParticipants"))
            .body("violations.code", contains("too_small"));
        add("2024-02-11", "講習", "10000").statusCode(400).body("violations.code", contains("too_large"));
        add("2024-02-11", "講習", "\"3\"").statusCode(400).body("violations.code", contains("wrong_type"));
        add("2024-02-11", "長".repeat(201), "3").statusCode(400).body("violations.field", contains("title"))
            .body("violations.code", contains("too_long"));
    }

    @Test
    void the_same_idempotency_key_adds_one_course() {
        String key = UUID.randomUUID().toString();
        String title = unique("一度きり");
        for (int i = 0; i < 2; i++) {
            as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON)
                .body(course("2024-02-11", title, "3")).post(COURSES).then().statusCode(201);
        }
        list(title, "").body("total", is(1));
    }

    @Test
    void only_the_support_centre_of_the_prefecture_keeps_courses() {
        String address = add("2024-02-11", unique("権限"), "3").statusCode(201).extract().header("Location");
        String body = course("2024-02-11", "書き換え", "9");
        for (String other : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            put(other, address, "0", body).statusCode(403);
            as(other).header("If-Match", "\"0\"").delete(address).then().statusCode(403);
            as(other).contentType(ContentType.JSON).body(body).post(COURSES).then().statusCode(403);
        }
        for (String other : List.of("admin", "organiser", "supporter")) {
            as(other).get(address).then().statusCode(403);
            as(other).get(COURSES).then().statusCode(403);
        }
        asNobody().get(COURSES).then().statusCode(401);
        asNobody().get(address).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(body).post(COURSES).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(body).put(address).then().statusCode(401);
        asNobody().delete(address).then().statusCode(401);
        for (String seen : List.of(address, address.replace("/43/", "/42/"))) {
            as("centre42").get(seen).then().statusCode(404);
            put("centre42", seen, "0", body).statusCode(404);
            as("centre42").header("If-Match", "\"0\"").delete(seen).then().statusCode(404);
        }
        as("centre42").get(COURSES).then().statusCode(404);
        as("centre").get(address).then().statusCode(200).body("version", is(0));
    }
}
