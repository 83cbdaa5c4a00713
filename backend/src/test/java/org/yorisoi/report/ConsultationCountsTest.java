package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsultationCountsTest {

    private static final String OF_FUKUOKA = "/api/v1/prefectures/40";
    private static final String REPORT = OF_FUKUOKA + "/reports/consultation-counts";
    private static final String PUBLIC = OF_FUKUOKA + "/consultation-counts";
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 12);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 9);

    private final DemoAccounts accounts;
    private final Statements statements;

    ConsultationCountsTest(DemoAccounts accounts, Statements statements) {
        this.accounts = accounts;
        this.statements = statements;
    }

    /** FY2024: two consultations in March 2025. FY2025: a room with three visits, one unvisited, one unrecorded, two calls. */
    @BeforeEach
    void the_consultations_of_fukuoka() {
        if (accounts.anyIn("40")) {
            return;
        }
        ConsultationWorld world = ConsultationWorld.in("40", accounts);
        String room = world.room("博多の相談室（見本）", "outreach");
        String hotline = world.room("ホットライン（見本）", "hotline");
        world.consultations(2, world.held(room, MARCH), "minutes", 30);
        String april = world.held(room, APRIL);
        world.consultation(april, "topics", List.of("work", "feelings"), "cancer", "breast", "visit", "returning");
        world.consultation(april, "standpoint", "family", "topics", List.of("grief"), "sex", "female");
        world.consultation(april, "standpoint", "family", "topics", List.of("work"), "minutes", 20);
        String unvisited = world.held(room, APRIL.plusDays(1));
        as("centre40").put(world.path("/attended-sessions/" + unvisited + "/nobody-came")).then().statusCode(200);
        world.held(room, APRIL.plusDays(2));
        world.consultations(2, world.held(hotline, APRIL), "mode", "telephone", "minutes", 15, "topics", List.of("symptoms"));
    }

    private static ValidatableResponse report(String username, String query) {
        return as(username).accept(ContentType.JSON).get(REPORT + "?" + query).then().statusCode(200);
    }

    @Test
    void rooms_and_hotline_stand_side_by_side_month_by_month() {
        report("government40", "from=2024&to=2025&by=month")
            .body("prefecture", is("40")).body("from", is(2024)).body("to", is(2025))
            .body("periods.period", contains("2025-03", "2025-04"))
            .body("periods[0].rooms", equalTo(load(1, 0, 0, 3, 2, 60))).body("periods[0].hotline", equalTo(load(0, 0, 0, 0, 0, 0)))
            .body("periods[1].rooms", equalTo(load(3, 1, 1, 9, 3, 100))).body("periods[1].hotline", equalTo(load(1, 0, 0, 3, 2, 30)))
            .body("rooms", equalTo(load(4, 1, 1, 12, 5, 160))).body("hotline", equalTo(load(1, 0, 0, 3, 2, 30)));
        report("centre40", "from=2024&to=2025&by=fiscal_year").body("periods.period", contains("2024", "2025"))
            .body("periods.rooms.consultations", contains(2, 3));
        report("centre40", "from=2025&to=2025&by=month").body("periods.period", contains("2025-04"));
    }

    private static Map<String, Object> load(int sessions, int unvisited, int unrecorded, int slots, int consultations,
                                            int minutes) {
        return Map.of("sessions", sessions, "unvisited", unvisited, "unrecorded", unrecorded, "slots", slots,
            "reserved", 0, "consultations", consultations,
            "minutes", minutes);
    }

    @Test
    void consultations_are_told_apart_by_topic_standpoint_cancer_and_the_rest() {
        ValidatableResponse year = report("government40", "from=2025&to=2025&by=fiscal_year");
        counted(year, "topic", "symptoms", 0, 2);
        counted(year, "topic", "work", 2, 0);
        counted(year, "topic", "feelings", 1, 0);
        counted(year, "topic", "grief", 1, 0);
        counted(year, "standpoint", "patient", 1, 2);
        counted(year, "standpoint", "family", 2, 0);
        counted(year, "cancer", "breast", 1, 0);
        counted(year, "cancer", "not_told", 2, 2);
        counted(year, "sex", "female", 1, 0);
        counted(year, "sex", "not_told", 2, 2);
        counted(year, "age_band", "fifties", 3, 2);
        counted(year, "mode", "in_person", 3, 0);
        counted(year, "mode", "telephone", 0, 2);
        counted(year, "visit", "returning", 1, 0);
        counted(year, "visit", "new", 2, 2);
        counted(year, "outcome", "listened", 3, 2);
        year.body("rows.findAll { it.dimension == 'room' }.label", contains("博多の相談室（見本）", "ホットライン（見本）"))
            .body("rows.findAll { it.dimension == 'room' }.rooms", contains(3, 0))
            .body("rows.findAll { it.dimension == 'topic' }.size()", is(4));
    }

    private static void counted(ValidatableResponse report, String dimension, String value, int rooms, int hotline) {
        String row = "rows.find { it.dimension == '%s' && it.value == '%s' }".formatted(dimension, value);
        report.body(row + ".rooms", is(rooms)).body(row + ".hotline", is(hotline)).body(row + ".label", is(nullValue()));
    }

    @Test
    void as_csv_every_number_is_a_row() {
        byte[] bytes = as("centre40").get(REPORT + "?from=2024&to=2024&by=fiscal_year&format=csv&bom=true").then()
            .statusCode(200).header("Content-Disposition", containsString("filename*=UTF-8''")).extract().asByteArray();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        String year = "2024年度（令和6年度）";
        assertEquals(List.of("\uFEFF期間,区分,項目,相談室,ホットライン,計", year + ",全体,開催日数・回数,1,0,",
            year + ",全体,相談枠,3,0,", year + ",全体,予約のあった枠,0,0,", year + ",全体,相談件数,2,0,2", year + ",全体,相談時間（分）,60,0,60", year + ",相談内容,不安などの気持ち,2,0,2",
            year + ",立場,患者,2,0,2", year + ",がんの部位,聞いていない,2,0,2", year + ",年代,50代,2,0,2",
            year + ",性別,聞いていない,2,0,2", year + ",方法,対面,2,0,2", year + ",新規・再来,新規,2,0,2",
            year + ",転帰・紹介先,傾聴,2,0,2", year + ",相談室,博多の相談室（見本）,2,0,2"), lines);
    }

    @Test
    void as_a_workbook_it_has_a_sheet_of_periods_with_totals_and_one_of_what_was_talked_about() throws IOException {
        byte[] bytes = as("centre40").get(REPORT + "?from=2024&to=2025&by=month&format=xlsx").then().statusCode(200)
            .extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<String> periods = rows(sheets.get(0));
            assertEquals("福岡県がんピア相談室・ホットラインの相談件数", periods.get(0).split("\\|")[0]);
            assertTrue(periods.get(3).startsWith("2025年3月|1|0|0|3|0|2|60|0|0|0|0|0|2|60"), periods.get(3));
            assertTrue(periods.get(4).startsWith("2025年4月|3|1|1|9|0|3|100|1|0|0|2|30|5|130"), periods.get(4));
            assertTrue(periods.get(5).startsWith("合計|4|1|1|12|0|5|160|1|0|0|2|30|7|190"), periods.get(5));
            assertTrue(periods.getLast().contains("実人数は分かりません"));
            assertTrue(rows(sheets.get(1)).contains("2025年4月|がんの部位|乳がん|1|0|1"));
        }
    }

    private static List<String> rows(Sheet sheet) throws IOException {
        return sheet.read().stream().map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText())
            .reduce((one, other) -> one + "|" + other).orElse("")).toList();
    }

    @Test
    void who_may_not_is_refused_and_another_prefecture_sees_nothing_of_it() {
        asNobody().get(REPORT).then().statusCode(401);
        for (String refused : List.of("supporter40", "admin40")) {
            as(refused).get(REPORT).then().statusCode(403);
        }
        as("government42").get(REPORT).then().statusCode(404);
        as("government42").accept(ContentType.JSON).get(REPORT.replace("/40/", "/42/") + "?from=2025&to=2025").then()
            .statusCode(200).body("rows", empty());
    }

    @Test
    void years_and_formats_that_can_not_be_are_refused_where_they_stand() {
        as("centre40").get(REPORT + "?from=2025&to=2024").then().statusCode(400).body("violations.field", contains("to"));
        as("centre40").get(REPORT + "?by=week").then().statusCode(400).body("violations.field", contains("by"));
        as("centre40").get(REPORT + "?format=pdf").then().statusCode(400).body("violations.field", contains("format"));
        report("centre40", "from=2090").body("periods", empty()).body("from", is(2090));
        asNobody().get(PUBLIC + "?fiscalYear=2026").then().statusCode(400).body("violations.field", contains("fiscalYear"));
    }

    @Test
    void more_years_need_no_more_statements() {
        report("centre40", "from=2024&to=2024");
        long one = statements.atBest(() -> report("centre40", "from=2024&to=2024"));
        assertEquals(one, statements.atBest(() -> report("centre40", "from=2010&to=2026")));
    }

    @Test
    void what_waits_is_told_to_those_who_can_do_something_about_it() {
        as("centre40").get(OF_FUKUOKA + "/reports/to-do").then().statusCode(200)
            .body("items.find { it.kind == 'consultation_records_missing' }.count", is(1))
            .body("items.find { it.kind == 'consultation_records_missing' }.since", is("2025-04-11"))
            .body("items.find { it.kind == 'debrief_missing' }.count", is(4))
            .body("items.find { it.kind == 'debrief_missing' }.since", is("2025-03-12"))
            .body("items.find { it.kind == 'supervision_open' }", is(nullValue()));
        as("supporter40").get(OF_FUKUOKA + "/reports/to-do").then().body("items", empty());
    }
}
