package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.put;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganiserTest {

    private static final Map<String, Object> CONSENT = Map.of("givenOn", "2026-04-01", "textVersion", "2026-03");

    private final Clock clock;
    private final DataSource database;
    private String word;
    private String salon;

    OrganiserTest(Clock clock, DataSource database) {
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void aSalon() {
        word = unique();
        salon = running("世話人の" + word);
    }

    private static Map<String, Object> organiser(String name) {
        return Map.of("name", name, "activeFrom", "2020-04-01");
    }

    private ValidatableResponse add(Map<String, ?> organiser) {
        return as("centre").contentType(ContentType.JSON).body(organiser).post(salon + "/organisers").then();
    }

    private void publicSees(String... names) {
        asNobody().get(salon).then().statusCode(200).body("namedOrganisers", contains(names));
        asNobody().queryParam("q", word).get(SALONS).then().body("items[0].namedOrganisers", contains(names));
    }

    private void publicSeesNobody() {
        asNobody().get(salon).then().statusCode(200).body("namedOrganisers", empty());
        asNobody().queryParam("q", word).get(SALONS).then().body("items[0].namedOrganisers", empty());
    }

    @Test
    void an_organiser_is_shown_as_she_was_entered_to_those_who_may_see_her() {
        String location = add(with(organiser("髙﨑 𠮷子🌻"), "kana", "たかさき よしこ", "telephone", "090-0000-0000",
            "email", "yoshiko@example.jp", "consentToBeNamed", CONSENT)).statusCode(201).extract().header("Location");
        for (String reader : new String[] {"centre", "network"}) {
            as(reader).get(location).then().statusCode(200).header("ETag", is("\"0\"")).body("name", is("髙﨑 𠮷子🌻"))
                .body("telephone", is("090-0000-0000")).body("email", is("yoshiko@example.jp"))
                .body("consentToBeNamed.textVersion", is("2026-03"));
        }
        for (String other : new String[] {"admin", "hospital", "supporter", "government"}) {
            as(other).get(location).then().statusCode(403);
            as(other).get(salon + "/organisers").then().statusCode(403);
        }
        as("organiser").get(location).then().statusCode(404);
        asNobody().get(location).then().statusCode(401);
        as("centre42").get(location).then().statusCode(404);
        as("centre42").get(location.replace("/43/", "/42/")).then().statusCode(404);
    }

    @Test
    void the_public_reads_a_name_only_while_a_consent_stands_and_she_is_active() {
        String location = add(with(organiser("名乗る 花子"), "kana", "なのる はなこ")).statusCode(201).extract()
            .header("Location");
        publicSeesNobody();
        put("centre", location, 0, with(organiser("名乗る 花子"), "consentToBeNamed", CONSENT)).statusCode(200);
        publicSees("名乗る 花子");
        put("centre", location, 1, with(organiser("名乗る 花子"), "consentToBeNamed",
            with(CONSENT, "withdrawnOn", LocalDate.now(clock).toString()))).statusCode(200);
        publicSeesNobody();
        put("centre", location, 2, with(organiser("名乗る 花子"), "consentToBeNamed", CONSENT)).statusCode(200);
        publicSees("名乗る 花子");
        put("centre", location, 3, with(organiser("名乗る 花子"), "consentToBeNamed", CONSENT, "activeTo", "2026-03-31"))
            .statusCode(200);
        publicSeesNobody();
        asNobody().get(salon).then().body(not(containsString("名乗る")));
    }

    @Test
    void nothing_that_tells_who_she_is_stands_in_the_database_in_plain() throws SQLException {
        add(with(organiser("秘密 守子"), "kana", "ひみつ もりこ", "telephone", "090-1234-5678",
            "email", "himitsu@example.jp")).statusCode(201);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select name, kana, telephone, email from salon_organiser")) {
            while (rows.next()) {
                for (int column = 1; column <= 4; column++) {
                    String stored = String.valueOf(rows.getString(column));
                    assertFalse(stored.contains("秘密") || stored.contains("ひみつ") || stored.contains("1234")
                        || stored.contains("himitsu"), "encrypted");
                }
            }
        }
    }

    @Test
    void who_reads_or_changes_organisers_is_in_the_audit_trail() {
        String location = add(organiser("記録 残子")).statusCode(201).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        as("network").get(salon + "/organisers").then().statusCode(200).body("items.name", contains("記録 残子"));
        as("network").get(location).then().statusCode(200);
        put("centre", location, 0, organiser("記録 変子")).statusCode(200);
        as("centre").header("If-Match", "\"1\"").delete(location).then().statusCode(204);

        as("admin").queryParam("limit", 200).queryParam("sort", "-number")
            .get("/api/v1/prefectures/43/audit-entries").then().statusCode(200)
            .body("items.findAll { it.subjectId == '%s' }.action".formatted(id), hasItems("salon_organiser.added",
                "salon_organiser.read", "salon_organiser.changed", "salon_organiser.removed"))
            .body("items.findAll { it.subjectId == '%s' }.action"
                .formatted(salon.substring(salon.lastIndexOf('/') + 1)), hasItems("salon_organisers.read"));
    }

    @Test
    void organisers_come_in_the_order_of_their_kana() {
        add(with(organiser("山田"), "kana", "やまだ")).statusCode(201);
        add(with(organiser("阿部"), "kana", "あべ")).statusCode(201);
        as("centre").get(salon + "/organisers").then().body("items.name", contains("阿部", "山田")).body("total", is(2));
    }

    @Test
    void an_organiser_reads_those_of_her_own_salon_but_does_not_change_them() {
        add(with(organiser("世話 する子"), "accountUsername", "organiser")).statusCode(201)
            .body("accountUsername", is("organiser"));
        as("organiser").get(salon + "/organisers").then().statusCode(200).body("items.name", contains("世話 する子"));
        as("organiser").contentType(ContentType.JSON).body(organiser("ほかの人")).post(salon + "/organisers").then()
            .statusCode(403);
    }

    @Test
    void faults_are_told_with_their_fields() {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        add(Map.of("name", "", "telephone", "電話", "email", "@")).statusCode(400)
            .body("violations.field", containsInAnyOrder("name", "telephone", "email", "activeFrom"));
        add(with(organiser("あ"), "activeTo", "2020-03-31", "accountUsername", "centre",
            "consentToBeNamed", Map.of("givenOn", tomorrow, "textVersion", "1"))).statusCode(400)
            .body("violations.field", containsInAnyOrder("activeTo", "accountUsername", "consentToBeNamed.givenOn"));
        add(with(organiser("あ"), "accountUsername", "organiser42")).statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        add(with(organiser("あ"), "consentToBeNamed", with(CONSENT, "withdrawnOn", "2026-03-31"))).statusCode(400)
            .body("violations.field", contains("consentToBeNamed.withdrawnOn"));
        add(with(organiser("あ"), "consentToBeNamed", Map.of("givenOn", "2026-04-01"))).statusCode(400)
            .body("violations.field", contains("consentToBeNamed.textVersion"));
    }

    @Test
    void a_stale_change_is_refused_and_one_key_adds_one_organiser() {
        String location = add(organiser("競合 子")).statusCode(201).extract().header("Location");
        put("centre", location, 0, organiser("競合 新子")).statusCode(200);
        put("centre", location, 0, organiser("競合 旧子")).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(organiser("x")).put(location).then().statusCode(428);
        String key = "organiser-" + word;
        for (int i = 0; i < 2; i++) {
            as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(organiser("一度 子"))
                .post(salon + "/organisers").then().statusCode(201);
        }
        as("centre").get(salon + "/organisers").then().body("total", is(2));
    }
}
