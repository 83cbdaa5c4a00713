package org.yorisoi.salon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.becomes;
import static org.yorisoi.salon.SalonRequests.put;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.salon;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.venue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

/** What the public gets out of memory, and when not. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicAnswerTest {

    private final Statements statements;

    PublicAnswerTest(Statements statements) {
        this.statements = statements;
    }

    private static Response list(String q) {
        return asNobody().queryParam("q", q).get(SALONS);
    }

    @Test
    void the_second_caller_is_answered_without_asking_the_database() {
        String word = unique();
        String name = "記憶の" + word;
        String location = running(name, Map.of("venues", List.of(venue("館", "記憶町"))));
        String first = list(word).asString();
        asNobody().get(location).then().statusCode(200);
        asNobody().get(SALONS + "/municipalities").then().statusCode(200);
        assertEquals(0, statements.during(() -> {
            assertEquals(first, list(word).asString());
            asNobody().get(location).then().statusCode(200).body("name", is(name));
            asNobody().get(SALONS + "/municipalities").then().statusCode(200);
        }), "statements");
    }

    @Test
    void who_has_it_already_is_told_so_without_asking_the_database() {
        String word = unique();
        running("三〇四" + word);
        String tag = list(word).then().statusCode(200).header("Cache-Control", is("public, max-age=0, must-revalidate"))
            .header("Vary", containsString("Cookie")).extract().header("ETag");
        assertEquals(0, statements.during(() -> {
            asNobody().queryParam("q", word).header("If-None-Match", tag).get(SALONS).then().statusCode(304)
                .header("ETag", is(tag)).body(is(emptyString()));
            asNobody().queryParam("q", word).header("If-None-Match", "\"else\", W/" + tag).get(SALONS).then()
                .statusCode(304);
            asNobody().queryParam("q", word).header("If-None-Match", "\"else\"").get(SALONS).then().statusCode(200);
        }), "statements");
    }

    @Test
    void head_tells_what_get_would_whether_it_is_kept_or_made() {
        String word = unique();
        running("見出しだけの" + word);
        Response made = asNobody().queryParam("q", word).head(SALONS);
        String tag = made.then().statusCode(200).body(is(emptyString())).extract().header("ETag");
        list(word).then().header("ETag", is(tag)).header("Cache-Control", is(made.header("Cache-Control")))
            .header("Vary", is(made.header("Vary"))).header("Content-Type", is(made.header("Content-Type")));
        assertEquals(0, statements.during(() -> {
            Response kept = asNobody().header("Accept-Encoding", "identity").queryParam("q", word).head(SALONS);
            Response got = asNobody().header("Accept-Encoding", "identity").queryParam("q", word).get(SALONS);
            kept.then().statusCode(200).body(is(emptyString())).header("ETag", is(tag));
            for (String name : List.of("Cache-Control", "Vary", "Content-Type", "Content-Length", "Content-Encoding")) {
                assertEquals(got.header(name), kept.header(name), name);
            }
            asNobody().queryParam("q", word).header("If-None-Match", tag).head(SALONS).then().statusCode(304)
                .header("ETag", is(tag));
        }), "statements");
    }

    @Test
    void what_was_changed_is_seen_by_the_very_next_caller() {
        String word = unique();
        String name = "変わる" + word;
        String location = running(name);
        String tag = list(word).then().body("items.fee", contains((Object) null)).extract().header("ETag");
        put("centre", location, 0, salon(name, Map.of("fee", "無料"))).statusCode(200);
        asNobody().queryParam("q", word).header("If-None-Match", tag).get(SALONS).then().statusCode(200)
            .header("ETag", not(tag)).body("items.fee", contains("無料"));
        asNobody().get(location).then().body("fee", is("無料"));

        becomes("centre", location, 1, "closed", "2026-01-01").statusCode(200);
        list(word).then().body("total", is(0));
        asNobody().get(location).then().statusCode(404);
    }

    @Test
    void a_change_that_was_refused_changes_nothing() {
        String word = unique();
        String location = running("断られる" + word);
        String tag = list(word).header("ETag");
        put("centre", location, 9, salon("断られる")).statusCode(412);
        assertEquals(0, statements.during(() ->
            asNobody().queryParam("q", word).header("If-None-Match", tag).get(SALONS).then().statusCode(304)));
    }

    @Test
    void what_changes_in_one_prefecture_leaves_the_others_alone() {
        String other = "/api/v1/prefectures/42/salons";
        asNobody().get(other).then().statusCode(200);
        running("隣の県" + unique());
        assertEquals(0, statements.during(() -> asNobody().get(other).then().statusCode(200)));
    }

    @Test
    void who_has_signed_in_is_neither_answered_from_that_memory_nor_into_it() {
        String word = unique();
        SalonRequests.add(salon("内輪の" + word)).statusCode(201);
        list(word).then().body("total", is(0));
        as("centre").queryParam("q", word).get(SALONS).then().header("Cache-Control", is("private, no-cache"))
            .body("total", is(1));
        list(word).then().body("total", is(0));
    }

    @Test
    void the_order_of_parameters_makes_no_other_answer_but_repeated_ones_do() {
        String word = unique();
        running("並び" + word);
        asNobody().get(SALONS + "?limit=7&q=" + word).then().statusCode(200);
        assertEquals(0, statements.during(() ->
            asNobody().get(SALONS + "?q=" + word + "&limit=7").then().statusCode(200).body("total", is(1))));
        asNobody().get(SALONS + "?limit=7&q=none&q=" + word).then().statusCode(200).body("total", is(0));
    }

    @Test
    void a_wrong_parameter_is_a_violation_however_often_it_is_sent() {
        for (int i = 0; i < 3; i++) {
            asNobody().get(SALONS + "?weekday=someday").then().statusCode(400)
                .body("violations.field", contains("weekday")).body("violations.code", contains("unknown_value"))
                .header("Cache-Control", is("no-store"));
        }
    }

    @Test
    void packed_and_unpacked_answers_are_the_same() {
        String word = unique();
        for (int i = 0; i < 5; i++) {
            running("詰める" + i + word);
        }
        String plain = asNobody().header("Accept-Encoding", "identity").queryParam("q", word).get(SALONS).asString();
        for (int i = 0; i < 2; i++) {
            assertEquals(plain, asNobody().header("Accept-Encoding", "gzip").queryParam("q", word).get(SALONS).asString());
            assertEquals(plain, asNobody().header("Accept-Encoding", "gzip;q=0").queryParam("q", word).get(SALONS)
                .asString());
        }
    }

    @Test
    void tables_are_made_anew_for_everybody() {
        String word = unique();
        running("表の" + word);
        String csv = asNobody().queryParam("q", word).header("Accept", "text/csv").get(SALONS).then().statusCode(200)
            .header("Cache-Control", is("private, no-cache")).extract().asString();
        assertEquals(csv, asNobody().queryParam("q", word).queryParam("format", "csv").get(SALONS).asString());
        list(word).then().statusCode(200).body("total", is(1));
    }

    @Test
    void answers_are_measured_under_the_address_of_their_operation() {
        String location = running("測る" + unique());
        for (int i = 0; i < 3; i++) {
            asNobody().get(location).then().statusCode(200);
        }
        given().get("/q/metrics").then().statusCode(200)
            .body(containsString("uri=\"/api/v1/prefectures/{prefecture}/salons/{id}\""))
            .body(not(containsString(location.substring(location.lastIndexOf('/') + 1))));
    }
}
