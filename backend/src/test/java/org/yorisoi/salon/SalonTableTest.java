package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.add;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.salon;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetReader;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonTableTest {

    private static final String HEADINGS = "名称,かな,主催,会場,市町村,郵便番号,住所,緯度,経度,アクセス,対象,開催方法,オンライン参加方法,"
        + "参加費,申込,申込方法,匿名参加,連絡先,連絡先電話,メール,URL,どんな会,ネットワーク,開催日程,状態,最終確認日";

    private static String full(String word) {
        return running("表の" + word, Map.ofEntries(Map.entry("kana", "ひょうの"), Map.entry("host", "ひなたの会"),
            Map.entry("venues", List.of(
                Map.of("name", "本館", "municipality", "阿蘇市", "postalCode", "869-2612", "latitude", 32.9522,
                    "longitude", 131.1214, "access", "駅から\n10分"),
                Map.of("name", "別館"))),
            Map.entry("target", "named_cancers"), Map.entry("cancers", List.of("lung", "breast")),
            Map.entry("groups", List.of("aya")), Map.entry("fee", "無料"), Map.entry("application", "required"),
            Map.entry("anonymity", "allowed"), Map.entry("contact", Map.of("telephone", "096-000-0000"))));
    }

    @Test
    void a_row_says_all_that_is_told_of_a_salon_under_japanese_headings() {
        String word = unique();
        full(word);
        String csv = asNobody().queryParam("q", word).queryParam("format", "csv").get(SALONS).then().statusCode(200)
            .contentType("text/csv;charset=utf-8")
            .header("Content-Disposition", containsString("filename=\"salons-43.csv\"")).extract().asString();
        assertEquals(HEADINGS + "\r\n表の" + word + ",ひょうの,ひなたの会,\"本館\n別館\",\"阿蘇市\n\",\"869-2612\n\",,\"32.9522\n\","
            + "\"131.1214\n\",\"駅から 10分\n\",乳がん、肺がん、AYA世代,対面,,無料,必要,,可,,096-000-0000,,,,加盟,,運営中,\r\n", csv);
    }

    @Test
    void every_heading_is_understood_again() {
        for (SalonColumn column : SalonColumn.values()) {
            assertEquals(List.of(column), under(column.heading()));
            assertEquals(List.of(column), under(column.key()));
        }
        assertEquals(List.of(SalonColumn.URL), under(" ＵＲＬ "));
        assertEquals(List.of(), under("備考"));
    }

    private static List<SalonColumn> under(String heading) {
        return Arrays.stream(SalonColumn.values()).filter(column -> column.isUnder(heading)).toList();
    }

    @Test
    void a_spreadsheet_runs_nothing_of_it_and_finds_the_mark_when_asked() {
        String word = unique();
        running("=HYPERLINK(1)" + word, Map.of("fee", "@SUM(A1)", "host", "＋1"));
        byte[] csv = asNobody().queryParam("q", word).queryParam("format", "csv").queryParam("bom", true).get(SALONS)
            .asByteArray();
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(csv[0], csv[1], csv[2]));
        String text = new String(csv, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.contains("'=HYPERLINK(1)" + word), text);
        assertTrue(text.contains(",'@SUM(A1),"), text);
        assertTrue(text.contains(",'＋1,"), text);
    }

    @Test
    void the_workbook_says_the_same() {
        String word = unique();
        full(word);
        byte[] xlsx = asNobody().queryParam("q", word).header("Accept", SheetReader.XLSX).get(SALONS).then()
            .statusCode(200).contentType(SheetReader.XLSX).extract().asByteArray();
        Sheet sheet = new SheetReader().read(xlsx, SheetReader.XLSX);
        assertEquals(List.of(HEADINGS.split(",")), sheet.columns());
        assertEquals(1, sheet.rows().size());
        assertEquals("表の" + word, sheet.rows().getFirst().cells().getFirst().text());
    }

    @Test
    void what_one_does_not_see_is_not_in_the_table_either() {
        String word = unique();
        add(salon("内輪" + word)).statusCode(201);
        running("公開" + word);
        assertFalse(asNobody().queryParam("q", word).queryParam("format", "csv").get(SALONS).asString().contains("内輪"));
        assertTrue(as("centre").queryParam("q", word).queryParam("format", "csv").get(SALONS).asString().contains("準備中"));
        assertFalse(as("centre42").queryParam("q", word).queryParam("format", "csv").get(SALONS).asString()
            .contains("内輪"));
    }

    @Test
    void a_long_table_is_whole_and_in_order() {
        String word = unique();
        for (int i = 0; i < 205; i++) {
            running("%03d".formatted(i) + word);
        }
        List<String> lines = asNobody().queryParam("q", word).queryParam("format", "csv").queryParam("limit", 1).get(SALONS)
            .asString().lines().skip(1).map(line -> line.substring(0, 3)).toList();
        assertEquals(java.util.stream.IntStream.range(0, 205).mapToObj("%03d"::formatted).toList(), lines);
    }

    @Test
    void what_is_not_offered_is_not_acceptable() {
        asNobody().header("Accept", "application/pdf").get(SALONS).then().statusCode(406)
            .body("type", is("/problems/not-acceptable"));
        asNobody().queryParam("format", "pdf").get(SALONS).then().statusCode(400)
            .body("violations.field", contains("format"));
    }
}
