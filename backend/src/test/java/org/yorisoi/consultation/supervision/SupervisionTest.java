package org.yorisoi.consultation.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.with;
import static org.yorisoi.consultation.record.RecordRequests.heldAgo;
import static org.yorisoi.consultation.record.RecordRequests.outsider;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupervisionTest {

    private static final String CASES = PREFECTURE + "/supervision-cases";
    private static final String MEMBERS = PREFECTURE + "/supervision-group/members";

    private final DemoAccounts accounts;
    private final Statements statements;
    private final DataSource database;

    SupervisionTest(DemoAccounts accounts, Statements statements, DataSource database) {
        this.accounts = accounts;
        this.statements = statements;
        this.database = database;
    }

    private static Map<String, Object> debrief(boolean supervisionNeeded) {
        return Map.of("supporters", List.of(), "specialistPresent", false, "points", "話し合った", "supervisionNeeded",
            supervisionNeeded);
    }

    private static ValidatableResponse debrief(String session, Object version, boolean supervisionNeeded) {
        return put("centre", PREFECTURE + "/debriefs/" + id(session), version, debrief(supervisionNeeded));
    }

    /** The address of the case of a session whose debrief asks for supervision. */
    private static String asked() {
        String session = heldAgo(1);
        debrief(session, 0, true).statusCode(200);
        return CASES + "/" + id(session);
    }

    private static ValidatableResponse becomes(String username, String address, Object version, String state, Object... more) {
        return put(username, address + "/state", version, with(Map.of("state", state), more));
    }

    @Test
    void a_debrief_that_asks_for_it_is_in_the_queue_until_it_no_longer_asks() {
        String session = heldAgo(1);
        String address = CASES + "/" + id(session);
        debrief(session, 0, true).statusCode(200);
        as("network").get(address).then().statusCode(200).header("ETag", is("\"0\"")).body("state", is("open"))
            .body("takenBy", is(nullValue())).body("note", is(nullValue())).body("askedAt", is(notNullValue()));
        as("centre").get(CASES + "?state=open&limit=200").then().body("items.sessionId", hasItem(id(session)));
        debrief(session, 1, false).statusCode(200);
        as("network").get(address).then().statusCode(404);
        debrief(session, 2, true).statusCode(200);
        becomes("network", address, 0, "taken").statusCode(200);
        debrief(session, 3, false).statusCode(200);
        as("network").get(address).then().statusCode(200).body("state", is("taken"));
    }

    @Test
    void a_case_is_taken_done_with_a_note_and_taken_up_again() {
        String address = asked();
        becomes("network", address, 0, "done", "note", "話した").statusCode(409)
            .body("type", is("/problems/supervision-state-not-possible"));
        becomes("network", address, 0, "taken").statusCode(200).header("ETag", is("\"1\"")).body("takenBy", is("見本 network"));
        becomes("centre", address, 0, "taken").statusCode(412);
        becomes("centre", address, 1, "taken").statusCode(200).body("takenBy", is("見本 centre"));
        becomes("centre", address, 2, "open").statusCode(200).body("takenBy", is(nullValue()));
        becomes("centre", address, 3, "taken").statusCode(200);
        becomes("centre", address, 4, "done").statusCode(400).body("violations.field", contains("note"));
        becomes("centre", address, 4, "done", "note", "山田花子さんに電話").statusCode(400)
            .body("violations.code", contains("looks_personal")).body(not(containsString("山田")));
        becomes("centre", address, 4, "done", "note", "一回休むことにした").statusCode(200).body("doneAt", is(notNullValue()))
            .body("note", is("一回休むことにした"));
        becomes("centre", address, 5, "open").statusCode(409);
        becomes("centre", address, 5, "taken", "note", "一回休むことにした").statusCode(200).body("doneAt", is(nullValue()));
        as("centre").header("If-Match", "").contentType("application/json").body(Map.of("state", "open")).put(address + "/state")
            .then().statusCode(428);
    }

    @Test
    void only_the_group_sees_the_queue() {
        String address = asked();
        for (Role role : List.of(Role.CENTRE, Role.NETWORK)) {
            String outsider = outsider(accounts, role);
            as(outsider).get(CASES).then().statusCode(403);
            as(outsider).get(address).then().statusCode(403);
            becomes(outsider, address, 0, "taken").statusCode(403);
        }
        for (String refused : List.of("admin", "government", "organiser", "supporter", "hospital")) {
            as(refused).get(CASES).then().statusCode(403);
        }
        asNobody().get(CASES).then().statusCode(401);
        as("centre42").get(address).then().statusCode(404);
        as("centre42").get(address.replace("/43/", "/42/")).then().statusCode(403);
    }

    @Test
    void an_admin_says_who_belongs_to_the_group_and_that_counts_at_once() {
        String username = outsider(accounts, Role.NETWORK);
        String account = as("admin").get(MEMBERS).then().statusCode(200)
            .body("items.find { it.username == '%s' }.memberSince".formatted(username), is(nullValue()))
            .extract().path("items.find { it.username == '%s' }.accountId".formatted(username));
        as(username).get(CASES).then().statusCode(403);
        as("admin").put(MEMBERS + "/" + account).then().statusCode(204);
        as("admin").put(MEMBERS + "/" + account).then().statusCode(204);
        as(username).get(CASES).then().statusCode(200);
        as("admin").get(MEMBERS).then()
            .body("items.find { it.username == '%s' }.memberSince".formatted(username), is(notNullValue()))
            .body("items.role.unique()", org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.oneOf("centre", "network")));
        as("admin").delete(MEMBERS + "/" + account).then().statusCode(204);
        as(username).get(CASES).then().statusCode(403);
        for (String refused : List.of("centre", "network", "government", "supporter", "hospital", "organiser")) {
            as(refused).put(MEMBERS + "/" + account).then().statusCode(403);
            as(refused).get(MEMBERS).then().statusCode(403);
        }
        as("admin42").put(MEMBERS.replace("/43/", "/42/") + "/" + account).then().statusCode(404);
    }

    @Test
    void nobody_but_support_centre_and_network_can_belong_to_it() {
        String supporter = as("admin").queryParam("q", "supporter").queryParam("role", "supporter")
            .get(PREFECTURE + "/accounts").then().extract().path("items[0].id");
        as("admin").put(MEMBERS + "/" + supporter).then().statusCode(409)
            .body("type", is("/problems/supervision-member-not-possible"));
        as("admin").put(MEMBERS + "/01890a5d-ac96-774b-bcce-b302099a8057").then().statusCode(404);
    }

    @Test
    void nothing_of_a_note_stands_in_the_database_in_plain() throws SQLException {
        String address = asked();
        becomes("centre", address, 0, "taken", "note", "そっと見守る").statusCode(200);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select note from supervision_case where note is not null")) {
            while (rows.next()) {
                assertEquals(-1, rows.getString(1).indexOf("見守る"));
            }
        }
    }

    @Test
    void more_cases_need_no_more_statements() {
        becomes("centre", asked(), 0, "taken").statusCode(200);
        long few = statements.atBest(() -> as("centre").get(CASES + "?limit=1").then().statusCode(200));
        becomes("network", asked(), 0, "taken").statusCode(200);
        becomes("centre", asked(), 0, "taken").statusCode(200);
        long many = statements.atBest(() -> as("centre").get(CASES + "?limit=200").then().statusCode(200));
        assertEquals(true, many <= few + 1, "%s and %s".formatted(few, many));
    }
}
