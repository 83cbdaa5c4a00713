package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.own;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.versionOf;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnEntryTest {

    private static final String OWN = "/api/v1/prefectures/43/own-entry";

    private final BlockedPeriodService blocked;
    private String entry;

    OwnEntryTest(BlockedPeriodService blocked) {
        this.blocked = blocked;
    }

    @BeforeEach
    void theAccountHasAnEntry() {
        entry = own();
        for (String consent : as("supporter").get(OWN + "/consents").<List<String>>path(
            "items.findAll { it.withdrawnOn == null }.id")) {
            as("supporter").post(OWN + "/consents/" + consent + "/withdrawal");
        }
    }

    @Test
    void she_sees_all_of_her_own_entry() {
        as("supporter").get(OWN).then().statusCode(200).body("id", is(idOf(entry).toString()))
            .body("accountUsername", is("supporter")).body("health", is("closed")).body("standingConsents", is(List.of()))
            .body("contact", is(not((Object) null)));
    }

    @Test
    void she_changes_how_she_is_reached_and_what_she_takes_on_and_nothing_else() {
        Map<String, Object> told = Map.of("contact", Map.of("telephone", "090-7777-8888"), "municipality", "宇城市",
            "languages", List.of("ja", "en"), "readingNeeds", List.of("large_print"), "usualAvailability", "木曜の午前",
            "dutiesPerMonth", 1);
        int version = versionOf(entry);
        String name = as("centre").get(entry).path("name");
        put("supporter", OWN, version, told).statusCode(200).body("contact.telephone", is("090-7777-8888"))
            .body("municipality", is("宇城市")).body("languages", contains("ja", "en")).body("name", is(name))
            .body("readingNeeds", contains("large_print")).body("usualAvailability", is("木曜の午前"))
            .body("dutiesPerMonth", is(1)).body("abilities", contains("in_person"));
        put("supporter", OWN, version, told).statusCode(412);
        put("supporter", OWN, version + 1, Map.of("name", "別の名", "languages", List.of(), "readingNeeds", List.of()))
            .statusCode(400).body("violations.field", contains("name")).body("violations.code", contains("unknown_field"));
    }

    @Test
    void she_agrees_online_to_the_text_in_force_and_takes_it_back() {
        post("supporter", OWN + "/consents", Map.of("purpose", "named_in_public", "textVersion", "2020-01")).statusCode(400)
            .body("violations.field", contains("textVersion"));
        String id = post("supporter", OWN + "/consents", Map.of("purpose", "named_in_public", "textVersion", "2026-11"))
            .statusCode(201).body("channel", is("online")).extract().path("id");
        as("supporter").get(OWN).then().body("mayBeNamed", is(true));
        as("supporter").post(OWN + "/consents/" + id + "/withdrawal").then().statusCode(200);
        as("supporter").get(OWN).then().body("mayBeNamed", is(false));
        as("supporter").post(OWN + "/consents/" + id + "/withdrawal").then().statusCode(409);
        as("supporter").post(OWN + "/consents/" + UUID.randomUUID() + "/withdrawal").then().statusCode(404);
    }

    @Test
    void she_reads_her_own_health_data_even_while_they_are_closed_to_others() {
        String consent = consents(entry, "health_data");
        put("centre", entry + "/health", versionOf(entry), Map.of("standpoint", "family", "cancers", List.of("lung"),
            "treatments", List.of())).statusCode(200);
        as("supporter").post(OWN + "/consents/" + consent + "/withdrawal").then().statusCode(200);
        as("centre").get(entry + "/health").then().statusCode(409);
        as("supporter").get(OWN + "/health").then().statusCode(200).body("standpoint", is("family"))
            .body("cancers", contains("lung"));
    }

    @Test
    void blocked_periods_reach_across_months_and_do_not_overlap() {
        String id = post("supporter", OWN + "/blocked-periods", Map.of("from", "2031-12-20", "to", "2032-02-10", "note", "検査"))
            .statusCode(201).extract().path("id");
        post("centre", entry + "/blocked-periods", Map.of("from", "2032-02-10", "to", "2032-02-12")).statusCode(400)
            .body("violations.field", contains("from")).body("violations.code", contains("overlap"));
        post("centre", entry + "/blocked-periods", Map.of("from", "2032-03-10", "to", "2032-03-09")).statusCode(400)
            .body("violations.field", contains("to")).body("violations.code", contains("before_start"));
        as("centre").get(entry + "/blocked-periods").then().statusCode(200).body("items.note", hasItem("検査"));
        Map<UUID, List<BlockedPeriod>> january = blocked.within("43", LocalDate.of(2032, 1, 1), LocalDate.of(2032, 1, 31));
        assertEquals(List.of(LocalDate.of(2031, 12, 20)),
            january.get(idOf(entry)).stream().map(BlockedPeriod::firstDay).toList());
        assertEquals(Map.of(), blocked.within("42", LocalDate.of(2032, 1, 1), LocalDate.of(2032, 1, 31)));
        as("supporter").delete(OWN + "/blocked-periods/" + id).then().statusCode(204);
        as("supporter").delete(OWN + "/blocked-periods/" + id).then().statusCode(404);
        post("network", entry + "/blocked-periods", Map.of("from", "2032-03-10", "to", "2032-03-11")).statusCode(403);
        post("centre42", entry + "/blocked-periods", Map.of("from", "2032-03-10", "to", "2032-03-11")).statusCode(404);
    }

    @Test
    void she_sees_who_read_her_entry_and_not_that_she_did_herself() {
        consents(entry, "health_data");
        as("centre").get(entry + "/health").then().statusCode(200);
        as("network").get(entry).then().statusCode(200);
        as("network").get(SupporterRequests.SUPPORTERS).then().statusCode(200);
        as("supporter").get(OWN + "/consents").then().statusCode(200);
        as("supporter").queryParam("limit", 20).get(OWN + "/readings").then().statusCode(200)
            .body("items[0].reader", is("見本 network")).body("items[0].role", is("network"))
            .body("items[0].action", is("supporters.read")).body("items[0].wholeList", is(true))
            .body("items[1].action", is("supporter.read")).body("items[1].wholeList", is(false))
            .body("items[2].action", is("supporter_health.read")).body("items[2].reader", is("見本 centre"))
            .body("items.role", everyItem(not(is("supporter")))).body("items.action", hasItems("supporter_health.read"));
    }

    @Test
    void an_account_without_an_entry_finds_nothing() {
        for (String path : new String[] {"", "/health", "/consents", "/blocked-periods", "/readings"}) {
            as("supporter42").get("/api/v1/prefectures/42/own-entry" + path).then().statusCode(404);
            as("supporter42").get(OWN + path).then().statusCode(404);
            as("centre").get(OWN + path).then().statusCode(403);
            asNobody().get(OWN + path).then().statusCode(401);
        }
    }

    @Test
    void what_is_sent_twice_is_done_once() {
        String key = unique() + "-" + unique();
        Map<String, String> period = Map.of("from", "2041-01-01", "to", "2041-01-02");
        String first = as("supporter").header("Idempotency-Key", key).contentType(ContentType.JSON).body(period)
            .post(OWN + "/blocked-periods").then().statusCode(201).extract().path("id");
        as("supporter").header("Idempotency-Key", key).contentType(ContentType.JSON).body(period)
            .post(OWN + "/blocked-periods").then().statusCode(201).body("id", is(first));
        as("supporter").delete(OWN + "/blocked-periods/" + first).then().statusCode(204);
    }
}
