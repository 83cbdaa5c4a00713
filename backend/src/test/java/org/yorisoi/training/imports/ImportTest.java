package org.yorisoi.training.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.training.imports.ImportRequests.IMPORTS;
import static org.yorisoi.training.imports.ImportRequests.confirm;
import static org.yorisoi.training.imports.ImportRequests.imports;
import static org.yorisoi.training.imports.ImportRequests.preview;
import static org.yorisoi.training.imports.ImportRequests.previewed;
import static org.yorisoi.training.imports.ImportRequests.resource;
import static org.yorisoi.training.imports.ImportRequests.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.imports.ImportService;

/** What becomes of a file: previewed, confirmed, discarded, forgotten. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportTest {

    private static final String HEADINGS = "date,title,peer,medical,government,note\n";

    @Inject
    EntityManager entities;
    @Inject
    ImportService service;

    private static String unique(String title) {
        return title + UUID.randomUUID();
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse trainings(String title) {
        return as("centre").queryParam("q", title).get("/api/v1/prefectures/43/trainings").then().statusCode(200);
    }

    @Test
    void nagasakis_tables_6_and_7_come_in_once_however_often_they_are_imported() {
        for (int i = 0; i < 2; i++) {
            for (String table : List.of("training-table6.csv", "external-course-table7.csv")) {
                String address = upload("centre42", "42", "text/csv", resource(table)).statusCode(201)
                    .body("counts.conflict", is(0)).body("counts.faulty", is(0)).extract().header("Location");
                confirm("centre42", address, false).statusCode(200).body("state", is("confirmed"));
            }
        }
        upload("centre42", "42", "text/csv", resource("training-table6.csv")).statusCode(201)
            .body("table", is("trainings")).body("encoding", is("UTF-8"))
            .body("columns", contains("date", "title", "delivery", "peer", "medical", "government", "note"))
            .body("counts", equalTo(Map.of("create", 0, "unchanged", 4, "conflict", 0, "faulty", 0)));

        as("government42").get("/api/v1/prefectures/42/trainings?sort=date").then().statusCode(200)
            .body("items.dates.flatten()", contains("2020-11-14", "2022-01-29", "2023-01-07", "2023-12-09"))
            .body("items.title", contains("養成研修会", "フォローアップ研修会", "フォローアップ研修会", "フォローアップ研修会"))
            .body("items.kind", contains("foundation", "follow_up", "follow_up", "follow_up"))
            .body("items.delivery", contains("in_person", "online", "in_person", "in_person"))
            .body("items.fiscalYear", contains(2020, 2021, 2022, 2023))
            .body("items.attendance.peer", contains(15, 12, 8, 12))
            .body("items.attendance.medical", contains(18, 16, 16, 9))
            .body("items.attendance.government", contains(4, 4, 5, 4))
            .body("items.attendance.total", contains(37, 32, 29, 25))
            .body("items[0].footnotes", is(empty()))
            .body("items[1].footnotes", contains("フォローアップ研修会に新規養成者も含まれる"));
        as("government42").get("/api/v1/prefectures/42/external-courses?sort=date").then().statusCode(200)
            .body("items.date", contains("2021-02-11", "2021-11-03", "2022-02-11", "2022-11-03", "2024-02-11"))
            .body("items.medicalParticipants", contains(3, 3, 2, 5, 1));
    }

    @Test
    void nothing_is_stored_until_it_is_confirmed() {
        String title = unique("予告");
        String address = previewed(HEADINGS + "2021-05-01," + title + ",1,2,3,注一；注二\n");
        as("centre").get(address).then().statusCode(200).header("ETag", is("\"0\""))
            .body("state", is("previewed")).body("rows.number", contains(2)).body("rows.effect", contains("create"))
            .body("rows[0].cells", equalTo(Map.of("date", "2021-05-01", "title", title, "peer", "1", "medical", "2",
                "government", "3", "note", "注一；注二")))
            .body("rows[0].faults", is(empty()));
        trainings(title).body("total", is(0));

        confirm(address).statusCode(200).header("ETag", is("\"1\"")).body("state", is("confirmed"))
            .body("counts.create", is(1)).body("rows.effect", contains("create"));
        trainings(title).body("total", is(1)).body("items[0].attendance.total", is(6))
            .body("items[0].footnotes", contains("注一", "注二")).body("items[0].attendance.source", is("headcounts"));
        as("centre").get(address).then().body("state", is("confirmed")).body("rows.effect", contains("create"))
            .body("rows[0].cells.title", is(title));
    }

    @Test
    void an_import_is_confirmed_once() {
        String address = previewed(HEADINGS + "2021-05-01," + unique("一回") + ",1,2,3,\n");
        confirm(address).statusCode(200);
        confirm(address).statusCode(409).body("type", is("/problems/import-already-confirmed"));
        as("centre").header("If-Match", "\"1\"").delete(address).then().statusCode(409)
            .body("type", is("/problems/import-already-confirmed"));
    }

    @Test
    void two_previews_of_the_same_file_store_it_once_also_when_confirmed_at_the_same_time() {
        String title = unique("同時");
        String file = HEADINGS + "2021-05-01," + title + ",1,2,3,\n2021-05-02," + title + ",4,5,6,\n";
        List<String> previews = Stream.generate(() -> previewed(file)).limit(4).toList();
        as("centre");
        List<Integer> created = previews.stream()
            .map(address -> CompletableFuture.supplyAsync(() -> confirm(address).statusCode(200).extract()
                .<Integer>path("counts.create")))
            .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(0, 0, 0, 2), created);
        trainings(title).body("total", is(2));
    }

    @Test
    void the_same_preview_confirmed_by_two_at_the_same_time_is_confirmed_by_one() {
        String title = unique("二人");
        String address = previewed(HEADINGS + "2021-05-01," + title + ",1,2,3,\n");
        List<Integer> answers = Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> confirm(address).extract().statusCode()))
            .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 409), answers);
        trainings(title).body("total", is(1));
    }

    @Test
    void what_is_stored_already_is_unchanged_and_what_differs_is_a_conflict_by_column() {
        String title = unique("差分");
        confirm(previewed("date,title,kind,delivery,place,peer,medical,government,note\n"
            + "2021-05-01," + title + ",養成,対面,県庁,1,2,3,注\n")).statusCode(200);

        String other = previewed("備考,行政,ピア（人）,医療者,会場,開催方法,種別,項目,開催日\n"
            + "別の注,3,１,9,市役所,Web,フォローアップ," + title + ",令和3年5月1日\n");
        as("centre").get(other).then().body("rows.effect", contains("conflict"))
            .body("rows[0].faults.column", contains("kind", "delivery", "place", "medical", "note"))
            .body("rows[0].faults.code.unique()", contains("differs"))
            .body("rows[0].faults[0].message", is("登録済みの内容と違います"));
        confirm(other).statusCode(409).body("type", is("/problems/import-has-faults"))
            .body("violations[0].field", is("rows[0].cells.kind"));
        confirm("centre", other, true).statusCode(200).body("counts.conflict", is(1)).body("counts.create", is(0));
        trainings(title).body("total", is(1)).body("items[0].place", is("県庁"))
            .body("items[0].attendance.medical", is(2));

        preview("date,title,peer,medical,government,place,note\n2021/5/1," + title + ",,,,,\n").statusCode(201)
            .body("rows.effect", contains("unchanged"));
    }

    @Test
    void a_row_that_appears_twice_in_a_file_is_a_fault_of_the_second() {
        String title = unique("重複");
        String row = "2021-05-01," + title + ",1,2,3,\n";
        String address = previewed(HEADINGS + row + row);
        as("centre").get(address).then().body("rows.effect", contains("create", "faulty"))
            .body("rows[1].faults.code", contains("duplicate")).body("rows[1].faults.column", contains(nullValue()));
        confirm(address).statusCode(409).body("violations.field", contains("rows[1]"));
        trainings(title).body("total", is(0));
        confirm("centre", address, true).statusCode(200);
        trainings(title).body("total", is(1));
    }

    @Test
    void rows_are_compared_with_what_is_stored_when_they_are_confirmed() {
        String title = unique("後から");
        String first = previewed(HEADINGS + "2021-05-01," + title + ",1,2,3,\n");
        String second = previewed(HEADINGS + "2021-05-01," + title + ",1,2,4,\n");
        confirm(first).statusCode(200);
        confirm(second).statusCode(409).body("violations.field", contains("rows[0].cells.government"));
        as("centre").get(second).then().body("rows.effect", contains("conflict"));
        trainings(title).body("items.attendance.government", contains(3));
    }

    @Test
    void a_discarded_import_is_gone() {
        String address = previewed(HEADINGS + "2021-05-01," + unique("破棄") + ",1,2,3,\n");
        as("centre").delete(address).then().statusCode(428);
        as("centre").header("If-Match", "\"7\"").delete(address).then().statusCode(412);
        as("centre").header("If-Match", "\"0\"").delete(address).then().statusCode(204);
        as("centre").get(address).then().statusCode(404);
        confirm(address).statusCode(404);
    }

    @Test
    void an_import_is_forgotten_after_a_day() {
        String address = previewed(HEADINGS + "2021-05-01," + unique("期限") + ",1,2,3,\n");
        age(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        as("centre").get(address).then().statusCode(404);
        confirm(address).statusCode(404);
        service.forgetExpired();
        assertEquals(0, expired());
    }

    @Transactional
    void age(UUID id) {
        assertEquals(1, entities.createNativeQuery(
            "update file_import set expires_at = date_sub(created_at, interval 1 second) where id = ?1")
            .setParameter(1, id).executeUpdate());
    }

    private int expired() {
        return entities.createNativeQuery("select 1 from file_import where expires_at < created_at").getResultList()
            .size();
    }

    @Test
    @Transactional
    void the_database_does_not_tell_what_is_in_a_file() {
        previewed(HEADINGS + "2021-05-01,秘密の題名,1,2,3,\n");
        List<?> contents = entities.createNativeQuery("select content from file_import").getResultList();
        assertEquals(0, contents.stream().filter(text -> text.toString().contains("秘密")
            || text.toString().contains("2021-05-01")).count());
    }

    @Test
    void the_same_idempotency_key_makes_one_preview_also_of_a_large_file() {
        String key = UUID.randomUUID().toString();
        String title = unique("鍵");
        String file = HEADINGS + IntStream.range(0, 1000)
            .mapToObj(i -> "2021-05-01," + title + i + ",1,2,3," + ("n".repeat(400) + "；").repeat(4) + "\n")
            .collect(Collectors.joining());
        List<String> ids = Stream.generate(() -> as("centre").header("Idempotency-Key", key).contentType("text/csv")
            .body(file).post(IMPORTS).then().statusCode(201).extract().<String>path("id")).limit(2).toList();
        assertEquals(ids.get(0), ids.get(1));
        as("centre").header("Idempotency-Key", key).contentType("text/csv").body(file + "x").post(IMPORTS).then()
            .statusCode(409).body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void only_the_support_centre_of_the_prefecture_imports() {
        String file = HEADINGS + "2021-05-01," + unique("権限") + ",1,2,3,\n";
        String address = previewed(file);
        for (String other : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            as(other).contentType("text/csv").body(file).post(IMPORTS).then().statusCode(403);
            as(other).get(address).then().statusCode(403);
            as(other).header("If-Match", "\"0\"").delete(address).then().statusCode(403);
            confirm(other, address, false).statusCode(403);
        }
        asNobody().contentType("text/csv").body(file).post(IMPORTS).then().statusCode(401);
        asNobody().contentType("application/pdf").post(IMPORTS).then().statusCode(401);
        asNobody().get(address).then().statusCode(401);
        asNobody().delete(address).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body("{\"skipRows\": true}").post(address + "/confirmation").then()
            .statusCode(401);
        as("centre42").contentType("text/csv").body(file).post(IMPORTS).then().statusCode(404);
        for (String seen : List.of(address, address.replace(IMPORTS, imports("42")))) {
            as("centre42").get(seen).then().statusCode(404);
            as("centre42").header("If-Match", "\"0\"").delete(seen).then().statusCode(404);
            confirm("centre42", seen, true).statusCode(404);
        }
        as("centre").get(address).then().statusCode(200).body("state", is("previewed"));
    }

    @Test
    void what_waits_for_a_decision_is_listed_newest_first_until_it_is_decided() {
        String first = previewed(HEADINGS + "2020-05-10," + unique("待つ") + ",1,2,3,\n");
        String second = previewed("date,title\n2020-05-11," + unique("待つ") + "\n2020-05-12," + unique("待つ") + "\n");
        as("centre").queryParam("limit", 2).get(IMPORTS).then().statusCode(200)
            .body("items.id", contains(idIn(second), idIn(first)))
            .body("items.rows", contains(2, 1)).body("items.table", contains("trainings", "trainings"))
            .body("items[0].fileName", nullValue()).body("items[0].version", is(0));
        confirm(second).statusCode(200);
        as("centre").queryParam("limit", 1).get(IMPORTS).then().statusCode(200)
            .body("items.id", contains(idIn(first)));
        as("centre42").get(imports("42")).then().statusCode(200)
            .body("items.findAll { it.id == '%s' }".formatted(idIn(first)), empty());
    }
}
