package org.yorisoi.hospital;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpecialistTest {

    private String specialists;

    @BeforeEach
    void aHospital() {
        specialists = as("centre").contentType(ContentType.JSON).body("""
            {"name": "相談員のいる病院", "kana": "そうだんいん", "designations": [], "supportCentre": {}}""")
            .post("/api/v1/prefectures/43/hospitals").then().statusCode(201).extract().header("Location")
            + "/specialists";
    }

    private ValidatableResponse add(String name, String kana, String from, String to) {
        return as("centre").contentType(ContentType.JSON).body("""
            {"name": "%s", "kana": "%s", "activeFrom": "%s", "activeTo": %s}""".formatted(name, kana, from, to))
            .post(specialists).then();
    }

    @Test
    void who_is_active_can_be_asked_of_any_day() {
        add("髙﨑 𠮷子", "たかさき よしこ", "2020-04-01", "\"2023-03-31\"").statusCode(201);
        add("阿蘇野 ひかり", "あその ひかり", "2023-04-01", "null").statusCode(201).body("activeTo", is(nullValue()));

        as("centre").get(specialists).then().statusCode(200).body("items.name", contains("阿蘇野 ひかり", "髙﨑 𠮷子"));
        as("network").get(specialists + "?on=2023-03-31").then().body("items.name", contains("髙﨑 𠮷子"));
        as("hospital").get(specialists + "?on=2023-04-01").then().body("items.name", contains("阿蘇野 ひかり"));
        as("government").get(specialists + "?sort=-activeFrom&limit=1").then()
            .body("items.name", contains("阿蘇野 ひかり")).body("total", is(2));
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        add("逆さ 花子", "さかさ", "2023-04-01", "\"2023-03-31\"").statusCode(400)
            .body("violations.field", contains("activeTo")).body("violations.code", contains("before_start"));
    }

    @Test
    void one_who_leaves_gets_a_last_day_and_one_entered_by_mistake_is_removed() {
        String location = add("去る 花子", "さる", "2023-04-01", "null").statusCode(201).extract().header("Location");
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body("""
            {"name": "去る 花子", "kana": "さる", "activeFrom": "2023-04-01", "activeTo": "2026-03-31"}""")
            .put(location).then().statusCode(200).header("ETag", is("\"1\"")).body("activeTo", is("2026-03-31"));
        as("centre").header("If-Match", "\"0\"").delete(location).then().statusCode(412);
        as("centre").header("If-Match", "\"1\"").delete(location).then().statusCode(204);
        as("centre").get(location).then().statusCode(404);
    }

    @Test
    void names_of_specialists_are_not_public() {
        asNobody().get(specialists).then().statusCode(401);
        as("supporter").get(specialists).then().statusCode(403);
        as("centre42").get(specialists).then().statusCode(404);
        as("centre42").get(specialists.replace("/43/", "/42/")).then().statusCode(404);
    }

    @Test
    void a_hospital_is_removed_with_its_specialists_but_not_while_an_account_belongs_to_it() {
        add("ともに 去る", "ともに", "2023-04-01", "null").statusCode(201);
        String hospital = specialists.replace("/specialists", "");
        as("centre").header("If-Match", "*").delete(hospital).then().statusCode(204);
        String own = as("hospital").get("/api/v1/session").path("account.hospitalId");
        as("centre").header("If-Match", "*").delete("/api/v1/prefectures/43/hospitals/" + own).then().statusCode(409)
            .body("type", is("/problems/conflict"));
    }
}
