package org.yorisoi.consultation.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
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
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.consultation.record.RecordRequests.RECORDS;
import static org.yorisoi.consultation.record.RecordRequests.attended;
import static org.yorisoi.consultation.record.RecordRequests.heldAgo;
import static org.yorisoi.consultation.record.RecordRequests.list;
import static org.yorisoi.consultation.record.RecordRequests.onDuty;
import static org.yorisoi.consultation.record.RecordRequests.outsider;
import static org.yorisoi.consultation.record.RecordRequests.record;
import static org.yorisoi.consultation.record.RecordRequests.turnOf;
import static org.yorisoi.consultation.record.RecordRequests.write;
import static org.yorisoi.consultation.record.RecordRequests.written;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.RoomRequests;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordTest {

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final Statements statements;
    private final DataSource database;

    RecordTest(DemoAccounts accounts, TestWorld world, Statements statements, DataSource database) {
        this.accounts = accounts;
        this.world = world;
        this.statements = statements;
        this.database = database;
    }

    @Test
    void a_record_is_read_as_it_was_written_with_the_day_and_the_room_of_its_session() {
        String session = heldAgo(3);
        SupporterWithAccount hana = onDuty(accounts, session);
        String location = write(hana.username(), session, record("sex", "female", "cancer", "breast", "visit", "returning",
            "topics", List.of("work", "feelings"), "outcome", "salon", "note", "仕事に戻る時期を迷っておられた🌻"))
            .statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        as(hana.username()).get(location).then().statusCode(200).header("ETag", is("\"0\""))
            .body("sessionId", is(id(session))).body("date", is(TODAY.minusDays(3).toString()))
            .body("roomKind", is("outreach")).body("mode", is("in_person")).body("minutes", is(40))
            .body("standpoint", is("patient")).body("ageBand", is("fifties")).body("sex", is("female"))
            .body("cancer", is("breast")).body("visit", is("returning")).body("topics", contains("feelings", "work"))
            .body("outcome", is("salon")).body("note", is("仕事に戻る時期を迷っておられた🌻")).body("version", is(0));
        String plain = written(session);
        as("centre").get(plain).then().body("sex", is(nullValue())).body("cancer", is(nullValue()))
            .body("note", is(nullValue()));
        list("network", session).statusCode(200).body("total", is(2));
    }

    @Test
    void only_those_who_attended_and_the_supervision_group_read_and_write_it() {
        String session = heldAgo(2);
        SupporterWithAccount there = onDuty(accounts, session);
        SupporterWithAccount elsewhere = SupporterWithAccount.added(accounts);
        turnOf(world.ownHospital(), session);
        String other = heldAgo(2);
        String location = written(session);
        String elsewhereWritten = written(other);

        for (String reader : List.of(there.username(), "hospital", "centre", "network")) {
            as(reader).get(location).then().statusCode(200);
            list(reader, session).statusCode(200).body("items.id", contains(id(location)));
        }
        for (String writer : List.of(there.username(), "hospital", "centre")) {
            write(writer, session, record()).statusCode(201);
        }
        write("network", session, record()).statusCode(403);
        for (String stranger : List.of(elsewhere.username(), "supporter")) {
            as(stranger).get(location).then().statusCode(404);
            as(stranger).get(attended(session)).then().statusCode(404);
            list(stranger, session).statusCode(200).body("items", empty());
            write(stranger, session, record()).statusCode(404);
            put(stranger, location, 0, record()).statusCode(404);
            delete(stranger, location, 0).statusCode(404);
        }
        as("hospital").get(elsewhereWritten).then().statusCode(404);
        as(there.username()).get(RECORDS + "?limit=200").then().body("items.sessionId.unique()", contains(id(session)));
        for (Role role : List.of(Role.CENTRE, Role.NETWORK)) {
            String outsider = outsider(accounts, role);
            as(outsider).get(location).then().statusCode(403).body("detail", containsString("スーパーバイズ担当"));
            list(outsider, session).statusCode(403);
        }
        write(outsider(accounts, Role.CENTRE), session, record()).statusCode(403);
        for (String refused : List.of("admin", "government", "organiser")) {
            as(refused).get(location).then().statusCode(403);
        }
        asNobody().get(location).then().statusCode(401);
        as("centre42").get(location).then().statusCode(404);
        as("supporter42").get(location.replace("/43/", "/42/")).then().statusCode(404);
    }

    @Test
    void a_note_that_looks_as_if_it_named_somebody_is_taken_only_when_its_writer_has_looked_again() {
        String session = heldAgo(1);
        for (String note : List.of("山田花子さんのご家族", "090-1234-5678に電話", "hana@example.jp に送る")) {
            write("centre", session, record("note", note)).statusCode(400)
                .body("violations.field", contains("note")).body("violations.code", contains("looks_personal"))
                .body(not(containsString("山田花子"))).body(not(containsString("1234"))).body(not(containsString("hana@")));
        }
        list("centre", session).body("items", empty());
        String location = write("centre", session, record("note", "山田花子さんのご家族", "noteChecked", true))
            .statusCode(201).extract().header("Location");
        put("centre", location, 0, record("note", "090-1234-5678")).statusCode(400)
            .body("violations.code", contains("looks_personal"));
    }

    @Test
    void nothing_of_a_note_stands_in_the_database_in_plain() throws SQLException {
        String word = "秘密の話" + unique();
        written(heldAgo(1), "note", word);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select * from consultation_record where note is not null")) {
            assertTrue(rows.next());
            do {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    assertFalse(String.valueOf(rows.getString(column)).contains(word));
                }
            } while (rows.next());
        }
    }

    @Test
    void faults_are_told_with_their_fields() {
        String session = heldAgo(1);
        write("centre", session, Map.of("minutes", 0, "topics", List.of(), "note", "x".repeat(2001))).statusCode(400)
            .body("violations.field", containsInAnyOrder("mode", "minutes", "standpoint", "ageBand", "visit", "topics", "outcome",
                "note"));
        write("centre", session, record("name", "山田花子")).statusCode(400).body("violations.code", contains("unknown_field"));
        write("centre", session, record("topics", List.of("weather"))).statusCode(400);
    }

    @Test
    void only_what_was_held_can_be_recorded() {
        String room = RoomRequests.added();
        String coming = RoomRequests.open(room, TODAY.plusDays(3));
        write("centre", coming, record()).statusCode(409).body("type", is("/problems/session-not-held"));
        String draft = RoomRequests.draft(room, TODAY.minusDays(3));
        write("centre", draft, record()).statusCode(409);
        write("centre", RoomRequests.open(room, TODAY), record()).statusCode(201);
        write("centre", "/nowhere/01890a5d-ac96-774b-bcce-b302099a8057", record()).statusCode(404);
    }

    @Test
    void a_record_is_changed_and_removed_by_who_knows_its_version() {
        String location = written(heldAgo(1), "topics", List.of("work", "grief"));
        put("centre", location, 0, record("topics", List.of("grief", "other"), "minutes", 25)).statusCode(200)
            .header("ETag", is("\"1\"")).body("topics", contains("grief", "other")).body("minutes", is(25));
        put("centre", location, 0, record()).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(record()).put(location).then().statusCode(428);
        delete("centre", location, 0).statusCode(412);
        delete("network", location, 1).statusCode(403);
        delete("centre", location, 1).statusCode(204);
        as("centre").get(location).then().statusCode(404);
    }

    @Test
    void one_key_writes_one_record() {
        String session = heldAgo(1);
        for (int i = 0; i < 2; i++) {
            as("centre").header("Idempotency-Key", "record-" + id(session)).contentType(ContentType.JSON).body(record())
                .post(attended(session) + "/consultation-records").then().statusCode(201);
        }
        list("centre", session).body("total", is(1));
    }

    @Test
    void what_is_missing_is_listed_until_it_is_written_or_somebody_says_that_nobody_came() {
        String session = heldAgo(4);
        SupporterWithAccount hana = onDuty(accounts, session);
        String missing = RecordRequests.ATTENDED + "?missing=record";
        as(hana.username()).get(missing).then().statusCode(200).body("items.id", contains(id(session)))
            .body("items[0].records", is(0)).body("items[0].nobodyCame", is(false)).body("items[0].debriefed", is(false))
            .body("items[0].start", is("13:00")).body("items[0].end", is("15:20")).body("items[0].slotMinutes", is(40));

        as(hana.username()).put(attended(session) + "/nobody-came").then().statusCode(200).body("nobodyCame", is(true));
        as(hana.username()).get(missing).then().body("items", empty());
        as(hana.username()).get(RecordRequests.ATTENDED + "?missing=debrief").then().body("items", empty());
        as(hana.username()).delete(attended(session) + "/nobody-came").then().statusCode(200).body("nobodyCame", is(false));

        as(hana.username()).put(attended(session) + "/nobody-came").then().statusCode(200);
        written(session);
        as(hana.username()).get(attended(session)).then().body("records", is(1)).body("nobodyCame", is(false));
        as(hana.username()).put(attended(session) + "/nobody-came").then().statusCode(409)
            .body("type", is("/problems/session-has-records"));
        as(hana.username()).get(missing).then().body("items", empty());
        as(hana.username()).get(RecordRequests.ATTENDED + "?missing=debrief").then().body("items.id", contains(id(session)));
        as(hana.username()).get(RecordRequests.ATTENDED + "?to=" + TODAY.minusDays(5)).then().body("items", empty());
    }

    @Test
    void a_session_with_records_is_told_as_such_to_who_plans() {
        String session = heldAgo(2);
        written(session);
        as("centre").header("If-Match", "\"1\"").contentType(ContentType.JSON).body(Map.of()).put(session + "/cancellation")
            .then().statusCode(409);
    }

    @Test
    void who_reads_or_writes_records_is_in_the_audit_trail() {
        String session = heldAgo(1);
        String location = written(session);
        as("network").get(location).then().statusCode(200);
        list("network", session).statusCode(200);
        delete("centre", location, 0).statusCode(204);
        as("admin").queryParam("limit", 200).queryParam("sort", "-number").get("/api/v1/prefectures/43/audit-entries").then()
            .body("items.findAll { it.subjectId == '%s' }.action".formatted(id(location)), hasItems(
                "consultation_record.written", "consultation_record.read", "consultation_record.removed"))
            .body("items.findAll { it.subjectId == '%s' }.action".formatted(id(session)),
                hasItems("consultation_records.read"));
    }

    @Test
    void more_records_need_no_more_statements() {
        String session = heldAgo(1);
        written(session);
        long one = statements.atBest(() -> list("centre", session).statusCode(200));
        for (String topic : Arrays.asList("work", "grief", "other", "symptoms")) {
            written(session, "topics", List.of(topic, "feelings"), "note", "話を聞いた");
        }
        assertEquals(one, statements.atBest(() -> list("centre", session).body("items.size()", is(5))));
        long few = statements.atBest(() -> as("centre").get(RecordRequests.ATTENDED + "?limit=1").then().statusCode(200));
        assertEquals(few, statements.atBest(() -> as("centre").get(RecordRequests.ATTENDED + "?limit=50").then()
            .statusCode(200)));
    }
}
