package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.SupporterRequests.SUPPORTERS;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.own;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.versionOf;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.salon.SalonRequests;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupporterTest {

    private static final Map<String, Object> CONTACT = Map.of("telephone", "090-1111-2222", "email", "peer@example.jp",
        "postalCode", "860-0001", "address", "熊本市中央区見本町1-2-3");

    private static Map<String, Object> full(String name, UUID mentor, UUID salon) {
        return with(supporter(name), "kana", "みほん はなこ", "contact", CONTACT, "municipality", "熊本市中央区", "ageBand", "sixties",
            "languages", List.of("ja", "jsl"), "readingNeeds", List.of("large_print"),
            "abilities", List.of("in_person", "telephone"), "usualAvailability", "火曜の午後", "dutiesPerMonth", 2,
            "pledge", Map.of("signedOn", "2026-04-01", "textVersion", "2026-03"), "mentorId", mentor, "salonId", salon);
    }

    @Test
    void an_entry_tells_the_centre_everything_that_was_entered() {
        UUID mentor = SupporterRequests.idOf(active("先輩" + unique()));
        UUID salon = SupporterRequests.idOf(SalonRequests.running("推薦サロン" + unique()));
        String location = add(full("見本 花子", mentor, salon)).statusCode(201).header("ETag", is("\"0\"")).extract()
            .header("Location");
        as("centre").get(location).then().statusCode(200).header("ETag", is("\"0\""))
            .body("name", is("見本 花子")).body("kana", is("みほん はなこ")).body("contact", is(CONTACT))
            .body("municipality", is("熊本市中央区")).body("ageBand", is("sixties")).body("languages", contains("ja", "jsl"))
            .body("readingNeeds", contains("large_print")).body("abilities", containsInAnyOrder("in_person", "telephone"))
            .body("usualAvailability", is("火曜の午後")).body("dutiesPerMonth", is(2))
            .body("pledge", is(Map.of("signedOn", "2026-04-01", "textVersion", "2026-03")))
            .body("mentorId", is(mentor.toString())).body("salonId", is(salon.toString()))
            .body("accountUsername", is(nullValue())).body("state", is("applied")).body("mayBeContacted", is(true))
            .body("mayBeNamed", is(false)).body("mayBeMatched", is(false)).body("standingConsents", is(List.of()))
            .body("recommendedFor", is(List.of())).body("health", is("closed"));
    }

    @Test
    void the_network_sees_neither_contact_nor_needs_nor_consents_nor_health() {
        String location = add(full("見本 次郎", null, null)).statusCode(201).extract().header("Location");
        as("network").get(location).then().statusCode(200).body("name", is("見本 次郎")).body("municipality", is("熊本市中央区"))
            .body("abilities", containsInAnyOrder("in_person", "telephone"))
            .body("contact", is(nullValue())).body("readingNeeds", is(nullValue())).body("accountUsername", is(nullValue()))
            .body("standingConsents", is(nullValue())).body("health", is(nullValue()));
        as("network").get(location + "/health").then().statusCode(403);
        as("network").get(location + "/consents").then().statusCode(403);
        as("network").get(location + "/blocked-periods").then().statusCode(403);
        as("network").get(location + "/state-consequences").then().statusCode(403);
    }

    @Test
    void nobody_else_sees_anything() {
        String location = active("閉" + unique());
        for (String path : new String[] {"", "/states", "/health", "/consents", "/recommendations", "/blocked-periods"}) {
            for (String other : new String[] {"admin", "hospital", "organiser", "supporter", "government"}) {
                as(other).get(location + path).then().statusCode(403);
            }
            asNobody().get(location + path).then().statusCode(401);
            as("centre42").get(location + path).then().statusCode(404);
        }
        put("centre42", location, 0, supporter("よその")).statusCode(404);
    }

    @Test
    void every_entry_gets_the_next_number_of_its_prefecture() {
        int first = add(supporter("一番" + unique())).statusCode(201).extract().path("number");
        int second = add(supporter("二番" + unique())).statusCode(201).extract().path("number");
        assertEquals(first + 1, second);
        int elsewhere = as("centre42").contentType(ContentType.JSON).body(supporter("よその"))
            .post("/api/v1/prefectures/42/supporters").then().statusCode(201).extract().path("number");
        assertEquals(elsewhere + 1, (int) as("centre42").contentType(ContentType.JSON).body(supporter("よその"))
            .post("/api/v1/prefectures/42/supporters").then().statusCode(201).extract().path("number"));
    }

    @Test
    void the_same_request_sent_twice_registers_once() {
        Map<String, Object> body = supporter("二度" + unique());
        String key = unique() + "-" + unique();
        String first = as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post(SUPPORTERS)
            .then().statusCode(201).extract().header("Location");
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post(SUPPORTERS).then()
            .statusCode(201).header("Location", is(first));
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(supporter("別人")).post(SUPPORTERS)
            .then().statusCode(409).body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void an_entry_is_changed_on_the_current_version_only() {
        String location = active("変更" + unique());
        put("centre", location, 0, with(supporter("新しい名"), "dutiesPerMonth", 3)).statusCode(200)
            .header("ETag", is("\"1\"")).body("name", is("新しい名")).body("dutiesPerMonth", is(3)).body("state", is("active"));
        put("centre", location, 0, supporter("遅れた名")).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(supporter("版なし")).put(location).then().statusCode(428);
        put("centre", location, 1, with(supporter("状態"), "state", "resting")).statusCode(400)
            .body("violations.field", contains("state")).body("violations.code", contains("not_allowed"));
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter", "government"}) {
            put(other, location, 1, supporter("だれか")).statusCode(403);
        }
    }

    @Test
    void only_who_has_just_applied_is_removed() {
        String location = in("applied", "誤り" + unique());
        as("centre").delete(location).then().statusCode(428);
        as("centre").header("If-Match", "\"7\"").delete(location).then().statusCode(412);
        as("network").header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        as("centre").header("If-Match", "\"0\"").delete(location).then().statusCode(204);
        as("centre").get(location).then().statusCode(404);
        String serving = active("活動" + unique());
        as("centre").header("If-Match", "\"0\"").delete(serving).then().statusCode(409)
            .body("type", is("/problems/conflict"));
    }

    @Test
    void faults_are_told_by_field_and_never_repeat_what_was_sent() {
        String answer = add(with(supporter(" "), "kana", null, "languages", List.of("日本語"), "dutiesPerMonth", 32,
            "contact", Map.of("telephone", "とても秘密", "email", "no mail", "postalCode", "8600001"))).statusCode(400)
            .body("violations.field", containsInAnyOrder("name", "kana", "languages[0]", "dutiesPerMonth",
                "contact.telephone", "contact.email", "contact.postalCode")).extract().asString();
        assertEquals(-1, answer.indexOf("とても秘密"));
        add(with(supporter("参照"), "mentorId", UUID.randomUUID(), "salonId", UUID.randomUUID(), "accountUsername", "centre",
            "pledge", Map.of("signedOn", "2126-04-01", "textVersion", "1"))).statusCode(400)
            .body("violations.field", containsInAnyOrder("mentorId", "salonId", "accountUsername", "pledge.signedOn"))
            .body("violations.code", containsInAnyOrder("unknown_reference", "unknown_reference", "unknown_reference",
                "in_future"));
        add(with(supporter("未来"), "stateSince", "2126-04-01")).statusCode(400).body("violations.field", contains("stateSince"));
    }

    @Test
    void an_account_belongs_to_one_entry() {
        String own = own();
        add(with(supporter("別人"), "accountUsername", "supporter")).statusCode(400)
            .body("violations.field", contains("accountUsername")).body("violations.code", contains("duplicate"));
        put("centre", own, versionOf(own), with(supporter("見本 ピア"), "accountUsername", "supporter")).statusCode(200)
            .body("accountUsername", is("supporter"));
    }
}
