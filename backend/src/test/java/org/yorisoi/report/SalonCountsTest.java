package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.salon.SalonRequests.keptBy;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.meeting.MeetingRequests.announced;
import static org.yorisoi.salon.meeting.MeetingRequests.held;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonCountsTest {

    private static final String REPORT = "/api/v1/prefectures/43/reports/salon-counts";

    @Inject
    Statements statements;

    private String name;
    private String salon;

    /** Two meetings in March and one in April 2024, one cancelled, one not counted, and people for March and the year. */
    @BeforeEach
    void a_salon_with_a_history() {
        name = "数えたサロン" + unique();
        salon = running(name);
        held(salon, LocalDate.of(2024, 3, 6), counts(1, 4, 3, 1, 1, 0, 2));
        held(salon, LocalDate.of(2024, 3, 20), counts(0, 5, 4, 1, 0, 0, 1));
        held(salon, LocalDate.of(2024, 4, 3), counts(2, 2, 1, 1, 1, 1, 2));
        String cancelled = announced(salon, LocalDate.of(2024, 4, 17));
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of()).put(cancelled + "/cancellation")
            .then().statusCode(200);
        announced(salon, LocalDate.of(2024, 5, 1));
        people("2024-03", 6);
        people("2023", 8);
        people("2024-06", 0);
    }

    private static Map<String, Object> counts(int newcomers, int returning, int patient, int family, int bereaved, int other,
                                              int supporters) {
        return new HashMap<>(Map.of("new", newcomers, "returning", returning, "patient", patient, "family", family,
            "bereaved", bereaved, "other", other, "supporters", supporters));
    }

    private void people(String period, int people) {
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("people", people))
            .put(salon + "/people/" + period).then().statusCode(200);
    }

    private String ofThis(String query) {
        return REPORT + "?salonId=" + salon.substring(salon.lastIndexOf('/') + 1) + "&" + query;
    }

    private ValidatableResponse report(String username, String query) {
        return as(username).accept(ContentType.JSON).get(ofThis(query)).then().statusCode(200);
    }

    @Test
    void visits_are_added_up_by_month_and_people_stand_beside_them_as_they_are_known() {
        report("government", "from=2023&to=2024&by=month")
            .body("prefecture", is("43")).body("from", is(2023)).body("to", is(2024)).body("by", is("month"))
            .body("rows.period", contains("2024-03", "2024-04", "2024-05", "2024-06"))
            .body("rows.held", contains(2, 1, 0, 0)).body("rows.cancelled", contains(0, 1, 0, 0))
            .body("rows.missing", contains(0, 0, 1, 0)).body("rows.visits", contains(10, 4, 0, 0))
            .body("rows.people", contains(6, null, null, 0))
            .body("rows[0]", equalTo(row("2024-03", 2, 0, 0, 1, 9, 7, 2, 1, 0, 10, 3, 6)))
            .body("totals.period", contains("2024-03", "2024-04", "2024-05", "2024-06"))
            .body("totals[0].people", is(nullValue())).body("totals.visits", contains(10, 4, 0, 0));
    }

    private Map<String, Object> row(String period, int held, int cancelled, int missing, int newcomers, int returning,
                                    int patient, int family, int bereaved, int other, int visits, int supporters,
                                    Integer people) {
        Map<String, Object> row = counts(newcomers, returning, patient, family, bereaved, other, supporters);
        row.putAll(Map.of("salonId", salon.substring(salon.lastIndexOf('/') + 1), "salonName", name, "period", period,
            "held", held, "cancelled", cancelled, "missing", missing, "visits", visits));
        row.put("people", people);
        return row;
    }

    @Test
    void the_fiscal_year_is_the_prefectures_and_its_people_are_not_those_of_its_months() {
        report("centre", "from=2023&to=2024&by=fiscal_year")
            .body("rows.period", contains("2023", "2024")).body("rows.held", contains(2, 1))
            .body("rows.visits", contains(10, 4)).body("rows.people", contains(8, null));
        report("centre", "from=2023&to=2023&by=month").body("rows.period", contains("2024-03"));
    }

    @Test
    void as_csv_visits_and_people_have_columns_that_say_so() {
        byte[] bytes = as("centre").get(ofThis("from=2023&to=2024&by=fiscal_year&format=csv&bom=true")).then().statusCode(200)
            .header("Content-Disposition", containsString("filename*=UTF-8''")).extract().asByteArray();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();

        assertEquals("\uFEFFサロン,期間,開催回数,中止,未入力,新規,継続,患者,家族,遺族,その他,延べ人数,ピア・サポーター,実人数", lines.get(0));
        assertEquals(name + ",2023年度（令和5年度）,2,0,0,1,9,7,2,1,0,10,3,8", lines.get(1));
        assertEquals(name + ",2024年度（令和6年度）,1,1,1,2,2,1,1,1,1,4,2,", lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void as_a_workbook_it_has_totals_of_visits_and_none_of_people() throws IOException {
        byte[] bytes = as("centre").get(ofThis("from=2023&to=2024&by=month&format=xlsx")).then().statusCode(200)
            .extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> rows = workbook.getFirstSheet().read().stream()
                .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText())
                    .reduce((one, other) -> one + "|" + other).orElse("")).toList();

            assertEquals("熊本県がんサロンの参加者数", rows.get(0).split("\\|")[0]);
            assertTrue(rows.get(3).startsWith(name + "|2024年3月|2|0|0|1|9|7|2|1|0|10|3|6"), rows.get(3));
            assertTrue(rows.get(7).startsWith("計|2024年3月|2|0|0|1|9|7|2|1|0|10|3"), rows.get(7));
            assertTrue(rows.get(11).startsWith("合計||3|1|1|3|11|8|3|2|1|14|5"), rows.get(11));
            assertTrue(rows.getLast().contains("実人数は期間やサロンをまたいで足すことができません"));
        }
    }

    @Test
    void an_organiser_sees_her_own_salons_only() {
        report("organiser", "from=2023&to=2024").body("rows", empty());
        keptBy("organiser", salon);
        report("organiser", "from=2023&to=2024").body("rows.visits", contains(10, 4, 0, 0));
        as("organiser").accept(ContentType.JSON).get(REPORT + "?from=2023&to=2024").then().statusCode(200)
            .body("rows.salonName", org.hamcrest.Matchers.hasItem(name));
    }

    @Test
    void who_may_not_is_refused_and_another_prefecture_sees_nothing_of_it() {
        asNobody().get(REPORT).then().statusCode(401);
        as("hospital").get(REPORT).then().statusCode(403);
        as("supporter").get(REPORT).then().statusCode(403);
        as("government42").get(REPORT).then().statusCode(404);
        as("government42").accept(ContentType.JSON).get(ofThis("from=2023&to=2024").replace("/43/", "/42/")).then()
            .statusCode(200).body("rows", empty());
    }

    @Test
    void years_and_formats_that_can_not_be_are_refused_where_they_stand() {
        as("centre").get(REPORT + "?from=2025&to=2024").then().statusCode(400).body("violations.field", contains("to"));
        as("centre").get(REPORT + "?from=1900").then().statusCode(400).body("violations.field", contains("from"));
        as("centre").get(REPORT + "?by=week").then().statusCode(400).body("violations.field", contains("by"));
        as("centre").get(REPORT + "?format=pdf").then().statusCode(400).body("violations.field", contains("format"));
        as("centre").accept("application/pdf").get(REPORT).then().statusCode(406);
        as("centre").accept(ContentType.JSON).get(REPORT + "?from=2090").then().statusCode(200).body("rows", empty())
            .body("from", is(2090));
    }

    @Test
    void more_salons_and_months_need_no_more_statements() {
        long one = statements("from=2024&to=2024");
        a_salon_with_a_history();
        assertEquals(one, statements("from=2010&to=2026"));
    }

    private long statements(String query) {
        return statements.atBest(() -> as("centre").accept(ContentType.JSON).get(REPORT + "?" + query).then()
            .statusCode(200).body("rows", is(not(empty()))));
    }
}
