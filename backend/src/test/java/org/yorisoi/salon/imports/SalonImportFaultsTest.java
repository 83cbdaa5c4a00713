package org.yorisoi.salon.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.imports.SalonImportRequests.confirm;
import static org.yorisoi.salon.imports.SalonImportRequests.preview;
import static org.yorisoi.salon.imports.SalonImportRequests.salons;
import static org.yorisoi.salon.imports.SalonImportRequests.unique;
import static org.yorisoi.salon.imports.SalonImportRequests.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.time.TokyoClock;

/** What lists of salons contain: every kind of fault, every way of writing. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonImportFaultsTest {

    private static ValidatableResponse row(String headings, String row) {
        return preview(headings + "\n" + row + "\n").statusCode(201);
    }

    private static void faults(String headings, String row, Map<String, String> faults) {
        List<Map<String, String>> found = row(headings, row).body("rows.effect", contains("faulty")).extract()
            .path("rows[0].faults");
        assertEquals(faults.entrySet(), found.stream()
            .map(fault -> Map.entry(String.valueOf(fault.get("column")), fault.get("code"))).collect(Collectors.toSet()), row);
    }

    private static ValidatableResponse stored(String headings, String row, String name) {
        confirm(row(headings, row).body("rows[0].faults", empty()).extract().header("Location")).statusCode(200);
        return salons(name).body("total", is(1));
    }

    @Test
    void every_fault_is_told_with_its_column() {
        String tomorrow = LocalDate.now(TokyoClock.ZONE).plusDays(1).toString();
        faults("名称,会場", "　,公民館", Map.of("name", "required"));
        faults("名称,会場", "長".repeat(201) + ",公民館", Map.of("name", "too_long"));
        faults("名称,対象", "サロン,水虫", Map.of("target", "unknown_value"));
        faults("名称,対象", "サロン,全がん、水虫", Map.of("target", "unknown_value"));
        faults("名称,対象", "サロン,全がん、乳がん", Map.of("target", "not_allowed"));
        faults("名称,開催方法,申込,匿名参加,ネットワーク,状態", "サロン,電話,多分,多分,多分,多分", Map.of("delivery", "unknown_value",
            "application", "unknown_value", "anonymity", "unknown_value", "network_member", "unknown_value",
            "state", "unknown_value"));
        faults("名称,連絡先電話,メール,URL", "サロン,夜に,あと@まーく,javascript:alert(1)", Map.of("telephone", "invalid_format",
            "email", "invalid_format", "url", "invalid_format"));
        faults("名称,会場,緯度,経度", "サロン,公民館,北,13", Map.of("latitude", "not_a_number", "longitude", "too_small"));
        faults("名称,会場,緯度,経度", "サロン,公民館,32.8,", Map.of("longitude", "required"));
        faults("名称,会場,郵便番号", "サロン,公民館,12-34", Map.of("postal_code", "invalid_format"));
        faults("名称,会場,住所", "サロン,,熊本市", Map.of("address", "not_allowed"));
        faults("名称,会場,住所", "サロン,\"甲\n乙\",\"一\n二\n三\"", Map.of("address", "too_many"));
        faults("名称,会場", "サロン,\"" + "甲\n".repeat(10) + "乙\"", Map.of("venue", "too_many"));
        faults("名称,会場", "サロン,\"甲\n\n乙\"", Map.of("venue", "required"));
        faults("名称,最終確認日", "サロン," + tomorrow, Map.of("confirmed_on", "in_future"));
        faults("名称,最終確認日", "サロン,2026-02-30", Map.of("confirmed_on", "invalid_date"));
        faults("名称,会場", "=CMD(),公民館", Map.of("name", "formula"));
        faults("名称,会場", "サロン\u202E,公民館", Map.of("name", "invalid_character"));
        faults("名称,会場", "サロン,公民館,余り", Map.of("null", "surplus"));
        faults("名称,開催日程", "サロン," + "第".repeat(501), Map.of("schedule_text", "too_long"));
    }

    @Test
    void a_column_that_is_needed_and_missing_is_named() {
        preview("会場,対象\n公民館,全がん\n").statusCode(400).body("type", is("/problems/validation-failed"))
            .body("violations.field", contains("name")).body("violations.code", contains("missing_column"));
        preview("名称,サロン名\n甲,乙\n").statusCode(400).body("violations.code", contains("duplicate"));
    }

    @Test
    void one_name_and_venue_stand_once_in_a_file_and_one_name_may_stand_at_two_venues() {
        String name = unique("重複");
        preview("名称,会場\n%1$s,公民館　２階\n%1$s,公民館2階\n%1$s,図書館\n%1$s,\n".formatted(name)).statusCode(201)
            .body("rows.effect", contains("create", "faulty", "create", "create"))
            .body("rows[1].faults.code", contains("duplicate")).body("rows[1].faults.column", contains(nullValue()));
    }

    @Test
    void whom_a_salon_is_for_is_understood_in_all_the_words_of_offices() {
        String name = unique("対象");
        stored("サロン名,対象者", name + ",ＡＹＡ世代／乳・肺がん、子宮頸癌・ご家族", name)
            .body("items[0].target", is("named_cancers")).body("items[0].cancers", contains("breast", "lung", "gynaecological"))
            .body("items[0].groups", contains("family", "aya"));
        String other = unique("対象");
        stored("name,target", other + ",がん患者とその家族", other).body("items[0].target", is("all_cancers"))
            .body("items[0].cancers", empty()).body("items[0].groups", contains("patients", "family"));
    }

    @Test
    void every_column_is_stored_whatever_its_width() {
        String name = unique("全列");
        stored("名称,かな,主催,会場,市町村,郵便番号,住所,緯度,経度,アクセス,開催方法,オンライン参加方法,参加費,申込,申込方法,匿名参加,連絡先,"
            + "連絡先電話,メール,ＵＲＬ,どんな会,ネットワーク,状態,最終確認日,備考",
            name + ",ぜんれつ,患者会,公民館,阿蘇市,〒869-2612,一の宮町,３２．９５,131.12,駅前,ハイブリッド,Zoom,無料,要予約,電話で,可,相談室,"
                + "０９６−０００−００００,a@example.jp,https://example.jp/,お茶,加盟,試行,令和8年4月1日,覚え", name)
            .body("items[0].kana", is("ぜんれつ")).body("items[0].host", is("患者会"))
            .body("items[0].venues.name", contains("公民館")).body("items[0].venues.municipality", contains("阿蘇市"))
            .body("items[0].venues.postalCode", contains("869-2612")).body("items[0].venues.address", contains("一の宮町"))
            .body("items[0].venues[0].latitude", is(32.95f)).body("items[0].venues[0].longitude", is(131.12f))
            .body("items[0].venues.access", contains("駅前")).body("items[0].delivery", is("both"))
            .body("items[0].onlineAccess", is("Zoom")).body("items[0].fee", is("無料"))
            .body("items[0].application", is("required")).body("items[0].applicationNote", is("電話で"))
            .body("items[0].anonymity", is("allowed")).body("items[0].contact.name", is("相談室"))
            .body("items[0].contact.telephone", is("096-000-0000")).body("items[0].contact.email", is("a@example.jp"))
            .body("items[0].contact.url", is("https://example.jp/")).body("items[0].expectation", is("お茶"))
            .body("items[0].networkMember", is(true)).body("items[0].state", is("trial"))
            .body("items[0].confirmedOn", is("2026-04-01"));
    }

    @Test
    void several_venues_stand_on_lines_of_their_own() {
        String name = unique("二会場");
        stored("名称,会場,市町村,住所", name + ",\"甲館\n乙館\",\"\n宇城市\",\"一丁目\"", name)
            .body("items[0].venues.name", contains("甲館", "乙館"))
            .body("items[0].venues.municipality", contains(nullValue(), is("宇城市")))
            .body("items[0].venues.address", contains(is("一丁目"), nullValue()));
    }

    @Test
    void shift_jis_and_english_headings_in_any_order_are_understood() {
        String name = unique("髙﨑①");
        String csv = "URL,Venue,NAME,No.\n,公民館," + name + ",1\n";
        upload("centre", "43", SheetReader.CSV, csv.getBytes(Charset.forName("windows-31j"))).statusCode(201)
            .body("encoding", is("Shift_JIS")).body("columns", contains("url", "venue", "name"))
            .body("ignoredColumns", contains("No.")).body("rows[0].cells.name", is(name))
            .body("rows.effect", contains("create"));
    }

    @Test
    void a_workbook_is_understood_and_its_formulas_are_refused() throws IOException {
        String name = unique("帳票");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        Worksheet sheet = workbook.newWorksheet("一覧");
        String[] headings = {"名称", "会場", "緯度", "経度", "最終確認日"};
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        for (int row = 1; row <= 2; row++) {
            sheet.value(row, 0, name);
            sheet.value(row, 1, "会場" + row);
            sheet.value(row, 2, 32.95);
            sheet.value(row, 3, 131.12);
            sheet.value(row, 4, LocalDate.of(2026, 4, 1));
            sheet.style(row, 4).format("yyyy/mm/dd").set();
        }
        sheet.formula(2, 2, "30+2");
        workbook.finish();
        String address = upload("centre", "43", SheetReader.XLSX, out.toByteArray()).statusCode(201)
            .body("rows.effect", contains("create", "faulty")).body("rows[1].faults.column", contains("latitude"))
            .body("rows[1].faults.code", contains("formula")).extract().header("Location");
        confirm("centre", address, true).statusCode(200);
        salons(name).body("total", is(1)).body("items[0].venues[0].latitude", is(32.95f))
            .body("items[0].confirmedOn", is("2026-04-01"));
    }
}
