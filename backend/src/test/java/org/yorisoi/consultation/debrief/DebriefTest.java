package org.yorisoi.consultation.debrief;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.consultation.RoomRequests.with;
import static org.yorisoi.consultation.record.RecordRequests.attended;
import static org.yorisoi.consultation.record.RecordRequests.heldAgo;
import static org.yorisoi.consultation.record.RecordRequests.onDuty;
import static org.yorisoi.consultation.record.RecordRequests.outsider;
import static org.yorisoi.consultation.record.RecordRequests.turnOf;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.RoomRequests;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DebriefTest {

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final DataSource database;
    private String session;
    private SupporterWithAccount hana;
    private SupporterWithAccount yuki;

    DebriefTest(DemoAccounts accounts, TestWorld world, DataSource database) {
        this.accounts = accounts;
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void a_session_with_two_supporters_and_a_specialist() {
        session = heldAgo(2);
        hana = onDuty(accounts, session);
        yuki = onDuty(accounts, session);
        turnOf(world.ownHospital(), session);
    }

    private String debrief() {
        return PREFECTURE + "/debriefs/" + id(session);
    }

    private static Map<String, Object> supporter(SupporterWithAccount one, boolean present, Integer strain, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("supporterId", one.id().toString(), "present", present));
        body.put("strain", strain);
        body.put("note", note);
        return body;
    }

    private Map<String, Object> body(Object... more) {
        return with(Map.of("supporters", List.of(supporter(hana, true, 1, "少し引きずった"), supporter(yuki, false, null, null)),
            "specialistPresent", true, "points", "沈黙の待ち方について話した", "supervisionNeeded", false), more);
    }

    private void written(Object... more) {
        put("centre", debrief(), 0, body(more)).statusCode(200);
    }

    @Test
    void before_it_is_written_those_who_attended_see_whom_to_ask() {
        as(hana.username()).get(debrief()).then().statusCode(200).header("ETag", is("\"0\""))
            .body("written", is(false)).body("points", is(nullValue())).body("hospitalName", is("見本大学病院"))
            .body("supporters.name", containsInAnyOrder(hana.name(), yuki.name()))
            .body("supporters.present", contains(false, false)).body("version", is(0));
    }

    @Test
    void it_is_read_as_it_was_written() {
        put(hana.username(), debrief(), 0, body("observer", "prefecture", "supervisionNeeded", true)).statusCode(200)
            .header("ETag", is("\"1\""));
        as("network").get(debrief()).then().statusCode(200).body("written", is(true))
            .body("date", is(TODAY.minusDays(2).toString())).body("specialistPresent", is(true))
            .body("observer", is("prefecture")).body("points", is("沈黙の待ち方について話した")).body("supervisionNeeded", is(true))
            .body("supporters.find { it.supporterId == '%s' }.strain".formatted(hana.id()), is(1))
            .body("supporters.find { it.supporterId == '%s' }.note".formatted(hana.id()), is("少し引きずった"))
            .body("supporters.find { it.supporterId == '%s' }.present".formatted(yuki.id()), is(false))
            .body("supporters.find { it.supporterId == '%s' }.strain".formatted(yuki.id()), is(nullValue()));
        as("centre").get(attended(session)).then().body("debriefed", is(true));
    }

    @Test
    void only_those_who_were_there_and_the_supervision_group_read_it() {
        written();
        as(hana.username()).get(debrief()).then().statusCode(200);
        as("hospital").get(debrief()).then().statusCode(200);
        as("network").get(debrief()).then().statusCode(200);
        as(yuki.username()).get(debrief()).then().statusCode(404);
        as(SupporterWithAccount.added(accounts).username()).get(debrief()).then().statusCode(404);
        for (Role role : List.of(Role.CENTRE, Role.NETWORK)) {
            as(outsider(accounts, role)).get(debrief()).then().statusCode(403);
        }
        for (String refused : List.of("admin", "government", "organiser")) {
            as(refused).get(debrief()).then().statusCode(403);
        }
        asNobody().get(debrief()).then().statusCode(401);
        as("centre42").get(debrief()).then().statusCode(404);

        put("centre", debrief(), 1, body("specialistPresent", false)).statusCode(200);
        as("hospital").get(debrief()).then().statusCode(404);
        put(yuki.username(), debrief(), 2, body()).statusCode(404);
        put("network", debrief(), 2, body()).statusCode(403);
    }

    @Test
    void a_hospital_learns_only_the_names_that_may_be_shared() {
        hana.shared();
        as("hospital").get(debrief()).then().statusCode(200)
            .body("supporters.find { it.supporterId == '%s' }.name".formatted(hana.id()), is(hana.name()))
            .body("supporters.find { it.supporterId == '%s' }.name".formatted(yuki.id()), is(nullValue()));
    }

    @Test
    void only_those_on_duty_can_be_in_it_and_who_writes_was_there_herself() {
        SupporterWithAccount stranger = SupporterWithAccount.added(accounts);
        put("centre", debrief(), 0, body("supporters", List.of(supporter(stranger, true, 0, null)))).statusCode(400)
            .body("violations.field", contains("supporters[0].supporterId"))
            .body("violations.code", contains("unknown_reference"));
        put("centre", debrief(), 0, body("supporters", List.of(supporter(hana, true, 0, null), supporter(hana, true, 0, null))))
            .statusCode(400).body("violations.field", contains("supporters[1].supporterId"));
        put(yuki.username(), debrief(), 0, body()).statusCode(400).body("violations.field", contains("supporters"));
        put("hospital", debrief(), 0, body("specialistPresent", false)).statusCode(400)
            .body("violations.field", contains("specialistPresent"));
        put("centre", debrief(), 0, body("supporters", List.of(supporter(hana, true, 4, null)), "points", " ")).statusCode(400)
            .body("violations.field", containsInAnyOrder("supporters[0].strain", "points"));
        put("centre", debrief(), 0, body("observer", "山田課長")).statusCode(400);
    }

    @Test
    void texts_that_look_as_if_they_named_somebody_are_taken_only_when_looked_at_again() {
        Map<String, Object> naming = body("points", "山田花子さんの話が重かった",
            "supporters", List.of(supporter(hana, true, 2, "090-1234-5678 に電話した")));
        put("centre", debrief(), 0, naming).statusCode(400)
            .body("violations.field", containsInAnyOrder("points", "supporters[0].note"))
            .body("violations.code", contains("looks_personal", "looks_personal"))
            .body(not(containsString("山田"))).body(not(containsString("1234")));
        put("centre", debrief(), 0, with(naming, "textsChecked", true)).statusCode(200);
    }

    @Test
    void nothing_of_it_stands_in_the_database_in_plain_not_even_the_strain() throws SQLException {
        String word = "内緒の話" + unique();
        written("points", word, "supporters", List.of(supporter(hana, true, 3, word)));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("""
                 select d.points, s.note, s.strain from debrief d join debrief_supporter s on s.session_id = d.session_id""")) {
            assertTrue(rows.next());
            do {
                assertFalse(rows.getString(1).contains(word) || String.valueOf(rows.getString(2)).contains(word));
                assertFalse("3".equals(rows.getString(3)));
            } while (rows.next());
        }
    }

    @Test
    void it_is_written_once_and_changed_by_who_knows_its_version() {
        written();
        put("centre", debrief(), 0, body()).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(body()).put(debrief()).then().statusCode(428);
        put(hana.username(), debrief(), 1, body("points", "直した")).statusCode(200).header("ETag", is("\"2\""));
        delete("centre", debrief(), 1).statusCode(412);
        delete("centre", debrief(), 2).statusCode(204);
        as("centre").get(debrief()).then().body("written", is(false));
        delete("centre", debrief(), 0).statusCode(404);

        as("admin").queryParam("limit", 200).queryParam("sort", "-number").get(PREFECTURE + "/audit-entries").then()
            .body("items.findAll { it.subjectId == '%s' }.action".formatted(id(session)), hasItems("debrief.written",
                "debrief.changed", "debrief.removed", "debrief.read"));
    }

    @Test
    void there_is_none_of_a_session_that_was_not_held() {
        String coming = RoomRequests.open(RoomRequests.added(), TODAY.plusDays(2));
        put("centre", PREFECTURE + "/debriefs/" + id(coming), 0, with(body(), "supporters", List.of(), "specialistPresent",
            false)).statusCode(409).body("type", is("/problems/session-not-held"));
    }
}
