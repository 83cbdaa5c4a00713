package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.add;
import static org.yorisoi.salon.SalonRequests.becomes;
import static org.yorisoi.salon.SalonRequests.keptBy;
import static org.yorisoi.salon.SalonRequests.put;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.salon;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonTest {

    @Test
    void a_salon_is_shown_as_it_was_entered_with_rare_characters_and_emoji() {
        String location = add(Map.ofEntries(
            Map.entry("name", "髙﨑𠮷サロン🌻"), Map.entry("kana", "たかさきよしさろん"), Map.entry("host", "ひなたの会"),
            Map.entry("venues", List.of(Map.of("name", "阿蘇市中央公民館", "municipality", "阿蘇市", "postalCode", "869-2612",
                "address", "阿蘇市一の宮町", "latitude", 32.9522, "longitude", 131.1214, "access", "宮地駅から\n徒歩10分"))),
            Map.entry("target", "named_cancers"), Map.entry("cancers", List.of("lung", "breast")),
            Map.entry("groups", List.of("aya", "family")), Map.entry("delivery", "both"),
            Map.entry("onlineAccess", "Zoom"), Map.entry("fee", "無料"), Map.entry("application", "first_time"),
            Map.entry("applicationNote", "電話で"), Map.entry("anonymity", "allowed"),
            Map.entry("contact", Map.of("name", "相談室", "telephone", "0967-00-0000", "email", "salon@example.jp",
                "url", "https://example.jp/salon?a=1")),
            Map.entry("expectation", "お茶を飲みながら"), Map.entry("networkMember", true), Map.entry("state", "trial"),
            Map.entry("stateSince", "2026-04-01"))).statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        asNobody().get(location).then().statusCode(200)
            .body("name", is("髙﨑𠮷サロン🌻")).body("host", is("ひなたの会"))
            .body("venues[0].municipality", is("阿蘇市")).body("venues[0].latitude", is(32.9522f))
            .body("venues[0].access", is("宮地駅から\n徒歩10分"))
            .body("cancers", contains("breast", "lung")).body("groups", contains("family", "aya"))
            .body("application", is("first_time")).body("anonymity", is("allowed"))
            .body("contact.email", is("salon@example.jp")).body("contact.url", is("https://example.jp/salon?a=1"))
            .body("state", is("trial")).body("stateSince", is("2026-04-01")).body("restingUntil", is(nullValue()))
            .body("confirmedOn", is(nullValue())).body("schedule", is(nullValue()))
            .body("nextMeetings", empty()).body("namedOrganisers", empty()).body("version", is(0));
    }

    @Test
    void what_may_be_left_out_is_null() {
        String location = running("少なめ" + unique());
        asNobody().get(location).then().statusCode(200)
            .body("kana", is(nullValue())).body("host", is(nullValue())).body("venues", empty())
            .body("fee", is(nullValue())).body("application", is(nullValue())).body("anonymity", is(nullValue()))
            .body("contact", is(nullValue())).body("expectation", is(nullValue()));
    }

    @Test
    void every_fault_is_told_with_its_field() {
        add(Map.of("name", " ", "venues", List.of(
                Map.of("name", "地球の外", "latitude", 91, "longitude", 190), Map.of("name", "パリ", "latitude", 48.85,
                    "longitude", 2.35), Map.of("name", "x", "postalCode", "8692612")),
            "target", "all_cancers", "cancers", List.of(), "groups", List.of(), "delivery", "in_person",
            "fee", "無".repeat(201),
            "contact", Map.of("telephone", "電話", "email", "not an address", "url", "javascript:alert(1)")))
            .statusCode(400).body("violations.field", containsInAnyOrder("name", "networkMember", "fee",
                "venues[0].latitude", "venues[0].longitude", "venues[1].latitude", "venues[1].longitude",
                "venues[2].postalCode", "contact.telephone", "contact.email", "contact.url"));
    }

    @Test
    void half_a_place_on_the_map_is_refused() {
        add(salon("半分", Map.of("venues", List.of(Map.of("name", "x", "latitude", 32.9))))).statusCode(400)
            .body("violations.field", contains("venues[0].longitude")).body("violations.code", contains("required"));
    }

    @Test
    void named_cancers_are_named_and_all_cancers_are_not() {
        add(salon("名なし", Map.of("target", "named_cancers"))).statusCode(400)
            .body("violations.field", contains("cancers")).body("violations.code", contains("required"));
        add(salon("全部", Map.of("cancers", List.of("lung")))).statusCode(400)
            .body("violations.field", contains("cancers")).body("violations.code", contains("not_allowed"));
        add(salon("知らない", Map.of("target", "named_cancers", "cancers", List.of("heart")))).statusCode(400)
            .body("violations.field", contains("cancers[0]")).body("violations.code", contains("unknown_value"));
    }

    @Test
    void a_day_of_long_ago_is_no_beginning() {
        add(salon("昔", Map.of("state", "running", "stateSince", "1850-01-01"))).statusCode(400)
            .body("violations.field", contains("stateSince")).body("violations.code", contains("not_allowed"));
    }

    @Test
    void too_many_venues_and_control_characters_are_refused() {
        add(salon("多い", Map.of("venues", Collections.nCopies(11, Map.of("name", "x"))))).statusCode(400)
            .body("violations.field", contains("venues")).body("violations.code", contains("too_many"));
        add(salon("制御\u0007文字")).statusCode(400)
            .body("violations.field", contains("name")).body("violations.code", contains("invalid_character"));
    }

    @Test
    void texts_of_every_length_that_may_be_entered_are_kept() {
        String longer = "\uFDFA";
        String location = add(with(salon(longer.repeat(200)), "state", "running", "kana", "𠮷".repeat(100),
            "venues", Collections.nCopies(10, Map.of("name", longer.repeat(200), "municipality", longer.repeat(50),
                "address", longer.repeat(300), "access", longer.repeat(500))), "expectation", "髙".repeat(2000),
            "fee", longer.repeat(200))).statusCode(201).extract().header("Location");
        asNobody().get(location).then().body("name", is(longer.repeat(200)))
            .body("venues[9].access", is(longer.repeat(500))).body("expectation", is("髙".repeat(2000)));
    }

    @Test
    void a_change_that_is_not_based_on_the_current_version_is_refused() {
        String name = "競合" + unique();
        String location = running(name);
        as("centre").contentType(ContentType.JSON).body(salon(name)).put(location).then().statusCode(428);
        put("centre", location, 0, salon(name, Map.of("fee", "無料"))).statusCode(200).header("ETag", is("\"1\""))
            .body("fee", is("無料"));
        put("centre", location, 0, salon(name, Map.of("fee", "100円"))).statusCode(412);
        put("centre", location, 1, salon(name, Map.of("state", "closed"))).statusCode(400)
            .body("violations.field", contains("state")).body("violations.code", contains("not_allowed"));
        asNobody().get(location).then().body("fee", is("無料"));
    }

    @Test
    void a_venue_can_be_moved_and_taken_away() {
        String name = "引越し" + unique();
        String place = "引越し町" + unique();
        String location = running(name, Map.of("venues", List.of(SalonRequests.venue("旧館", "前の町"),
            SalonRequests.venue("新館", place))));
        asNobody().queryParam("municipality", place).get(SALONS).then().body("items.name", contains(name));
        put("centre", location, 0, salon(name, Map.of("venues", List.of(SalonRequests.venue("旧館", "前の町")))))
            .statusCode(200).body("venues.name", contains("旧館"));
        asNobody().queryParam("municipality", place).get(SALONS).then().body("items", empty());
    }

    @Test
    void the_same_idempotency_key_adds_one_salon() {
        String name = "一度きり" + unique();
        String key = "key-" + unique();
        String first = as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(salon(name))
            .post(SALONS).then().statusCode(201).extract().path("id");
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(salon(name)).post(SALONS).then()
            .statusCode(201).body("id", is(first));
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(salon("別の" + name)).post(SALONS)
            .then().statusCode(409).body("type", is("/problems/idempotency-key-reused"));
        as("centre").queryParam("q", name).get(SALONS).then().body("total", is(1));
    }

    @Test
    void planned_and_closed_salons_are_seen_by_those_only_who_work_with_them() {
        String word = unique();
        String planned = add(salon("準備" + word)).statusCode(201).body("state", is("planned")).extract()
            .header("Location");
        String closed = add(with(salon("終了" + word), "state", "closed")).statusCode(201).extract().header("Location");
        String resting = add(with(salon("休止" + word), "state", "resting")).statusCode(201).extract().header("Location");

        for (String reader : new String[] {"centre", "hospital", "network", "government"}) {
            as(reader).get(planned).then().statusCode(200);
            as(reader).queryParam("q", word).get(SALONS).then().body("total", is(3));
        }
        as("centre").queryParam("q", word).queryParam("state", "closed").get(SALONS).then()
            .body("items.name", contains("終了" + word));
        for (String other : new String[] {"organiser", "supporter", "admin", "centre42", "government42"}) {
            as(other).get(planned).then().statusCode(404);
            as(other).get(closed).then().statusCode(404);
            as(other).get(resting).then().statusCode(200).body("state", is("resting"));
            as(other).queryParam("q", word).get(SALONS).then().body("items.name", contains("休止" + word));
        }
        asNobody().get(planned).then().statusCode(404);
        asNobody().get(closed).then().statusCode(404);
        asNobody().queryParam("q", word).queryParam("state", "planned").get(SALONS).then().body("items", empty());
        asNobody().get(planned.replace("/43/", "/42/")).then().statusCode(404);
        asNobody().get(resting.replace("/43/", "/42/")).then().statusCode(404);
    }

    @Test
    void only_the_support_centre_adds_and_removes_salons_and_only_planned_ones_go() {
        String word = unique();
        String planned = add(salon("消える" + word)).statusCode(201).extract().header("Location");
        String trial = add(with(salon("残る" + word), "state", "trial")).statusCode(201).extract().header("Location");
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter", "government"}) {
            as(other).contentType(ContentType.JSON).body(salon("だめ")).post(SALONS).then().statusCode(403);
            as(other).header("If-Match", "\"0\"").delete(planned).then().statusCode(403);
        }
        asNobody().contentType(ContentType.JSON).body(salon("だめ")).post(SALONS).then().statusCode(401);
        asSystem("government-system").header("If-Match", "\"0\"").delete(planned).then().statusCode(403);
        as("centre42").header("If-Match", "\"0\"").delete(planned).then().statusCode(404);
        as("centre42").header("If-Match", "\"0\"").delete(planned.replace("/43/", "/42/")).then().statusCode(404);

        as("centre").header("If-Match", "\"0\"").delete(trial).then().statusCode(409)
            .body("type", is("/problems/conflict"));
        as("centre").delete(planned).then().statusCode(428);
        as("centre").header("If-Match", "\"7\"").delete(planned).then().statusCode(412);
        as("centre").header("If-Match", "\"0\"").delete(planned).then().statusCode(204);
        as("centre").get(planned).then().statusCode(404);
    }

    @Test
    void an_organiser_keeps_her_own_salon_and_sees_others_as_the_public_does() {
        String word = unique();
        String own = add(salon("自分の" + word)).statusCode(201).extract().header("Location");
        String others = running("よその" + word);
        as("organiser").get(own).then().statusCode(404);
        String organiser = keptBy("organiser", own);

        as("organiser").get(own).then().statusCode(200).body("state", is("planned"));
        as("organiser").queryParam("q", word).get(SALONS).then().body("total", is(2));
        as("organiser").queryParam("q", word).queryParam("kept", true).get(SALONS).then()
            .body("items.name", contains("自分の" + word)).body("total", is(1));
        as("centre").queryParam("q", word).queryParam("kept", true).get(SALONS).then().body("total", is(2));
        put("organiser", own, 0, salon("自分の" + word, Map.of("fee", "無料"))).statusCode(200).body("fee", is("無料"));
        becomes("organiser", own, 1, "trial", "2020-01-01").statusCode(400)
            .body("violations.field", contains("since")).body("violations.code", contains("before_start"));
        as("organiser").contentType(ContentType.JSON).body("{}").post(own + "/confirmations").then().statusCode(200);

        as("organiser").get(others).then().statusCode(200);
        put("organiser", others, 0, salon("のっとり")).statusCode(404);
        becomes("organiser", others, 0, "closed", "2026-12-01").statusCode(404);
        as("organiser").get(others + "/states").then().statusCode(404);
        as("organiser").contentType(ContentType.JSON).body("{}").post(others + "/confirmations").then().statusCode(404);

        put("centre", organiser, 0, Map.of("name", "世話 する子", "activeFrom", "2020-04-01", "activeTo", "2026-01-31",
            "accountUsername", "organiser")).statusCode(200);
        as("organiser").get(own).then().statusCode(404);
    }
}
