package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.SupporterRequests.SUPPORTERS;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupporterListTest {

    private final Statements statements;
    private final SupporterService register;

    SupporterListTest(Statements statements, SupporterService register) {
        this.statements = statements;
        this.register = register;
    }

    private static ValidatableResponse list(String username, Object... parameters) {
        var request = as(username);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(SUPPORTERS).then().statusCode(200);
    }

    @Test
    void words_are_found_in_name_kana_and_number_whatever_their_width_and_kind_of_kana() {
        String word = unique();
        int number = add(with(supporter("ミホン" + word), "kana", "かな" + word)).extract().path("number");
        for (String typed : new String[] {"ミホン" + word, "みほん " + word, "ｶﾅ" + word, number + " " + word}) {
            list("centre", "q", typed).body("total", is(1)).body("items.number", contains(number));
        }
        list("centre", "q", "ミホン" + word + " ほかの").body("total", is(0)).body("items", is(empty()));
    }

    @Test
    void telephone_and_mail_are_searched_only_for_those_who_keep_the_register() {
        String digits = String.valueOf(System.nanoTime()).substring(0, 10);
        add(with(supporter("電話"), "contact", Map.of("telephone", "090-" + digits, "email", "m" + digits + "@example.jp")));
        list("centre", "q", "090" + digits).body("total", is(1));
        list("centre", "q", "m" + digits + "@").body("total", is(1));
        list("network", "q", digits).body("total", is(0));
    }

    @Test
    void filters_narrow_the_list() {
        String word = unique();
        String both = add(with(supporter("甲" + word), "state", "active", "stateSince", "2024-04-01", "abilities",
            List.of("telephone"), "municipality", "市" + word)).extract().header("Location");
        in("resting", "乙" + word);
        in("withdrawn", "丙" + word);
        post("network", both + "/recommendations", Map.of("purpose", "hotline", "recommender", "network",
            "recommendedOn", "2026-04-01")).statusCode(201);
        consents(both, "register");
        consents(both, "health_data");
        list("centre", "q", word).body("items.name", contains("甲" + word, "乙" + word));
        list("centre", "q", word, "state", "withdrawn").body("items.name", contains("丙" + word));
        list("network", "q", word, "state", "withdrawn").body("items", is(empty()));
        list("centre", "q", word, "ability", "telephone").body("items.name", contains("甲" + word));
        list("centre", "municipality", "市" + word).body("items.name", contains("甲" + word));
        list("network", "q", word, "recommendedFor", "hotline").body("items.name", contains("甲" + word))
            .body("items[0].recommendedFor", contains("hotline")).body("items[0].contact", is((Object) null));
        list("network", "q", word, "recommendedFor", "room").body("items", is(empty()));
        list("centre", "q", word, "mayBeMatched", true).body("items.name", contains("甲" + word));
        list("centre", "q", word, "mayBeMatched", false).body("items.name", contains("乙" + word));
        as("network").get(SUPPORTERS + "/municipalities").then().statusCode(200)
            .body("items.municipality", hasItem("市" + word));
        as("centre").queryParam("sort", "age").get(SUPPORTERS).then().statusCode(400)
            .body("violations.field", contains("sort"));
    }

    @Test
    void it_comes_in_pages_in_the_order_that_was_asked_for() {
        String word = unique();
        for (String kana : new String[] {"う", "ア", "い"}) {
            add(with(supporter(kana + word), "kana", kana + word));
        }
        String next = list("centre", "q", word, "limit", 2).body("items.kana", contains("ア" + word, "い" + word))
            .body("total", is(3)).body("next", is(notNullValue())).extract().path("next");
        list("centre", "q", word, "limit", 2, "cursor", next).body("items.kana", contains("う" + word))
            .body("next", is((Object) null));
        list("centre", "q", word, "sort", "-kana").body("items.kana", contains("う" + word, "い" + word, "ア" + word));
        list("centre", "q", word, "sort", "-number").body("items.kana", contains("い" + word, "ア" + word, "う" + word));
    }

    @Test
    void it_takes_as_many_statements_however_many_supporters_there_are() {
        active("数え" + unique());
        list("centre");
        long few = statements.atBest(() -> list("centre", "limit", 1));
        for (int i = 0; i < 5; i++) {
            consents(active("数え" + unique()), "register");
        }
        assertEquals(few, statements.atBest(() -> list("centre", "limit", 200)));
        long summaries = statements.atBest(() -> assertTrue(register.all("43").size() > 5));
        assertEquals(2, summaries);
    }

    @Test
    void the_centre_takes_the_list_as_a_file_without_health_and_that_is_written_down() {
        String word = unique();
        add(with(supporter("=表" + word), "contact", Map.of("telephone", "090-1111-2222"), "pledge",
            Map.of("signedOn", "2026-04-01", "textVersion", "1"), "readingNeeds", List.of("furigana"), "ageBand", "fifties"));
        String csv = as("centre").queryParam("q", word).queryParam("format", "csv").get(SUPPORTERS).then().statusCode(200)
            .contentType("text/csv;charset=utf-8")
            .header("Content-Disposition", containsString("filename=\"supporters-43.csv\"")).extract().asString();
        String[] lines = csv.split("\r\n");
        assertEquals("登録番号,氏名,かな,状態,状態の開始日,市町村,年代,言語,できること,月の上限,都合のよい時,推薦,電話,メール,郵便番号,住所,連絡の配慮,"
            + "守秘誓約日,連絡", lines[0]);
        assertTrue(lines[1].contains(",'=表" + word + ",みほん,申込,"), lines[1]);
        assertTrue(lines[1].endsWith(",,50代,ja,対面,,,,090-1111-2222,,,,ふりがな,2026-04-01,可"), lines[1]);
        byte[] xlsx = as("centre").queryParam("q", word).queryParam("format", "xlsx").get(SUPPORTERS).then().statusCode(200)
            .extract().asByteArray();
        Sheet sheet = new SheetReader().read(xlsx, SheetReader.XLSX);
        assertEquals("=表" + word, sheet.rows().getLast().cells().get(1).text());
        as("admin").queryParam("action", "supporters.exported").get("/api/v1/prefectures/43/audit-entries").then()
            .statusCode(200).body("total", not(is(0))).body("items[0].actorName", is("centre"));
        as("network").queryParam("format", "csv").get(SUPPORTERS).then().statusCode(403);
    }

    @Test
    void it_is_for_centre_and_network_of_the_prefecture() {
        for (String other : new String[] {"admin", "hospital", "organiser", "supporter", "government"}) {
            as(other).get(SUPPORTERS).then().statusCode(403);
        }
        asNobody().get(SUPPORTERS).then().statusCode(401);
        as("centre42").get(SUPPORTERS).then().statusCode(404);
    }
}
