package org.yorisoi.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;
import static org.yorisoi.training.TrainingRequests.TRAININGS;
import static org.yorisoi.training.TrainingRequests.add;
import static org.yorisoi.training.TrainingRequests.added;
import static org.yorisoi.training.TrainingRequests.count;
import static org.yorisoi.training.TrainingRequests.put;
import static org.yorisoi.training.TrainingRequests.today;
import static org.yorisoi.training.TrainingRequests.training;
import static org.yorisoi.training.TrainingRequests.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrainingTest {

    @Test
    void a_training_is_shown_as_it_was_entered_with_its_days_in_order() {
        String title = unique("髙﨑𠮷研修👩‍⚕️");
        String address = add("""
            {"kind": "foundation", "title": "%s", "dates": ["2022-04-02", "2022-03-31"], "delivery": "both",
             "place": " 県庁 ", "facilitators": ["見本 花子", "見本 太郎"], "footnotes": ["＊一", "＊二"],
             "openForApplication": true, "application": "電話で"}""".formatted(title))
            .statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        as("government").get(address).then().statusCode(200).header("ETag", is("\"0\""))
            .body("kind", is("foundation"))
            .body("title", is(title))
            .body("dates", contains("2022-03-31", "2022-04-02"))
            .body("fiscalYear", is(2021))
            .body("delivery", is("both"))
            .body("place", is("県庁"))
            .body("facilitators", contains("見本 花子", "見本 太郎"))
            .body("footnotes", contains("＊一", "＊二"))
            .body("openForApplication", is(true))
            .body("application", is("電話で"))
            .body("attendance", is(nullValue()))
            .body("version", is(0));
    }

    @Test
    void a_change_replaces_everything_but_the_attendance() {
        String address = added(unique("変更前"), "2022-01-29");
        count(address, "0", 12, 16, 4).statusCode(200);
        put("centre", address, "0", training("変更後", "2023-01-07", "2023-01-08")).statusCode(200)
            .header("ETag", is("\"1\""))
            .body("title", is("変更後")).body("dates", contains("2023-01-07", "2023-01-08"))
            .body("fiscalYear", is(2022))
            .body("attendance", equalTo(Map.of("peer", 12, "medical", 16, "government", 4, "total", 32,
                "source", "headcounts")));
    }

    @Test
    void a_change_that_is_not_based_on_the_current_version_is_refused() {
        String address = added(unique("競合"), "2022-01-29");
        as("centre").contentType(ContentType.JSON).body(training("新", "2022-01-29")).put(address).then()
            .statusCode(428).body("type", is("/problems/precondition-required"));
        put("centre", address, "0", training("新", "2022-01-29")).statusCode(200);
        put("centre", address, "0", training("旧", "2022-01-29")).statusCode(412)
            .body("type", is("/problems/stale-version"));
        as("centre").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("centre").get(address).then().body("title", is("新"));
    }

    @Test
    void a_removed_training_is_gone_with_its_attendance() {
        String address = added(unique("消える"), "2022-01-29");
        count(address, "0", 1, 2, 3).statusCode(200);
        as("centre").delete(address).then().statusCode(428);
        as("centre").header("If-Match", "\"0\"").delete(address).then().statusCode(204);
        as("centre").get(address).then().statusCode(404);
        as("centre").get(address + "/attendance").then().statusCode(404);
    }

    @Test
    void days_that_do_not_exist_repeat_or_are_absurd_are_refused_where_they_stand() {
        add(training("研修", "2022-13-01")).statusCode(400)
            .body("violations.field", contains("dates[0]")).body("violations.code", contains("invalid_date"));
        add(training("研修", "2022-01-01", "2022-04-31")).statusCode(400)
            .body("violations.field", contains("dates[1]")).body("violations.code", contains("invalid_date"));
        add(training("研修", "2022-01-01", "2022-01-01")).statusCode(400)
            .body("violations.field", contains("dates[1]")).body("violations.code", contains("duplicate"));
        add(training("研修", "0001-01-01", "9999-12-31")).statusCode(400)
            .body("violations.field", contains("dates[0]", "dates[1]"))
            .body("violations.code", contains("not_allowed", "not_allowed"));
        add(training("研修").replace("[\"\"]", "[]")).statusCode(400)
            .body("violations.field", contains("dates")).body("violations.code", contains("too_few"));
    }

    @Test
    void every_fault_is_told_at_once() {
        add("""
            {"kind": null, "title": " ", "dates": null, "delivery": null, "place": "%s", "facilitators": [""],
             "footnotes": ["\\u0007"], "openForApplication": null, "application": null}""".formatted("長".repeat(201)))
            .statusCode(400).contentType("application/problem+json")
            .body("violations.field", contains("dates", "delivery", "facilitators[0]", "footnotes[0]", "kind",
                "openForApplication", "place", "title"))
            .body("violations.code", contains("required", "required", "required", "invalid_character", "required",
                "required", "too_long", "required"));
    }

    @Test
    void what_is_not_part_of_a_training_is_refused() {
        add(training("研修", "2022-01-29").replace("\"place\"", "\"plaice\"")).statusCode(400)
            .body("violations.field", contains("plaice")).body("violations.code", contains("unknown_field"));
        add(training("研修", "2022-01-29").replace("follow_up", "seminar")).statusCode(400)
            .body("violations.field", contains("kind")).body("violations.code", contains("unknown_value"));
        add(training("研修", "2022-01-29").replace("false", "\"no\"")).statusCode(400)
            .body("violations.field", contains("openForApplication")).body("violations.code", contains("wrong_type"));
    }

    @Test
    void the_list_filters_by_year_kind_delivery_and_text() {
        String place = unique("絞り込み会館");
        String inMarch = training("年度末", "2031-03-31").replace("\"place\": null", "\"place\": \"" + place + "\"");
        String inApril = training("年度初", "2031-04-01").replace("\"place\": null", "\"place\": \"" + place + "\"")
            .replace("follow_up", "other").replace("in_person", "online");
        add(inMarch).statusCode(201);
        add(inApril).statusCode(201);

        titles(place, "").body("items.title", contains("年度初", "年度末")).body("total", is(2));
        titles(place, "&sort=date").body("items.title", contains("年度末", "年度初"));
        titles(place, "&sort=title").body("items.title", contains("年度初", "年度末"));
        titles(place, "&sort=-title").body("items.title", contains("年度末", "年度初"));
        titles(place, "&fiscalYear=2030").body("items.title", contains("年度末"));
        titles(place, "&fiscalYear=2031").body("items.title", contains("年度初"));
        titles(place, "&fiscalYear=2032").body("items", is(empty())).body("total", is(0));
        titles(place, "&kind=other").body("items.title", contains("年度初"));
        titles(place, "&delivery=in_person").body("items.title", contains("年度末"));
        String next = titles(place, "&limit=1").body("items.title", contains("年度初")).body("total", is(2))
            .extract().path("next");
        titles(place, "&limit=1&cursor=" + next).body("items.title", contains("年度末")).body("next", is(nullValue()));
    }

    private static ValidatableResponse titles(String place, String query) {
        return as("network").queryParam("q", place).get(TRAININGS + query.replaceFirst("&", "?")).then().statusCode(200);
    }

    @Test
    void every_training_is_recorded_missing_or_upcoming() {
        String mark = unique("出欠");
        String recorded = added(mark + "済", "2022-01-29");
        count(recorded, "0", 0, 0, 0).statusCode(200);
        String larger = added(mark + "多", "2022-01-30");
        count(larger, "0", 9, 9, 9).statusCode(200);
        added(mark + "未", today().toString());
        added(mark + "先", today().plusDays(1).toString());

        titles(mark, "&attendance=recorded").body("items.title", contains(mark + "多", mark + "済"));
        titles(mark, "&attendance=missing").body("items.title", contains(mark + "未"));
        titles(mark, "&attendance=upcoming").body("items.title", contains(mark + "先"));
        titles(mark, "&sort=-total").body("items.title", contains(mark + "多", mark + "済", mark + "先", mark + "未"))
            .body("items.attendance.total", contains(27, 0));
        titles(mark, "&sort=total").body("items.title", contains(mark + "未", mark + "先", mark + "済", mark + "多"));
    }

    @Test
    void parameters_that_make_no_sense_are_refused_by_name() {
        for (String query : List.of("fiscalYear=99999", "fiscalYear=x", "kind=seminar", "attendance=none", "sort=name",
            "limit=0", "limit=201", "cursor=x")) {
            as("centre").get(TRAININGS + "?" + query).then().statusCode(400)
                .body("violations.field", contains(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void the_same_idempotency_key_adds_one_training() {
        String key = UUID.randomUUID().toString();
        String title = unique("一度きり");
        for (int i = 0; i < 2; i++) {
            as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(training(title, "2022-01-29"))
                .post(TRAININGS).then().statusCode(201);
        }
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(training("別", "2022-01-29"))
            .post(TRAININGS).then().statusCode(409).body("type", is("/problems/idempotency-key-reused"));
        titles(title, "").body("total", is(1));
    }

    @Test
    void the_public_sees_open_trainings_to_come_and_nothing_of_people() {
        String mark = unique("公開");
        String open = training(mark + "受付中", today().plusDays(3).toString())
            .replace("\"openForApplication\": false", "\"openForApplication\": true")
            .replace("\"facilitators\": []", "\"facilitators\": [\"見本 花子\"]");
        String id = add(open).statusCode(201).extract().path("id");
        added(mark + "受付なし", today().plusDays(3).toString());
        add(training(mark + "終了", today().minusDays(1).toString())
            .replace("\"openForApplication\": false", "\"openForApplication\": true")).statusCode(201);

        var list = asNobody().get("/api/v1/prefectures/43/open-trainings?limit=200").then().statusCode(200);
        List<Map<String, ?>> items = list.extract().path("items");
        List<Map<String, ?>> ours = items.stream()
            .filter(item -> ((String) item.get("title")).startsWith(mark)).toList();
        assertEquals(1, ours.size());
        assertEquals(id, ours.getFirst().get("id"));
        assertEquals(
            Set.of("id", "kind", "title", "dates", "delivery", "place", "application"),
            ours.getFirst().keySet());
        asNobody().get("/api/v1/prefectures/42/open-trainings").then().statusCode(200)
            .body("items.id", not(contains(id)));
        asNobody().get("/api/v1/prefectures/99/open-trainings").then().statusCode(404);
    }

    @Test
    void only_the_support_centre_of_the_prefecture_changes_trainings() {
        String address = added(unique("守られた"), "2022-01-29");
        String body = training("書き換え", "2022-01-29");
        for (String other : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            put(other, address, "0", body).statusCode(403);
            as(other).header("If-Match", "\"0\"").delete(address).then().statusCode(403);
            as(other).contentType(ContentType.JSON).body(body).post(TRAININGS).then().statusCode(403);
        }
        for (String other : List.of("admin", "organiser", "supporter")) {
            as(other).get(address).then().statusCode(403);
            as(other).get(TRAININGS).then().statusCode(403);
        }
        for (String reader : List.of("centre", "hospital", "network", "government")) {
            as(reader).get(address).then().statusCode(200);
        }
        asSystem("hospital-system").get(address).then().statusCode(200);
        asSystem("hospital-system").header("If-Match", "\"0\"").delete(address).then().statusCode(403);
        asNobody().get(address).then().statusCode(401);
        asNobody().get(TRAININGS).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(body).post(TRAININGS).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(body).put(address).then().statusCode(401);
        asNobody().delete(address).then().statusCode(401);
    }

    @Test
    void a_training_of_another_prefecture_is_not_found_on_any_verb() {
        String address = added(unique("他県"), "2022-01-29");
        String body = training("書き換え", "2022-01-29");
        for (String seen : List.of(address, address.replace("/43/", "/42/"))) {
            as("centre42").get(seen).then().statusCode(404);
            put("centre42", seen, "0", body).statusCode(404);
            as("centre42").header("If-Match", "\"0\"").delete(seen).then().statusCode(404);
        }
        as("centre42").get(TRAININGS).then().statusCode(404);
        as("centre42").contentType(ContentType.JSON).body(body).post(TRAININGS).then().statusCode(404);
        as("centre").get(TRAININGS + "/not-an-id").then().statusCode(404);
        as("centre").get(address).then().statusCode(200).body("version", is(0));
    }
}
