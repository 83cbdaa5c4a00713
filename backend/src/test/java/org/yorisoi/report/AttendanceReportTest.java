package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.testing.Statements;

/** What the report does beyond the published tables. Each test looks at years of its own in a prefecture of its own. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttendanceReportTest {

    private static final String SAGA = "/api/v1/prefectures/41";
    private static final String REPORT = SAGA + "/reports/training-attendance";

    @Inject
    DemoAccounts accounts;
    @Inject
    Statements statements;

    @BeforeEach
    void accounts_of_a_third_prefecture() {
        if (!accounts.anyIn("41")) {
            accounts.account("41", "centre41", "見本 centre", Role.CENTRE, null);
            accounts.account("41", "government41", "見本 government", Role.GOVERNMENT, null);
        }
    }

    private static String training(String title, String dates, String delivery, String footnotes) {
        return as("centre41").contentType(ContentType.JSON).body("""
            {"kind": "follow_up", "title": "%s", "dates": %s, "delivery": "%s", "place": null, "facilitators": [],
             "footnotes": %s, "openForApplication": false, "application": null}"""
            .formatted(title, dates, delivery, footnotes)).post(SAGA + "/trainings").then().statusCode(201)
            .extract().header("Location");
    }

    private static void attended(String training, int peer, int medical, int government) {
        as("centre41").header("If-Match", "\"0\"").contentType(ContentType.JSON).body("""
            {"headcounts": {"peer": %d, "medical": %d, "government": %d}, "differenceReason": null}"""
            .formatted(peer, medical, government)).put(training + "/attendance/headcounts").then().statusCode(200);
    }

    private static ValidatableResponse report(int from, int to) {
        return as("government41").get(REPORT + "?from=" + from + "&to=" + to).then().statusCode(200);
    }

    @Test
    void a_training_without_attendance_has_empty_numbers_and_adds_nobody() {
        training("未入力の研修会", "[\"2001-06-01\"]", "in_person", "[]");
        attended(training("入力済みの研修会", "[\"2001-07-01\"]", "in_person", "[]"), 1, 2, 3);

        report(2001, 2001)
            .body("rows.title", contains("未入力の研修会", "入力済みの研修会"))
            .body("rows[0].peer", is(nullValue())).body("rows[0].total", is(nullValue()))
            .body("missingAttendance", is(1))
            .body("totals.overall.trainings", is(2)).body("totals.overall.total", is(6));
        assertEquals("2001-06-01,平成13年6月1日,2001年度（平成13年度）,未入力の研修会,フォローアップ,会場,,,,,,",
            csv("?from=2001&to=2001&table=trainings").lines().skip(1).findFirst().orElseThrow());
        assertEquals(200, as("government41").get(REPORT + "?from=2001&to=2001&format=pdf").statusCode());
    }

    @Test
    void a_training_of_several_days_is_one_row_and_belongs_to_the_year_of_its_first() {
        attended(training("年度またぎ", "[\"2004-03-31\", \"2004-04-01\"]", "both", "[\"一\", \"二\"]"), 5, 0, 0);

        report(2003, 2004)
            .body("rows.size()", is(1)).body("rows[0].fiscalYear", is(2003))
            .body("rows[0].dates", contains("2004-03-31", "2004-04-01"))
            .body("rows[0].footnotes", contains("2004年3月31日、2004年4月1日は会場とWebの併用開催", "一", "二"))
            .body("totals.byFiscalYear.total", contains(5, 0));
        report(2004, 2004).body("rows.size()", is(0)).body("totals.overall.trainings", is(0));
    }

    @Test
    void what_has_not_been_held_yet_is_not_in_it() {
        LocalDate today = LocalDate.now(TokyoClock.ZONE);
        training("これからの研修会", "[\"" + today.plusDays(1) + "\"]", "in_person", "[]");

        report(today.getYear() - 1, today.getYear() + 1).body("rows.title", is(List.of()));
    }

    @Test
    void without_years_it_covers_those_in_which_anything_was_held() {
        int from = as("government41").get(REPORT).then().statusCode(200).extract().path("from");
        attended(training("最初の研修会", "[\"2000-05-01\"]", "in_person", "[]"), 1, 0, 0);

        as("government41").get(REPORT).then().body("from", is(2000)).body("rows[0].title", is("最初の研修会"));
        as("government41").get(REPORT + "?to=2000").then().body("from", is(2000)).body("to", is(2000));
        assertEquals(true, from > 2000);
    }

    @Test
    void a_title_that_is_a_formula_stays_text_in_a_spreadsheet() {
        training("=HYPERLINK(髙﨑𠮷)", "[\"2006-06-01\"]", "in_person", "[\"+備考\"]");

        String row = csv("?from=2006&to=2006&table=trainings").lines().skip(1).findFirst().orElseThrow();
        assertEquals("2006-06-01,平成18年6月1日,2006年度（平成18年度）,'=HYPERLINK(髙﨑𠮷),フォローアップ,会場,,,,,,'+備考", row);
    }

    @Test
    void the_longest_words_stay_on_the_paper() throws IOException {
        training("A".repeat(200), "[\"2013-06-01\"]", "in_person", "[\"%s\"]".formatted("https://example.org/".repeat(20)));
        training("<b>{title}</b> " + "漢字".repeat(90), "[\"2013-06-02\"]", "both", "[]");

        byte[] content = as("government41").get(REPORT + "?from=2013&to=2013&format=pdf").then().statusCode(200)
            .extract().asByteArray();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            RightEdge edge = new RightEdge();
            assertEquals(true, edge.getText(pdf).contains("<b>{title}</b>"));
            assertEquals(true, edge.furthest < pdf.getPage(0).getMediaBox().getWidth() - 40, "text ends at " + edge.furthest);
        }
    }

    /** How far to the right any character reaches. */
    private static final class RightEdge extends PDFTextStripper {

        private float furthest;

        @Override
        protected void processTextPosition(TextPosition text) {
            furthest = Math.max(furthest, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static String csv(String query) {
        return new String(as("government41").accept("text/csv").get(REPORT + query).then().statusCode(200)
            .contentType(startsWith("text/csv")).extract().asByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void programs_get_one_table_of_nothing_but_rows() {
        assertEquals("開催日,開催日（和暦）,年度,項目,主催,参加人数\r\n", csv("?from=2007&to=2007&table=external_courses"));
        assertEquals("開催日,開催日（和暦）,年度,項目,種別,開催方法,ピア,医療者,行政,計,開催日の注記,備考\r\n", csv("?from=2007&to=2007&table=trainings"));
        assertEquals("\uFEFF開催日", csv("?from=2007&to=2007&bom=true").substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/json|application/json", "text/csv|text/csv", "application/pdf|application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "*/*|application/json", "text/*|text/csv", "application/json;q=0.5, text/csv|text/csv",
        "text/html, application/pdf;q=0.9, */*;q=0.1|application/pdf"})
    void the_format_is_what_the_caller_accepts_most(String accept, String contentType) {
        as("government41").accept(accept).get(REPORT + "?from=2007&to=2007").then().statusCode(200)
            .contentType(startsWith(contentType)).header("Vary", containsString("Accept"));
    }

    @Test
    void a_link_says_the_format_itself() {
        as("government41").accept("text/html,application/xhtml+xml,*/*;q=0.8")
            .get(REPORT + "?from=2007&to=2008&format=xlsx").then().statusCode(200)
            .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .header("Content-Disposition", is("attachment; filename=\"training-attendance-41-2007-2008.xlsx\"; "
                + "filename*=UTF-8''%E4%BD%90%E8%B3%80%E7%9C%8C_%E7%A0%94%E4%BF%AE%E4%BC%9A%E5%8F%82%E5%8A%A0%E8%80%85%E6%95%B0"
                + "_2007-2008%E5%B9%B4%E5%BA%A6.xlsx"));
        as("government41").get(REPORT + "?from=2007&to=2008&format=pdf").then()
            .header("Content-Disposition", startsWith("inline;"));
    }

    @Test
    void what_cannot_be_served_is_not_acceptable() {
        as("government41").accept("image/png").get(REPORT).then().statusCode(406)
            .contentType("application/problem+json").body("type", is("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @CsvSource({"from=2023&to=2020, to, before_start", "from=1978, from, too_small", "to=2101, to, too_large",
        "from=99999999999, from, wrong_type", "from=R2, from, wrong_type", "format=doc, format, unknown_value",
        "table=hospitals, table, unknown_value", "bom=yes, bom, wrong_type"})
    void a_wrong_parameter_is_named(String query, String field, String code) {
        as("government41").get(REPORT + "?" + query).then().statusCode(400)
            .body("type", is("/problems/validation-failed"))
            .body("violations.field", contains(field)).body("violations.code", contains(code));
    }

    @Test
    void only_the_prefecture_s_own_centre_and_government_read_it() {
        asNobody().get(REPORT).then().statusCode(401);
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter"}) {
            as(other).get(REPORT.replace("41", "43")).then().statusCode(403);
        }
        as("government").get(REPORT).then().statusCode(404).body("type", is("/problems/not-found"));
        as("centre42").get(REPORT).then().statusCode(404);
        as("centre41").get(REPORT).then().statusCode(200);
        asSystem("government-system").get(REPORT.replace("41", "43") + "?from=2007&to=2007").then().statusCode(200);
        asSystem("hospital-system").get(REPORT.replace("41", "43")).then().statusCode(403);
    }

    @Test
    void a_report_needs_three_statements_however_long_it_is() {
        for (int month = 1; month <= 9; month++) {
            attended(training("毎月の研修会", "[\"2011-0" + month + "-15\"]", "online", "[\"一\", \"二\"]"), 1, 1, 1);
        }

        report(2007, 2007);
        assertEquals(3, statements(2007, 2007));
        assertEquals(3, statements(2010, 2011));
    }

    private long statements(int from, int to) {
        return statements.atBest(() -> report(from, to));
    }
}
