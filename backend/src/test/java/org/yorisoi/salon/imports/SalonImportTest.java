package org.yorisoi.salon.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.imports.SalonImportRequests.IMPORTS;
import static org.yorisoi.salon.imports.SalonImportRequests.confirm;
import static org.yorisoi.salon.imports.SalonImportRequests.imports;
import static org.yorisoi.salon.imports.SalonImportRequests.preview;
import static org.yorisoi.salon.imports.SalonImportRequests.previewed;
import static org.yorisoi.salon.imports.SalonImportRequests.salons;
import static org.yorisoi.salon.imports.SalonImportRequests.unique;
import static org.yorisoi.salon.imports.SalonImportRequests.upload;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.sheet.SheetReader;

/** What becomes of a list of salons: previewed, confirmed, brought again, written and read back. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonImportTest {

    private static final String FUKUSHIMA = "/api/v1/prefectures/07/salons";

    @Inject
    DemoAccounts accounts;

    @BeforeEach
    void a_centre_in_fukushima() {
        if (!accounts.anyIn("07")) {
            accounts.account("07", "centre07", "見本 centre", Role.CENTRE, null);
        }
    }

    private static void importFukushima() {
        String address = upload("centre07", "07", SheetReader.CSV, SalonImportRequests.fukushima()).statusCode(201)
            .body("counts.faulty", is(0)).body("counts.conflict", is(0)).body("rows", hasSize(8))
            .extract().header("Location");
        confirm("centre07", address, false).statusCode(200);
    }

    @Test
    void the_published_list_of_fukushima_comes_in_once_however_often_it_is_imported() {
        importFukushima();
        importFukushima();
        upload("centre07", "07", SheetReader.CSV, SalonImportRequests.fukushima()).body("table", is("salons"))
            .body("columns", contains("name", "venue", "schedule_text", "target"))
            .body("counts", equalTo(Map.of("create", 0, "unchanged", 8, "conflict", 0, "faulty", 0)));

        asNobody().queryParam("limit", 50).get(FUKUSHIMA).then().statusCode(200).body("total", is(8))
            .body("items.target", everyItem(is("all_cancers"))).body("items.state", everyItem(is("running")));
        List<String> fixed = List.of("まちなか・こころカフェ", "ピアサポートサロンひかり", "郡山駅前がんピアサロン",
            "がん患者・家族サロンほっと(がん陽子線治療センター)", "がんピアサロン結い", "がんピアサロンあいづ");
        for (String name : fixed) {
            asNobody().queryParam("q", name).get(FUKUSHIMA).then().body("total", is(1))
                .body("items[0].schedule.announced", is(false)).body("items[0].schedule.japanese", not(nullValue()))
                .body("items[0].nextMeetings", hasSize(1));
        }
        for (String name : List.of("時間の会", "がん患者・家族サロンほっと(北棟3階ラウンジ)")) {
            asNobody().queryParam("q", name).get(FUKUSHIMA).then().body("total", is(1))
                .body("items[0].schedule.announced", is(true)).body("items[0].nextMeetings", empty());
        }
        asNobody().queryParam("q", "時間の会").get(FUKUSHIMA).then()
            .body("items[0].schedule.text", is("毎月 一 回開催 14:00")).body("items[0].venues.name", contains("太田西ノ内病院 がんサポート室"));
    }

    @Test
    void what_the_register_writes_is_read_back_as_unchanged() {
        String name = unique("往復");
        confirm(previewed("名称,会場,市町村,住所,緯度,経度,対象,開催方法,申込,どんな会,ネットワーク,開催日程,状態,最終確認日\n"
            + name + ",\"甲館\n乙館\",\"\n宇城市\",一丁目,32.95,131.12,前立腺・泌尿器がん、AYA世代,併用,初回のみ,\"一行目\n-二行目\",○,"
            + "第2水曜 13:30-15:30,試行,2026-04-01\n" + name + ",丙館,,,,,,,,,,年8回,休止,\n")).statusCode(200);
        for (String type : List.of(SheetReader.CSV, SheetReader.XLSX)) {
            byte[] file = as("centre").accept(type).queryParam("q", name).get("/api/v1/prefectures/43/salons").then()
                .statusCode(200).extract().asByteArray();
            upload("centre", "43", type, file).statusCode(201).body("ignoredColumns", empty())
                .body("counts", equalTo(Map.of("create", 0, "unchanged", 2, "conflict", 0, "faulty", 0)));
        }
    }

    @Test
    void a_schedule_that_is_not_understood_is_a_notice_and_kept_as_announced() {
        String name = unique("日程");
        String address = preview("名称,会場,開催日程\n" + name + ",甲館,満月の夜に集う\n" + name + ",乙館,第2水曜 13:30-15:30\n")
            .statusCode(201).body("rows.effect", contains("create", "create"))
            .body("rows.faults.flatten()", empty()).body("rows[0].notices.column", contains("schedule_text"))
            .body("rows[0].notices.code", contains("kept_as_written")).body("rows[1].notices", empty())
            .extract().header("Location");
        confirm(address).statusCode(200).body("rows[0].notices.code", contains("kept_as_written"));
        as("centre").get(address).then().body("rows[0].notices.code", contains("kept_as_written"));
        asNobody().queryParam("q", name).queryParam("sort", "name").get("/api/v1/prefectures/43/salons").then()
            .body("items.find { it.venues[0].name == '甲館' }.schedule.text", is("満月の夜に集う"))
            .body("items.find { it.venues[0].name == '甲館' }.schedule.announced", is(true))
            .body("items.find { it.venues[0].name == '甲館' }.nextMeetings", empty())
            .body("items.find { it.venues[0].name == '乙館' }.schedule.announced", is(false))
            .body("items.find { it.venues[0].name == '乙館' }.nextMeetings", hasSize(1));
    }

    @Test
    void a_salon_of_a_name_that_is_stored_at_another_place_is_new_and_says_so() {
        String name = unique("移転");
        confirm(previewed("名称,会場\n" + name + ",公民館\n")).statusCode(200);
        String moved = preview("名称,会場\n" + name + " ,図書館\n" + name + "分室,図書館\n").statusCode(201)
            .body("rows.effect", contains("create", "create")).body("rows[0].faults", empty())
            .body("rows[0].notices.column", contains("name")).body("rows[0].notices.code", contains("same_name"))
            .body("rows[1].notices", empty()).extract().header("Location");
        preview("名称,会場\n" + name + ",公民館\n" + name + ",図書館\n").statusCode(201)
            .body("rows.effect", contains("unchanged", "create")).body("rows.notices.flatten()", empty());
        confirm(moved).statusCode(200).body("rows[0].notices.code", contains("same_name"));
        salons(name).body("total", is(3));
    }

    @Test
    void what_differs_is_a_conflict_by_column_and_never_overwritten() {
        String name = unique("差分");
        confirm(previewed("名称,会場,参加費,状態,開催日程\n" + name + ",公民館,無料,運営中,第2水曜\n")).statusCode(200);
        preview("name,venue\n" + name + ",公民館\n").body("rows.effect", contains("unchanged"));
        String other = preview("名称,会場,参加費,状態,開催日程\n" + name + ",公民館,500円,終了,第3水曜\n").statusCode(201)
            .body("rows.effect", contains("conflict")).body("rows[0].faults.column", contains("fee", "schedule_text", "state"))
            .body("rows[0].faults.code", everyItem(is("differs"))).extract().header("Location");
        confirm(other).statusCode(409).body("type", is("/problems/import-has-faults"));
        confirm("centre", other, true).statusCode(200).body("counts.conflict", is(1));
        salons(name).body("total", is(1)).body("items[0].fee", is("無料")).body("items[0].state", is("running"));
    }

    @Test
    void faulty_rows_stop_everything_unless_they_are_left_out() {
        String name = unique("飛ばす");
        String address = previewed("名称,会場,対象\n" + name + ",甲館,水虫\n" + name + ",乙館,乳がん\n");
        confirm(address).statusCode(409).body("violations.field", contains("rows[0].cells.target"));
        salons(name).body("total", is(0));
        confirm("centre", address, true).statusCode(200).body("rows.effect", contains("faulty", "create"));
        salons(name).body("total", is(1)).body("items[0].venues.name", contains("乙館"));
        confirm(address).statusCode(409).body("type", is("/problems/import-already-confirmed"));
    }

    @Test
    void two_previews_of_the_same_list_store_it_once_also_when_confirmed_at_the_same_time() {
        String name = unique("同時");
        String file = "名称,会場,開催日程\n" + name + ",甲館,第2水曜\n" + name + ",乙館,第3水曜\n";
        List<String> previews = Stream.generate(() -> previewed(file)).limit(3).toList();
        as("centre");
        List<Integer> created = previews.stream()
            .map(address -> CompletableFuture.supplyAsync(() -> confirm(address).statusCode(200).extract()
                .<Integer>path("counts.create")))
            .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(0, 0, 2), created);
        salons(name).body("total", is(2));
    }

    @Test
    void files_of_salons_and_of_trainings_do_not_find_each_other() {
        String address = previewed("name,venue\n" + unique("別") + ",公民館\n");
        String id = address.substring(address.lastIndexOf('/') + 1);
        as("centre").queryParam("limit", 1).get(IMPORTS).then().body("items.id", contains(id))
            .body("items[0].table", is("salons")).body("items[0].rows", is(1));
        as("centre").get("/api/v1/prefectures/43/training-imports").then().statusCode(200)
            .body("items.findAll { it.id == '%s' }".formatted(id), empty());
        as("centre").get("/api/v1/prefectures/43/training-imports/" + id).then().statusCode(404);
        as("centre").header("If-Match", "\"0\"").delete(address).then().statusCode(204);
        as("centre").get(address).then().statusCode(404);
    }

    @Test
    void only_the_support_centre_of_the_prefecture_imports() {
        String file = "name,venue\n" + unique("権限") + ",公民館\n";
        String address = previewed(file);
        for (String other : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            as(other).contentType(SheetReader.CSV).body(file).post(IMPORTS).then().statusCode(403);
            as(other).get(address).then().statusCode(403);
            as(other).header("If-Match", "\"0\"").delete(address).then().statusCode(403);
            confirm(other, address, false).statusCode(403);
        }
        asNobody().contentType(SheetReader.CSV).body(file).post(IMPORTS).then().statusCode(401);
        asNobody().get(address).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body("{\"skipRows\": true}").post(address + "/confirmation").then()
            .statusCode(401);
        as("centre42").contentType(SheetReader.CSV).body(file).post(IMPORTS).then().statusCode(404);
        for (String seen : List.of(address, address.replace(IMPORTS, imports("42")))) {
            as("centre42").get(seen).then().statusCode(404);
            as("centre42").header("If-Match", "\"0\"").delete(seen).then().statusCode(404);
            confirm("centre42", seen, true).statusCode(404);
        }
    }
}
