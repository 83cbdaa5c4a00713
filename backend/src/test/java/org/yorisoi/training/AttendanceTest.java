package org.yorisoi.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.training.TrainingRequests.added;
import static org.yorisoi.training.TrainingRequests.attendance;
import static org.yorisoi.training.TrainingRequests.count;
import static org.yorisoi.training.TrainingRequests.heads;
import static org.yorisoi.training.TrainingRequests.person;
import static org.yorisoi.training.TrainingRequests.put;
import static org.yorisoi.training.TrainingRequests.record;
import static org.yorisoi.training.TrainingRequests.today;
import static org.yorisoi.training.TrainingRequests.training;
import static org.yorisoi.training.TrainingRequests.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttendanceTest {

    @Test
    void before_anything_is_recorded_there_is_nothing_and_its_version_is_zero() {
        String training = added(unique("未記録"), "2022-01-29");
        as("government").get(training + "/attendance").then().statusCode(200).header("ETag", is("\"0\""))
            .body("headcounts", is(nullValue())).body("participants", is(empty()))
            .body("named", equalTo(Map.of("peer", 0, "medical", 0, "government", 0, "total", 0)))
            .body("counted", is(nullValue())).body("addsUp", is(true)).body("difference", is(nullValue()))
            .body("differenceReason", is(nullValue())).body("version", is(0));
    }

    @Test
    void headcounts_alone_are_what_counts() {
        String training = added(unique("人数のみ"), "2022-01-29");
        count(training, "0", 12, 16, 4).statusCode(200).header("ETag", is("\"1\""))
            .body("headcounts", equalTo(Map.of("peer", 12, "medical", 16, "government", 4)))
            .body("counted", equalTo(Map.of("peer", 12, "medical", 16, "government", 4, "total", 32)))
            .body("addsUp", is(true)).body("difference", is(nullValue()));
        as("centre").get(training).then().body("attendance.source", is("headcounts"))
            .body("attendance.total", is(32)).body("version", is(0));
    }

    @Test
    void names_alone_are_counted_by_category() {
        String training = added(unique("名簿のみ"), "2022-01-29");
        record(training, "0", attendance("null", null, person("髙﨑 𠮷子👩", "peer", null),
            person("見本 二", "peer", null), person("見本 三", "government", null))).statusCode(200)
            .body("named", equalTo(Map.of("peer", 2, "medical", 0, "government", 1, "total", 3)))
            .body("counted", equalTo(Map.of("peer", 2, "medical", 0, "government", 1, "total", 3)))
            .body("participants.name", contains("髙﨑 𠮷子👩", "見本 二", "見本 三"))
            .body("participants[0].kana", is("みほん")).body("participants[0].course", is("foundation"))
            .body("participants[0].affiliation", is("見本サロン"));
        as("centre").get(training).then().body("attendance.source", is("participants")).body("attendance.total", is(3));
    }

    @Test
    void headcounts_and_names_that_differ_without_a_reason_are_refused_by_category() {
        String training = added(unique("不一致"), "2022-01-29");
        String one = person("見本 一", "peer", null);
        record(training, "0", attendance(heads(3, 1, 0), null, one)).statusCode(409)
            .body("type", is("/problems/attendance-does-not-add-up"))
            .body("violations.field", contains("headcounts.peer", "headcounts.medical"))
            .body("violations.code", contains("does_not_add_up", "does_not_add_up"))
            .body("violations[0].message", is("人数 3 に対して名簿は 1 人です"));
        as("centre").get(training + "/attendance").then().body("version", is(0)).body("participants", is(empty()));

        record(training, "0", attendance(heads(3, 1, 0), "記名なし2名", one)).statusCode(200)
            .body("addsUp", is(false)).body("differenceReason", is("記名なし2名"))
            .body("difference", equalTo(Map.of("peer", 2, "medical", 1, "government", 0)))
            .body("counted.total", is(4));
        as("centre").get(training).then().body("attendance.source", is("both")).body("attendance.total", is(4));

        record(training, "1", attendance(heads(1, 0, 0), "もう要らない理由", one)).statusCode(200)
            .body("addsUp", is(true)).body("differenceReason", is(nullValue())).body("difference", is(nullValue()));
    }

    @Test
    void the_quick_entry_leaves_names_alone_and_asks_for_a_reason_too() {
        String training = added(unique("速記"), "2022-01-29");
        record(training, "0", attendance("null", null, person("見本 一", "medical", null))).statusCode(200);
        count(training, "1", 0, 2, 0).statusCode(409).body("violations.field", contains("headcounts.medical"));
        count(training, "1", 0, 1, 0).statusCode(200).body("named.medical", is(1))
            .body("addsUp", is(true)).body("version", is(2));
        as("centre").get(training + "/attendance/headcounts").then().statusCode(200)
            .header("ETag", "\"2\"").body("headcounts.medical", is(1)).body("participants", is(nullValue()));
        put("centre", training + "/attendance/headcounts", "2", "{\"headcounts\": null, \"differenceReason\": null}")
            .statusCode(200).body("headcounts", is(nullValue())).body("counted.total", is(1));
        as("centre").get(training + "/attendance").then().body("participants.name", contains("見本 一"));
    }

    @Test
    void a_participant_keeps_its_id_when_corrected_and_the_list_keeps_its_order() {
        String training = added(unique("訂正"), "2022-01-29");
        List<String> ids = record(training, "0", attendance("null", null, person("見本 一", "peer", null),
            person("見本 二", "peer", null))).statusCode(200).extract().path("participants.id");
        record(training, "1", attendance("null", null, person("見本 新", "medical", null),
            person(ids.get(1), "見本 二改", "peer", null))).statusCode(200)
            .body("participants.name", contains("見本 新", "見本 二改"))
            .body("participants[1].id", is(ids.get(1))).body("participants[0].id", not(is(ids.get(0))))
            .body("named.total", is(2)).body("version", is(2));
    }

    @Test
    void ids_that_are_unknown_or_repeated_and_foreign_hospitals_are_refused() {
        String training = added(unique("参照"), "2022-01-29");
        String id = record(training, "0", attendance("null", null, person("見本 一", "peer", null))).statusCode(200)
            .extract().path("participants[0].id");
        record(training, "1", attendance("null", null, person(id, "見本 一", "peer", null),
            person(id, "見本 二", "peer", null), person(UUID.randomUUID().toString(), "見本 三", "peer", null),
            person("見本 四", "medical", UUID.randomUUID().toString()))).statusCode(400)
            .body("violations.field", contains("participants[1].id", "participants[2].id", "participants[3].hospitalId"))
            .body("violations.code", contains("duplicate", "unknown_reference", "unknown_reference"));
    }

    @Test
    void negative_and_absurd_counts_are_refused() {
        String training = added(unique("異常値"), "2022-01-29");
        count(training, "0", -1, 10000, 0).statusCode(400)
            .body("violations.field", contains("headcounts.medical", "headcounts.peer"))
            .body("violations.code", contains("too_large", "too_small"));
        put("centre", training + "/attendance/headcounts", "0",
            "{\"headcounts\": {\"peer\": 1.5, \"medical\": 1, \"government\": 1}, \"differenceReason\": null}")
            .statusCode(400).body("violations.field", contains("headcounts.peer"))
            .body("violations.code", contains("wrong_type"));
    }

    @Test
    void nobody_has_come_to_a_training_in_the_future() {
        String training = added(unique("未来"), today().plusDays(1).toString());
        count(training, "0", 1, 1, 1).statusCode(409).body("type", is("/problems/training-in-future"));
        record(training, "0", attendance("null", null, person("見本", "peer", null))).statusCode(409);

        String held = added(unique("開催済み"), today().toString());
        count(held, "0", 1, 1, 1).statusCode(200);
        put("centre", held, "0", training("延期", today().plusDays(1).toString())).statusCode(409)
            .body("type", is("/problems/training-in-future"));
    }

    @Test
    void two_people_never_overwrite_each_other_silently() {
        String training = added(unique("同時"), "2022-01-29");
        as("centre").contentType(ContentType.JSON).body(attendance("null", null)).put(training + "/attendance").then()
            .statusCode(428);
        count(training, "0", 1, 1, 1).statusCode(200);
        count(training, "0", 2, 2, 2).statusCode(412).body("type", is("/problems/stale-version"));
        record(training, "0", attendance("null", null)).statusCode(412);
        as("centre").get(training + "/attendance").then().body("counted.total", is(3));
    }

    @Test
    void of_several_people_at_the_same_time_exactly_one_wins() {
        String training = added(unique("競争"), "2022-01-29");
        List<Integer> answers = IntStream.range(1, 5)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> count(training, "0", i, i, i).extract().statusCode()))
            .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412, 412, 412), answers);
    }

    @Test
    void a_hospital_whose_staff_took_part_can_not_be_removed() {
        String hospital = as("centre").contentType(ContentType.JSON).body("""
            {"name": "参照病院", "kana": "さんしょう", "designations": [], "supportCentre": {}}""")
            .post("/api/v1/prefectures/43/hospitals").then().statusCode(201).extract().header("Location");
        String training = added(unique("病院参照"), "2022-01-29");
        record(training, "0", attendance("null", null,
            person("見本 一", "medical", hospital.substring(hospital.lastIndexOf('/') + 1)))).statusCode(200);
        as("centre").header("If-Match", "\"0\"").delete(hospital).then().statusCode(409)
            .body("type", is("/problems/conflict"));
    }
}
