package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The acceptance test: Nagasaki's published tables 6 and 7, brought in as files, come out of the report as they were
 * printed, number for number and footnote for footnote, in all four formats.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NagasakiTest {

    private static final String REPORT =
        "/api/v1/prefectures/42/reports/training-attendance?from=2020&to=2023";
    private static final String IMPORTS = "/api/v1/prefectures/42/training-imports";
    private static final String ONLINE = "2022年1月29日はWeb開催";
    private static final String NEW_ONES = "フォローアップ研修会に新規養成者も含まれる";

    @BeforeEach
    void import_the_published_tables() throws IOException {
        importTable("training-table6.csv");
        importTable("external-course-table7.csv");
    }

    private static void importTable(String file) throws IOException {
        try (InputStream table = NagasakiTest.class.getResourceAsStream("/nagasaki/" + file)) {
            String id = as("centre42").contentType("text/csv").body(table.readAllBytes())
                .post(IMPORTS + "?fileName=" + file).then().statusCode(201).extract().path("id");
            as("centre42").contentType(ContentType.JSON).body("{\"skipRows\": false}")
                .post(IMPORTS + "/" + id + "/confirmation").then().statusCode(200);
        }
    }

    private static ValidatableResponse report(String format) {
        return as("government42").get(REPORT + "&format=" + format).then().statusCode(200);
    }

    @Test
    void as_json_it_is_table_6() {
        report("json")
            .body("prefecture.name", is("長崎県")).body("from", is(2020)).body("to", is(2023))
            .body("rows.date", contains("2020-11-14", "2022-01-29", "2023-01-07", "2023-12-09"))
            .body("rows.dateLabel", contains("2020年11月14日（令和2年11月14日）", "2022年1月29日（令和4年1月29日）",
                "2023年1月7日（令和5年1月7日）", "2023年12月9日（令和5年12月9日）"))
            .body("rows.fiscalYear", contains(2020, 2021, 2022, 2023))
            .body("rows.fiscalYearLabel", contains("2020年度（令和2年度）", "2021年度（令和3年度）", "2022年度（令和4年度）",
                "2023年度（令和5年度）"))
            .body("rows.title", contains("養成研修会", "フォローアップ研修会", "フォローアップ研修会", "フォローアップ研修会"))
            .body("rows.kind", contains("foundation", "follow_up", "follow_up", "follow_up"))
            .body("rows.delivery", contains("in_person", "online", "in_person", "in_person"))
            .body("rows.peer", contains(15, 12, 8, 12))
            .body("rows.medical", contains(18, 16, 16, 9))
            .body("rows.government", contains(4, 4, 5, 4))
            .body("rows.total", contains(37, 32, 29, 25))
            .body("rows.footnotes", contains(List.of(), List.of(ONLINE, NEW_ONES), List.of(NEW_ONES), List.of(NEW_ONES)))
            .body("rows.dateMarks", contains(List.of(), List.of("＊"), List.of(), List.of()))
            .body("rows.titleMarks", contains(List.of(), List.of("＊＊"), List.of("＊＊"), List.of("＊＊")))
            .body("footnotes.mark", contains("＊", "＊＊")).body("footnotes.text", contains(ONLINE, NEW_ONES))
            .body("missingAttendance", is(0))
            .body("totals.byFiscalYear.fiscalYear", contains(2020, 2021, 2022, 2023))
            .body("totals.byFiscalYear.trainings", contains(1, 1, 1, 1))
            .body("totals.byFiscalYear.total", contains(37, 32, 29, 25))
            .body("totals.overall.trainings", is(4)).body("totals.overall.peer", is(47))
            .body("totals.overall.medical", is(59)).body("totals.overall.government", is(17))
            .body("totals.overall.total", is(123));
    }

    @Test
    void as_json_it_is_table_7() {
        report("json")
            .body("externalCourses.rows.date",
                contains("2021-02-11", "2021-11-03", "2022-02-11", "2022-11-03", "2024-02-11"))
            .body("externalCourses.rows.medicalParticipants", contains(3, 3, 2, 5, 1))
            .body("externalCourses.rows.fiscalYear", contains(2020, 2021, 2021, 2022, 2023))
            .body("externalCourses.totals.byFiscalYear.fiscalYear", contains(2020, 2021, 2022, 2023))
            .body("externalCourses.totals.byFiscalYear.courses", contains(1, 2, 1, 1))
            .body("externalCourses.totals.byFiscalYear.medicalParticipants", contains(3, 5, 5, 1))
            .body("externalCourses.totals.overall.courses", is(5))
            .body("externalCourses.totals.overall.medicalParticipants", is(14));
    }

    @Test
    void as_csv_it_is_both_tables_with_their_totals() {
        assertEquals("""
            開催日,開催日（和暦）,年度,項目,種別,開催方法,ピア,医療者,行政,計,開催日の注記,備考
            2020-11-14,令和2年11月14日,2020年度（令和2年度）,養成研修会,養成,会場,15,18,4,37,,
            2022-01-29,令和4年1月29日,2021年度（令和3年度）,フォローアップ研修会,フォローアップ,Web,12,16,4,32,2022年1月29日はWeb開催,フォローアップ研修会に新規養成者も含まれる
            2023-01-07,令和5年1月7日,2022年度（令和4年度）,フォローアップ研修会,フォローアップ,会場,8,16,5,29,,フォローアップ研修会に新規養成者も含まれる
            2023-12-09,令和5年12月9日,2023年度（令和5年度）,フォローアップ研修会,フォローアップ,会場,12,9,4,25,,フォローアップ研修会に新規養成者も含まれる
            ,,2020年度（令和2年度）,計 1回,,,15,18,4,37,,
            ,,2021年度（令和3年度）,計 1回,,,12,16,4,32,,
            ,,2022年度（令和4年度）,計 1回,,,8,16,5,29,,
            ,,2023年度（令和5年度）,計 1回,,,12,9,4,25,,
            ,,合計,計 4回,,,47,59,17,123,,

            開催日,開催日（和暦）,年度,項目,主催,参加人数
            2021-02-11,令和3年2月11日,2020年度（令和2年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,3
            2021-11-03,令和3年11月3日,2021年度（令和3年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,3
            2022-02-11,令和4年2月11日,2021年度（令和3年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,2
            2022-11-03,令和4年11月3日,2022年度（令和4年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,5
            2024-02-11,令和6年2月11日,2023年度（令和5年度）,がんサポートグループ企画・運営者のための研修会,がん総合相談に携わる者に対する研修事業,1
            ,,2020年度（令和2年度）,計 1回,,3
            ,,2021年度（令和3年度）,計 2回,,5
            ,,2022年度（令和4年度）,計 1回,,5
            ,,2023年度（令和5年度）,計 1回,,1
            ,,合計,計 5回,,14
            """.replace("\n", "\r\n"), new String(report("csv").extract().asByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void as_a_workbook_it_is_a_sheet_for_each_table() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
            new ByteArrayInputStream(report("xlsx").extract().asByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertEquals(List.of("研修会", "外部の研修会"), sheets.stream().map(Sheet::getName).toList());

            List<Row> trainings = sheets.get(0).read();
            assertEquals(List.of("長崎県ピア・サポート研修会の参加者数"), texts(trainings.get(0)));
            assertEquals(List.of("2020-11-14", "令和2年11月14日", "2020年度（令和2年度）", "養成研修会", "養成", "会場", "15", "18", "4",
                "37"), texts(trainings.get(3)));
            assertEquals(List.of("2022-01-29", "令和4年1月29日＊", "2021年度（令和3年度）", "フォローアップ研修会＊＊", "フォローアップ", "Web",
                "12", "16", "4", "32"), texts(trainings.get(4)));
            assertEquals(List.of("合計", "計 4回", "47", "59", "17", "123"), texts(trainings.get(11)));
            assertEquals(List.of("＊" + ONLINE), texts(trainings.get(12)));
            assertEquals(List.of("＊＊" + NEW_ONES), texts(trainings.get(13)));

            List<Row> courses = sheets.get(1).read();
            assertEquals(List.of("3", "3", "2", "5", "1", "3", "5", "5", "1", "14"), courses.stream().skip(3)
                .map(row -> texts(row).getLast()).toList());
        }
    }

    /** The filled cells of a row; a date as a date. */
    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getOptionalCell).flatMap(Optional::stream)
            .filter(cell -> cell.getType() != CellType.EMPTY).map(NagasakiTest::text).toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return cell.asNumber().intValue() > 10_000 ? cell.asDate().toLocalDate().toString() : cell.asNumber().toPlainString();
    }

    @Test
    void as_pdf_it_reads_as_the_guidebook_prints_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report("pdf").extract().asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<String> lines = stripper.getText(pdf).lines().map(String::strip).toList();

            assertEquals(1, pdf.getNumberOfPages());
            assertEquals("長崎県ピア・サポート研修会の参加者数　2020年度（令和2年度）～2023年度（令和5年度）",
                pdf.getDocumentInformation().getTitle());
            assertThatLinesAppear(lines, "長崎県ピア・サポート研修会の参加者数", "2020年度（令和2年度）～2023年度（令和5年度）",
                "2020年11月14日", "養成研修会 15 18 4 37",
                "2022年1月29日＊", "フォローアップ研修会＊＊ 12 16 4 32",
                "2023年1月7日", "フォローアップ研修会＊＊ 8 16 5 29",
                "2023年12月9日", "フォローアップ研修会＊＊ 12 9 4 25",
                "合計 4回 47 59 17 123",
                "＊ " + ONLINE, "＊＊ " + NEW_ONES,
                "2021年度（令和3年度） 1回 12 16 4 32",
                "2021年2月11日", "3", "2021年11月3日", "3", "2022年2月11日", "2", "2022年11月3日", "5", "2024年2月11日", "1",
                "合計 5回 14");
        }
    }

    @Test
    void its_own_csv_can_be_imported_again_and_says_the_same() {
        byte[] exported = as("government42").accept("text/csv").get(REPORT + "&table=trainings").asByteArray();

        as("centre42").contentType("text/csv").body(exported).post(IMPORTS).then().statusCode(201)
            .body("counts.unchanged", is(4)).body("counts.create", is(0)).body("counts.conflict", is(0))
            .body("counts.faulty", is(0));
    }

    /** In this order, whatever stands between and to the right of them. */
    private static void assertThatLinesAppear(List<String> lines, String... expected) {
        int from = 0;
        for (String line : expected) {
            OptionalInt found = IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).equals(line) || lines.get(i).startsWith(line + " ")).findFirst();
            assertEquals(true, found.isPresent(), () -> "\"" + line + "\" in\n" + String.join("\n", lines));
            from = found.getAsInt() + 1;
        }
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() throws IOException {
        importTable("training-table6.csv");

        report("json").body("rows.total", contains(37, 32, 29, 25)).body("missingAttendance", is(0))
            .body("rows[0].footnotes", is(empty()));
    }
}
