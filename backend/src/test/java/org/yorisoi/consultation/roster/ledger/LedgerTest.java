package org.yorisoi.consultation.roster.ledger;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerTest {

    private static final String LEDGER = PREFECTURE + "/roster-ledger";

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final LedgerService door;
    private final Statements statements;

    LedgerTest(DemoAccounts accounts, TestWorld world, LedgerService door, Statements statements) {
        this.accounts = accounts;
        this.world = world;
        this.door = door;
        this.statements = statements;
    }

    private static ValidatableResponse ledger(int fiscalYear) {
        return as("centre").get(LEDGER + "?fiscalYear=" + fiscalYear).then().statusCode(200);
    }

    private static Map<String, Object> row(ValidatableResponse ledger, SupporterWithAccount her) {
        return ledger.extract().path("supporters.find { it.supporterId == '%s' }".formatted(her.id()));
    }

    /** @param counts how many in which month of the year, 0 for April */
    private static List<Integer> year(int... counts) {
        Integer[] months = new Integer[12];
        Arrays.fill(months, 0);
        for (int n = 0; n < counts.length; n += 2) {
            months[counts[n]] = counts[n + 1];
        }
        return List.of(months);
    }

    private void turn(String session) {
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital())).put(session + "/turn").then().statusCode(200);
    }

    @Test
    void duties_and_turns_of_a_fiscal_year_are_counted_where_a_place_is_taken_at_a_session_that_is_not_cancelled() {
        SupporterWithAccount her = SupporterWithAccount.added(accounts);
        SupporterWithAccount other = SupporterWithAccount.added(accounts);
        String room = added("supportersNeeded", 2);
        String april = open(room, LocalDate.of(2006, 4, 1));
        String march = open(room, LocalDate.of(2007, 3, 31));
        String planned = draft(room, LocalDate.of(2006, 10, 5));
        String cancelled = open(room, LocalDate.of(2006, 10, 6));
        asked(open(room, LocalDate.of(2006, 3, 31)), her);
        asked(open(room, LocalDate.of(2007, 4, 1)), her);
        asked(april, her);
        asked(april, other);
        asked(march, her);
        asked(planned, her);
        asked(cancelled, her);
        turn(april);
        turn(march);
        turn(cancelled);
        String declined = asked(open(room, LocalDate.of(2006, 12, 7)), other);
        matching("centre", 0).body(Map.of()).put(declined + "/refusal").then().statusCode(200);
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);

        ValidatableResponse ledger = ledger(2006).body("fiscalYear", is(2006))
            .body("months.month", is(List.of("2006-04", "2006-05", "2006-06", "2006-07", "2006-08", "2006-09", "2006-10",
                "2006-11", "2006-12", "2007-01", "2007-02", "2007-03")))
            .body("months.planned", is(year(0, 1, 6, 1, 8, 1, 11, 1))).body("months.held", is(year(0, 1, 8, 1, 11, 1)))
            .body("months.needed", is(year(0, 2, 6, 2, 8, 2, 11, 2))).body("months.duties", is(year(0, 2, 6, 1, 11, 1)))
            .body("months.turns", is(year(0, 1, 11, 1))).body("months.closed", is(Collections.nCopies(12, false)))
            .body("total", is(Map.of("planned", 4, "held", 3, "needed", 8, "duties", 4, "turns", 2)));
        Map<String, Object> hers = row(ledger, her);
        assertEquals(her.name(), hers.get("name"));
        assertEquals(year(0, 1, 6, 1, 11, 1), hers.get("duties"));
        assertEquals(3, hers.get("total"));
        assertEquals("2007-03-31", hers.get("lastDuty"));
        List<Integer> shared = ledger.extract().path("supporters.findAll { it.fairShare != null }.total");
        assertEquals(Math.ceilDiv(shared.stream().mapToInt(Integer::intValue).sum(), shared.size()), hers.get("fairShare"));
        Map<String, Object> others = row(ledger, other);
        assertEquals(year(0, 1), others.get("duties"));
        assertEquals("2006-04-01", others.get("lastDuty"));
        ledger.body("hospitals.find { it.hospitalId == '%s' }.turns".formatted(world.ownHospital()), is(year(0, 1, 11, 1)))
            .body("hospitals.find { it.hospitalId == '%s' }.total".formatted(world.ownHospital()), is(2))
            .body("hospitals.find { it.hospitalId == '%s' }.fairShare".formatted(world.ownHospital()), nullValue());
        assertSums(ledger);
        as("admin").get(PREFECTURE + "/audit-entries?action=roster_ledger.read").then()
            .body("items.action", hasItem("roster_ledger.read"));

        closes(YearMonth.of(2006, 10));
        ledger(2006).body("months.closed", is(List.of(false, false, false, false, false, false, true, false, false, false, false,
            false)));
    }

    private static void closes(YearMonth month) {
        as("centre").put(PREFECTURE + "/rosters/" + month + "/closing").then().statusCode(204);
    }

    private static void assertSums(ValidatableResponse ledger) {
        List<Integer> duties = ledger.extract().path("months.duties");
        List<List<Integer>> rows = ledger.extract().path("supporters.duties");
        List<Integer> turns = ledger.extract().path("months.turns");
        List<List<Integer>> senders = ledger.extract().path("hospitals.turns");
        for (int n = 0; n < 12; n++) {
            int month = n;
            assertEquals(duties.get(n), rows.stream().mapToInt(row -> row.get(month)).sum());
            assertEquals(turns.get(n), senders.stream().mapToInt(row -> row.get(month)).sum());
        }
    }

    @Test
    void who_has_left_or_died_is_counted_and_not_named() {
        SupporterWithAccount left = SupporterWithAccount.added(accounts);
        SupporterWithAccount died = SupporterWithAccount.added(accounts);
        SupporterWithAccount rests = SupporterWithAccount.added(accounts);
        SupporterWithAccount neverServed = SupporterWithAccount.added(accounts);
        String session = open(added(), LocalDate.of(2008, 5, 13));
        asked(session, left);
        asked(session, died);
        asked(session, rests);
        becomes("centre", left.location(), 0, "withdrawn", TODAY.toString()).statusCode(200);
        becomes("centre", died.location(), 0, "deceased", TODAY.toString()).statusCode(200);
        becomes("centre", rests.location(), 0, "resting", TODAY.toString()).statusCode(200);
        becomes("centre", neverServed.location(), 0, "withdrawn", TODAY.toString()).statusCode(200);

        ValidatableResponse ledger = ledger(2008).body("total.duties", is(3));
        for (SupporterWithAccount gone : List.of(left, died)) {
            Map<String, Object> row = row(ledger, gone);
            assertEquals(null, row.get("name"));
            assertEquals(null, row.get("fairShare"));
            assertEquals(year(1, 1), row.get("duties"));
        }
        assertEquals(rests.name(), row(ledger, rests).get("name"));
        assertEquals(null, row(ledger, neverServed));
        assertSums(ledger);
        String csv = as("centre").get(LEDGER + "/file?fiscalYear=2008&format=csv").then().statusCode(200).extract().asString();
        assertTrue(csv.contains(",退会した人,0,1,0,0,0,0,0,0,0,0,0,0,1,,2008-05-13\r\n"), csv);
        assertFalse(csv.contains(left.name()), csv);
        assertFalse(csv.contains(died.name()), csv);
    }

    @Test
    void before_a_month_counts_the_fiscal_year_so_far_and_everything_ever() {
        SupporterWithAccount her = SupporterWithAccount.added(accounts);
        SupporterWithAccount longAgo = SupporterWithAccount.added(accounts);
        String room = added();
        asked(open(room, LocalDate.of(2009, 3, 31)), her);
        asked(open(room, LocalDate.of(2009, 3, 30)), longAgo);
        String may = open(room, LocalDate.of(2009, 5, 8));
        asked(may, her);
        turn(may);
        String june = open(room, LocalDate.of(2009, 6, 1));
        asked(june, her);
        turn(june);
        String cancelled = open(room, LocalDate.of(2009, 5, 9));
        asked(cancelled, her);
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);

        Load load = door.before("43", YearMonth.of(2009, 6));
        assertEquals(1, load.duties().get(her.id()));
        assertEquals(2, load.dutiesEver().get(her.id()));
        assertEquals(LocalDate.of(2009, 5, 8), load.lastDuty().get(her.id()));
        assertFalse(load.duties().containsKey(longAgo.id()));
        assertEquals(1, load.dutiesEver().get(longAgo.id()));
        assertEquals(LocalDate.of(2009, 3, 30), load.lastDuty().get(longAgo.id()));
        assertEquals(Map.of(world.ownHospital(), 1), load.turns());
        assertEquals(2, door.before("43", YearMonth.of(2009, 7)).duties().get(her.id()));
        assertFalse(door.before("43", YearMonth.of(2009, 4)).duties().containsKey(her.id()));
        assertEquals(2, statements.atBest(() -> door.before("43", YearMonth.of(2009, 6))));
    }

    @Test
    void as_a_file_it_has_three_tables_with_totals() {
        SupporterWithAccount her = SupporterWithAccount.added(accounts);
        String session = open(added(), LocalDate.of(2010, 7, 6));
        asked(session, her);
        turn(session);
        int number = as("centre").get(her.location()).path("number");

        byte[] bytes = as("centre").get(LEDGER + "/file?fiscalYear=2010&format=csv&bom=true").then().statusCode(200)
            .header("Content-Type", is("text/csv;charset=utf-8"))
            .header("Content-Disposition", is("attachment; filename=\"roster-ledger-43-2010.csv\"; filename*=UTF-8''"
                + "%E7%86%8A%E6%9C%AC%E7%9C%8C_%E5%BD%93%E7%95%AA%E3%81%A8%E6%8C%81%E3%81%A1%E5%9B%9E%E3%82%8A%E3%81%AE%E5%8F%B0%E5"
                + "%B8%B3_2010%E5%B9%B4%E5%BA%A6.csv")).extract().asByteArray();
        String csv = new String(bytes, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', csv.charAt(0));
        List<String> lines = csv.substring(1).lines().toList();
        assertEquals("登録番号,氏名,4月,5月,6月,7月,8月,9月,10月,11月,12月,1月,2月,3月,計,公平な回数,最後の当番", lines.getFirst());
        assertTrue(lines.contains(number + "," + her.name() + ",0,0,0,1,0,0,0,0,0,0,0,0,1,1,2010-07-06"), csv);
        assertTrue(lines.contains(",計,0,0,0,1,0,0,0,0,0,0,0,0,1,,"), csv);
        assertTrue(lines.contains("見本大学病院,0,0,0,1,0,0,0,0,0,0,0,0,1,1"), csv);
        assertTrue(lines.contains("計,0,0,0,1,0,0,0,0,0,0,0,0,1,"), csv);
        assertTrue(lines.contains("2010年7月,,1,1,2,1,1"), csv);
        assertEquals("計,,1,1,2,1,1", lines.getLast());
        assertEquals(2, lines.stream().filter(String::isEmpty).count());
        assertEquals('登', as("centre").get(LEDGER + "/file?fiscalYear=2010").asString().charAt(0));

        byte[] xlsx = as("centre").get(LEDGER + "/file?fiscalYear=2010&format=xlsx").then().statusCode(200)
            .header("Content-Type", is(SheetReader.XLSX)).extract().asByteArray();
        Sheet sheet = new SheetReader().read(xlsx, SheetReader.XLSX);
        assertTrue(sheet.toString().contains(her.name()));
        as("admin").get(PREFECTURE + "/audit-entries?action=roster_ledger.exported").then()
            .body("items.action", hasItem("roster_ledger.exported"));
    }

    @Test
    void without_a_year_it_is_the_current_one_in_a_fixed_number_of_statements() {
        int current = TODAY.getMonthValue() < 4 ? TODAY.getYear() - 1 : TODAY.getYear();
        as("centre").get(LEDGER).then().statusCode(200).body("fiscalYear", is(current)).body("supporters", notNullValue());
        as("centre").get(LEDGER + "?fiscalYear=1900").then().statusCode(400);
        as("centre").get(LEDGER + "/file?format=json").then().statusCode(400);
        long few = statements.atBest(() -> door.read("43", 1990));
        String session = open(added(), LocalDate.of(1990, 7, 6));
        asked(session, SupporterWithAccount.added(accounts));
        asked(session, SupporterWithAccount.added(accounts));
        turn(session);
        assertEquals(few, statements.atBest(() -> door.read("43", 1990)));
    }

    @Test
    void only_the_centre_reads_it() {
        for (String address : List.of(LEDGER, LEDGER + "/file")) {
            for (String role : List.of("admin", "hospital", "network", "supporter", "organiser", "government")) {
                as(role).get(address).then().statusCode(403);
            }
            asSystem("hospital-system").get(address).then().statusCode(403);
            as("centre42").get(address).then().statusCode(404);
            asNobody().get(address).then().statusCode(401);
        }
    }
}
