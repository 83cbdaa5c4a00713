package org.yorisoi.consultation.roster.apart;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.supporter.MergeRequests.merge;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.numbers;
import static org.yorisoi.supporter.MergeRequests.preview;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApartTest {

    private static final String PAIRS = "/api/v1/prefectures/43/roster-pairs";

    private final ApartService door;
    private final DataSource database;
    private String one;
    private String other;

    ApartTest(ApartService door, DataSource database) {
        this.door = door;
        this.database = database;
    }

    @BeforeEach
    void two_supporters() {
        one = active("一人目" + unique());
        other = active("二人目" + unique());
    }

    private static Map<String, Object> pair(String one, String other, LocalDate until) {
        Map<String, Object> pair = new HashMap<>(Map.of("supporterId", idOf(one), "otherId", idOf(other), "reason", "ないしょ"));
        pair.put("until", until == null ? null : until.toString());
        return pair;
    }

    private static ValidatableResponse keepApart(Map<String, ?> pair) {
        return as("centre").contentType(ContentType.JSON).body(pair).post(PAIRS).then();
    }

    private static String apart(String one, String other, LocalDate until) {
        return keepApart(pair(one, other, until)).statusCode(201).extract().header("Location");
    }

    private boolean areApart(String one, String other, LocalDate day) {
        Set<UUID> two = Set.of(idOf(one), idOf(other));
        return door.of("43", YearMonth.from(day)).stream()
            .anyMatch(pair -> Set.of(pair.one(), pair.other()).equals(two) && pair.standsOn(day));
    }

    @Test
    void two_who_are_kept_apart_stay_so_until_the_last_day_or_until_somebody_says_otherwise() throws SQLException {
        String pair = keepApart(pair(other, one, TODAY.plusDays(40))).statusCode(201).header("ETag", is("\"0\""))
            .body("supporter.id", is(idOf(one).toString())).body("other.id", is(idOf(other).toString()))
            .body("reason", is("ないしょ")).body("until", is(TODAY.plusDays(40).toString())).extract().header("Location");
        assertTrue(areApart(one, other, TODAY.plusDays(40)));
        assertFalse(areApart(one, other, TODAY.plusDays(41)));
        assertTrue(door.of("43").stream().anyMatch(found -> found.id().toString().equals(id(pair))));
        put("centre", pair, 0, Map.of()).statusCode(200).header("ETag", is("\"1\"")).body("reason", nullValue())
            .body("until", nullValue());
        assertTrue(areApart(one, other, TODAY.plusYears(5)));
        put("centre", pair, 1, Map.of("reason", "ひみつの理由", "until", TODAY.minusDays(1).toString())).statusCode(200);
        assertFalse(door.of("43").stream().anyMatch(found -> found.id().toString().equals(id(pair))));
        as("centre").get(PAIRS).then().statusCode(200).body("items.id", hasItem(id(pair)));
        put("centre", pair, 1, Map.of()).statusCode(412);
        assertFalse(dump().contains("ひみつの理由"), "why is not readable in a stolen dump");
        delete("centre", pair, 2).statusCode(204);
        delete("centre", pair, 2).statusCode(404);
        as("centre").get(PAIRS).then().body("items.id", not(hasItem(id(pair))));
        as("admin").get("/api/v1/prefectures/43/audit-entries?limit=100").then()
            .body("items.action", hasItem("roster_pairs.read")).body("items.action", hasItem("roster_pair.added"))
            .body("items.action", hasItem("roster_pair.changed")).body("items.action", hasItem("roster_pair.removed"))
            .body("items.subjectId", hasItem(id(pair)));
    }

    private String dump() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = database.getConnection();
             ResultSet rows = connection.createStatement().executeQuery("select reason from roster_apart")) {
            while (rows.next()) {
                dump.append(rows.getString(1)).append('\n');
            }
        }
        return dump.toString();
    }

    @Test
    void a_pair_is_two_supporters_who_are_there_and_there_once() {
        apart(one, other, null);
        keepApart(pair(other, one, null)).statusCode(400).body("violations.field", contains("otherId"))
            .body("violations.code", contains("duplicate"));
        keepApart(pair(one, one, null)).statusCode(400).body("violations.code", contains("not_allowed"));
        keepApart(Map.of("supporterId", UUID.randomUUID(), "otherId", idOf(one))).statusCode(400)
            .body("violations.field", contains("supporterId")).body("violations.code", contains("unknown_reference"));
        keepApart(Map.of("supporterId", idOf(one))).statusCode(400).body("violations.field", contains("otherId"));
        String key = unique();
        String third = active("三人目" + unique());
        String first = as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(pair(one, third, null))
            .post(PAIRS).then().statusCode(201).extract().header("Location");
        as("centre").header("Idempotency-Key", key).contentType(ContentType.JSON).body(pair(one, third, null))
            .post(PAIRS).then().statusCode(201).header("Location", is(first));
    }

    @Test
    void two_entries_that_are_kept_apart_from_each_other_are_two_people() {
        String pair = apart(one, other, null);
        String sentence = "二つの登録は、同じ開催日に入れない組み合わせになっています。同じ方であれば、先にその組み合わせを外してください";
        preview(one, other).body("obstacles", contains(sentence));
        merge(one, other).statusCode(409).body("type", is("/problems/supporter-merge-not-possible"))
            .body("detail", is(sentence));
        delete("centre", pair, 0).statusCode(204);
        merged(one, other);
    }

    @Test
    void pairs_follow_a_merged_entry_and_go_back() {
        String third = active("三人目" + unique());
        String fourth = active("四人目" + unique());
        apart(other, third, null);
        apart(fourth, other, TODAY);
        assertEquals(2, numbers(preview(one, other), "moving").get("kept_apart"));
        String merge = merged(one, other);
        assertTrue(areApart(one, third, TODAY.plusDays(1)));
        assertTrue(areApart(fourth, one, TODAY));
        assertFalse(areApart(other, third, TODAY));
        keepApart(pair(third, one, null)).statusCode(400).body("violations.code", contains("duplicate"));
        undo(merge).statusCode(200);
        assertTrue(areApart(other, third, TODAY));
        assertTrue(areApart(other, fourth, TODAY));
        assertFalse(areApart(one, third, TODAY));
    }

    @Test
    void of_two_pairs_with_one_third_the_longer_one_counts_until_undo() {
        String third = active("三人目" + unique());
        String fourth = active("四人目" + unique());
        String shorter = apart(one, third, TODAY.plusDays(10));
        String longer = apart(third, other, null);
        String same = apart(fourth, one, TODAY.plusDays(10));
        String asLong = apart(other, fourth, TODAY.plusDays(10));
        String merge = merged(one, other);
        as("centre").get(PAIRS).then().body("items.id", hasItem(id(longer))).body("items.id", not(hasItem(id(shorter))))
            .body("items.id", hasItem(id(same))).body("items.id", not(hasItem(id(asLong))));
        assertTrue(areApart(one, third, TODAY.plusDays(11)));
        assertFalse(areApart(one, fourth, TODAY.plusDays(11)));
        undo(merge).statusCode(200);
        assertFalse(areApart(one, third, TODAY.plusDays(11)));
        assertTrue(areApart(one, third, TODAY.plusDays(10)));
        assertTrue(areApart(other, third, TODAY.plusDays(11)));
        assertTrue(areApart(other, fourth, TODAY.plusDays(10)));
        as("centre").get(PAIRS).then().body("items.id", hasItem(id(asLong)));
    }

    @Test
    void who_is_removed_from_the_register_is_kept_apart_from_nobody() {
        String applied = in("applied", "申込" + unique());
        apart(one, applied, null);
        delete("centre", applied, 0).statusCode(204);
        assertFalse(areApart(one, applied, TODAY));
    }

    @Test
    void every_table_that_refers_to_a_supporter_under_another_name_is_known_to_merges() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
             ResultSet keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, "supporter")) {
            while (keys.next()) {
                if (!keys.getString("FKCOLUMN_NAME").equals("supporter_id")) {
                    columns.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
                }
            }
        }
        assertEquals(Set.of("roster_apart.one_id", "roster_apart.other_id", "supporter.goes_on_in", "supporter.mentor_id",
            "supporter_difference.first_id", "supporter_difference.second_id", "supporter_merge.kept_id",
            "supporter_merge.other_id"), columns);
    }

    @Test
    void only_the_centre_learns_who_is_kept_apart() {
        String pair = apart(one, other, null);
        for (String role : List.of("admin", "hospital", "network", "supporter", "organiser", "government")) {
            as(role).get(PAIRS).then().statusCode(403);
            as(role).contentType(ContentType.JSON).body(pair(one, other, null)).post(PAIRS).then().statusCode(403);
            put(role, pair, 0, Map.of()).statusCode(403);
            delete(role, pair, 0).statusCode(403);
        }
        String elsewhere = "/api/v1/prefectures/42/roster-pairs";
        as("centre").get(elsewhere).then().statusCode(404);
        as("centre42").contentType(ContentType.JSON).body(pair(one, other, null)).post(elsewhere).then().statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        put("centre42", elsewhere + "/" + id(pair), 0, Map.of()).statusCode(404);
        delete("centre42", elsewhere + "/" + id(pair), 0).statusCode(404);
        put("centre42", pair, 0, Map.of()).statusCode(404);
        asNobody().get(PAIRS).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(pair(one, other, null)).post(PAIRS).then().statusCode(401);
        asNobody().delete(pair).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(Map.of()).put(pair).then().statusCode(401);
    }
}
