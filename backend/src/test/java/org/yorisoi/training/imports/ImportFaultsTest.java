package org.yorisoi.training.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.training.imports.ImportRequests.IMPORTS;
import static org.yorisoi.training.imports.ImportRequests.XLSX;
import static org.yorisoi.training.imports.ImportRequests.confirm;
import static org.yorisoi.training.imports.ImportRequests.preview;
import static org.yorisoi.training.imports.ImportRequests.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.testing.Bytes;

/** What files contain: every kind of fault, every encoding, every way of writing. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportFaultsTest {

    private static final String HEADINGS = "開催日,項目,種別,開催方法,ピア,医療者,行政,備考\n";
    private static final String COURSES = "date,title,organiser,medical_from_prefecture\n";

    private static void refused(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + type));
    }

    private static void faults(String row, Map<String, String> faults) {
        ValidatableResponse answer = preview(HEADINGS + row + "\n").statusCode(201);
        List<Map<String, String>> found = answer.body("rows.number", contains(2))
            .body("rows.effect", contains("faulty")).extract().path("rows[0].faults");
        assertEquals(faults.entrySet(), found.stream()
            .map(fault -> Map.entry(String.valueOf(fault.get("column")), fault.get("code")))
            .collect(java.util.stream.Collectors.toSet()), row);
    }

    @Test
    void every_fault_is_told_with_its_column() {
        String tomorrow = LocalDate.now(TokyoClock.ZONE).plusDays(1).toString();
        faults("2022-13-01,題,,,1,2,3,", Map.of("date", "invalid_date"));
        faults("2022-04-31,題,,,1,2,3,", Map.of("date", "invalid_date"));
        faults("平成31年5月1日,題,,,1,2,3,", Map.of("date", "invalid_date"));
        faults("来週,題,,,1,2,3,", Map.of("date", "invalid_date"));
        faults("1822-04-01,題,,,1,2,3,", Map.of("date", "not_allowed"));
        faults(tomorrow + ",題,,,1,2,3,", Map.of("date", "in_future"));
        faults(",題,,,1,2,3,", Map.of("date", "required"));
        faults("2022-04-01,　,,,1,2,3,", Map.of("title", "required"));
        faults("2022-04-01," + "長".repeat(201) + ",,,1,2,3,", Map.of("title", "too_long"));
        faults("2022-04-01,題,講演,電話,1,2,3,", Map.of("kind", "unknown_value", "delivery", "unknown_value"));
        faults("2022-04-01,題,,,-1,10000,12345678901,",
            Map.of("peer", "too_small", "medical", "too_large", "government", "too_large"));
        faults("2022-04-01,題,,,1.5,二,約3,",
            Map.of("peer", "not_a_number", "medical", "not_a_number", "government", "not_a_number"));
        faults("2022-04-01,題,,,1,,3,", Map.of("medical", "required"));
        faults("2022-04-01,=CMD(),,,=1+1,2,3,\"=HYPERLINK(\"\"x\"\")\"",
            Map.of("title", "formula", "peer", "formula", "note", "formula"));
        faults("2022-04-01,題\u202E逆,,,1,2,3,", Map.of("title", "invalid_character"));
        faults("2022-04-01,題,,,1,2,3," + "注".repeat(501), Map.of("note", "too_long"));
        faults("2022-04-01,題,,,1,2,3," + "注".repeat(10_000), Map.of("note", "too_long"));
        faults("2022-04-01,題,,,1,2,3," + "注；".repeat(21), Map.of("note", "too_many"));
        faults("2022-04-01,題,,,1,2,3,,余り", Map.of("null", "surplus"));
    }

    @Test
    void every_fault_of_a_course_is_told_with_its_column() {
        String tomorrow = LocalDate.now(TokyoClock.ZONE).plusDays(1).toString();
        preview(COURSES + tomorrow + ",題,,-3\n").statusCode(201).body("table", is("external_courses"))
            .body("rows[0].faults.column", contains("organiser", "medical_from_prefecture", "date"))
            .body("rows[0].faults.code", contains("required", "too_small", "in_future"));
    }

    @Test
    void faults_are_told_in_the_readers_language() {
        byte[] file = (HEADINGS + "2022-04-31,題,,,1,2,3,\n").getBytes(StandardCharsets.UTF_8);
        as("centre").config(Bytes.AS_THEY_ARE).header("Accept-Language", "en").contentType("text/csv").body(file)
            .post(IMPORTS).then().statusCode(201)
            .body("rows[0].faults.message", contains("Give an existing date as YYYY-MM-DD"));
    }

    @Test
    void a_training_still_to_come_may_be_imported_without_numbers() {
        String tomorrow = LocalDate.now(TokyoClock.ZONE).plusDays(1).toString();
        preview(HEADINGS + tomorrow + ",題,,,,,,\n").statusCode(201).body("rows.effect", contains("create"));
    }

    @Test
    void a_column_that_is_needed_and_missing_is_named() {
        refused(preview("date,ピア\n2022-04-01,1\n").body("violations.field", contains("title", "medical", "government"))
            .body("violations.code", everyItem(is("missing_column"))), 400, "validation-failed");
        refused(preview("title,organiser\n題,主\n")
            .body("violations.field", contains("date", "medical_from_prefecture")), 400, "validation-failed");
        refused(preview("date,開催日,title\n2022-04-01,2022-04-01,題\n").body("violations.field", contains("date"))
            .body("violations.code", contains("duplicate")), 400, "validation-failed");
    }

    @Test
    void columns_that_are_not_understood_are_named_and_left_alone() {
        preview("No.,date,title,計\n1,2022-04-01,題,=SUM(A1:A2)\n").statusCode(201)
            .body("columns", contains("date", "title")).body("ignoredColumns", contains("No.", "計"))
            .body("rows.effect", contains("create"));
    }

    @Test
    void a_file_without_a_table_is_refused_with_a_sentence_that_helps() {
        byte[] random = new byte[5000];
        new Random(42).nextBytes(random);
        refused(upload("text/csv", random).body("violations.field", contains("file"))
            .body("violations.code", contains("unreadable")).body("detail", containsString("Shift_JIS")), 400,
            "validation-failed");
        refused(upload(XLSX, random).body("violations.code", contains("unreadable"))
            .body("detail", containsString("XLSX")), 400, "validation-failed");
        refused(upload("text/csv", new byte[0]), 400, "validation-failed");
        refused(preview("date,title\n").body("violations.code", contains("too_few")), 400, "validation-failed");
        refused(preview("date,title\n2022-04-01,\"題\n").body("detail", containsString("2行目")), 400,
            "validation-failed");
        refused(preview("date,title\n" + "2022-04-01,題\n".repeat(1001)).body("violations.code", contains("too_many")),
            400, "validation-failed");
    }

    @Test
    void a_file_of_another_type_or_of_no_type_is_refused() {
        refused(upload("application/pdf", new byte[] {1}), 415, "unsupported-media-type");
        refused(as("centre").contentType(ContentType.JSON).body("{}").post(IMPORTS).then(), 415,
            "unsupported-media-type");
        refused(as("centre").post(IMPORTS).then(), 415, "unsupported-media-type");
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_refused() {
        refused(upload("text/csv", new byte[5_000_001]), 413, "payload-too-large");
        refused(upload("text/csv", new byte[20_000_000]), 413, "payload-too-large");
    }

    @Test
    void a_file_name_that_is_no_text_is_refused() {
        refused(as("centre").queryParam("fileName", "a\u0000b").contentType("text/csv").body("x").post(IMPORTS).then()
            .body("violations.field", contains("fileName")), 400, "validation-failed");
        as("centre").queryParam("fileName", "研修会👩.csv").contentType("text/csv").body("date,title\n2022-04-01,x\n")
            .post(IMPORTS).then().statusCode(201).body("fileName", is("研修会👩.csv"));
    }

    @Test
    void the_ways_offices_write_are_all_understood() {
        String title = "髙﨑①㈱" + UUID.randomUUID();
        String file = HEADINGS + "令和４年１月29日（土）,　" + title + "　,フォローアップ研修会,Ｗｅｂ開催,１２名,\"1,234\",４人,注\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            ValidatableResponse answer = upload("text/csv", file.getBytes(charset)).statusCode(201)
                .body("rows[0].faults", is(List.of()));
            answer.body("encoding", is(charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "Shift_JIS"))
                .body("rows[0].cells.title", is("　" + title + "　"));
            confirm(answer.extract().header("Location")).statusCode(200);
        }
        upload("text/csv", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)).statusCode(201)
            .body("rows.effect", contains("unchanged"));
        as("centre").queryParam("q", title).get("/api/v1/prefectures/43/trainings").then().body("total", is(1))
            .body("items[0].title", is(title)).body("items[0].dates", contains("2022-01-29"))
            .body("items[0].kind", is("follow_up")).body("items[0].delivery", is("online"))
            .body("items[0].attendance.peer", is(12)).body("items[0].attendance.medical", is(1234))
            .body("items[0].attendance.government", is(4)).body("items[0].footnotes", contains("注"));
    }

    @Test
    void a_workbook_is_understood_with_its_dates_and_its_formulas_are_refused() throws IOException {
        String title = "𠮷野家研修😀" + UUID.randomUUID();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        Worksheet sheet = workbook.newWorksheet("一覧");
        String[] headings = {"開催日", "項目", "ピア", "医療者", "行政"};
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        for (int row = 1; row <= 2; row++) {
            sheet.value(row, 0, LocalDate.of(2022, 1, 28 + row));
            sheet.style(row, 0).format("yyyy/mm/dd").set();
            sheet.value(row, 1, title);
            sheet.value(row, 2, 12);
            sheet.value(row, 3, 16);
            sheet.value(row, 4, 4);
        }
        sheet.formula(2, 2, "6+6");
        workbook.finish();

        String address = upload(XLSX, out.toByteArray()).statusCode(201).body("encoding", is(nullValue()))
            .body("rows.effect", contains("create", "faulty"))
            .body("rows[1].faults.column", contains("peer")).body("rows[1].faults.code", contains("formula"))
            .extract().header("Location");
        confirm("centre", address, true).statusCode(200);
        as("centre").queryParam("q", title).get("/api/v1/prefectures/43/trainings").then().body("total", is(1))
            .body("items[0].title", is(title)).body("items[0].dates", contains("2022-01-29"))
            .body("items[0].attendance.total", is(32));
    }
}
