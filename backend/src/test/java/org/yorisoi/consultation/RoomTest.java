package org.yorisoi.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.ROOMS;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.add;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.delete;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.room;
import static org.yorisoi.consultation.RoomRequests.schedule;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomTest {

    private final TestWorld world;

    RoomTest(TestWorld world) {
        this.world = world;
    }

    @Test
    void a_room_at_a_hospital_is_shown_to_everybody_as_it_was_entered() {
        Map<String, Object> room = room("がんピアおしゃべり相談室" + unique(), "kana", "がんぴあ", "kind", "regular",
            "hospitalId", world.ownHospital().toString(), "venue", Map.of("name", "2階 相談室", "access", "総合受付の奥"),
            "schedule", schedule("第1・3火曜 13:00〜15:20、祝日は休み"), "expectation", " お二人がお話をうかがいます ",
            "howToBook", Map.of("note", "電話か窓口で", "telephone", "096-000-0000", "url", "https://example.jp/soudan"),
            "openTo", "2099-03-31");
        String location = add(room).statusCode(201).header("ETag", is("\"0\"")).extract().header("Location");

        asNobody().get(location).then().statusCode(200)
            .body("name", is(room.get("name"))).body("kana", is("がんぴあ")).body("kind", is("regular"))
            .body("mode", is("in_person")).body("hospital.id", is(world.ownHospital().toString()))
            .body("hospital.name", is("見本大学病院")).body("venue.name", is("2階 相談室"))
            .body("venue.access", is("総合受付の奥")).body("venue.latitude", is(nullValue()))
            .body("schedule.text", is("第1・3火曜 13:00〜15:20、祝日は休み"))
            .body("schedule.japanese", is("毎月第1・第3火曜日 13:00〜15:20（祝日は休み）"))
            .body("slotMinutes", is(40)).body("supportersNeeded", is(2)).body("supportersMost", is(3))
            .body("booking.booking", is("appointment")).body("booking.deadlineDays", is(3))
            .body("booking.deadlineTime", is("17:00")).body("howToBook.note", is("電話か窓口で"))
            .body("howToBook.telephone", is("096-000-0000")).body("howToBook.url", is("https://example.jp/soudan"))
            .body("expectation", is("お二人がお話をうかがいます")).body("openFrom", is("2020-04-01"))
            .body("openTo", is("2099-03-31")).body("nextSessions", empty()).body("version", is(0));
    }

    @Test
    void a_walk_in_day_and_a_hotline_need_no_appointment_and_no_place() {
        String walkIn = added("booking", Map.of("booking", "walk_in"), "venue", Map.of("name", "商店街の茶房",
            "municipality", "熊本市中央区", "latitude", 32.80, "longitude", 130.71));
        asNobody().get(walkIn).then().body("booking.booking", is("walk_in")).body("booking.deadlineDays", is(nullValue()))
            .body("venue.municipality", is("熊本市中央区"));
        String hotline = added("kind", "hotline", "mode", "telephone", "venue", null, "booking", Map.of("booking", "walk_in"));
        asNobody().get(hotline).then().body("kind", is("hotline")).body("venue", is(nullValue()))
            .body("hospital", is(nullValue())).body("schedule", is(nullValue()));
    }

    @Test
    void what_can_not_be_is_refused_where_it_stands() {
        add(room("x", "kind", "regular")).statusCode(400).body("violations.field", contains("hospitalId"))
            .body("violations.code", contains("required"));
        add(room("x", "hospitalId", UUID.randomUUID().toString())).statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        add(room("x", "venue", Map.of("access", "駅前"))).statusCode(400).body("violations.field", contains("venue.name"));
        add(room("x", "kind", "hotline")).statusCode(400).body("violations.field", contains("mode"));
        add(room("x", "venue", Map.of("name", "広場", "latitude", 32.8))).statusCode(400)
            .body("violations.field", contains("venue.longitude"));
        add(room("x", "supportersMost", 1, "booking", Map.of("booking", "appointment"), "openTo", "2019-01-01"))
            .statusCode(400).body("violations.field", contains("openTo", "supportersMost", "booking.deadlineDays"));
        add(room(" ", "slotMinutes", 0, "howToBook", Map.of("telephone", "でんわ", "url", "ftp://x"))).statusCode(400)
            .body("violations.field", containsInAnyOrder("name", "slotMinutes", "howToBook.telephone", "howToBook.url"));
    }

    @Test
    void a_schedule_that_is_not_understood_or_has_no_hours_is_refused_and_may_be_kept_as_it_is() {
        add(room("x", "schedule", schedule("第1火曜 13:00〜15:20 ときどき別館"))).statusCode(409)
            .body("type", is("/problems/schedule-not-understood")).body("violations.field", hasItem("schedule.text"));
        add(room("x", "schedule", schedule("第1火曜"))).statusCode(400).body("violations.field", contains("schedule.text"));
        add(room("x", "schedule", schedule("第1火曜 13:00〜"))).statusCode(400);
        String kept = added("schedule", Map.of("text", "年に数回、お知らせします", "keepAsAnnounced", true));
        asNobody().get(kept).then().body("schedule.text", is("年に数回、お知らせします"))
            .body("schedule.japanese", is(nullValue())).body("schedule.english", is(nullValue()));
    }

    @Test
    void a_room_is_changed_by_who_has_read_it() {
        String location = added();
        String name = "改めた" + unique();
        put("centre", location, 0, room(name, "schedule", schedule("毎週水曜 10:00〜12:00"))).statusCode(200)
            .body("name", is(name)).body("version", is(1)).body("schedule.english", is("Every Wednesday, 10:00–12:00"));
        put("centre", location, 0, room(name)).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(room(name)).put(location).then().statusCode(428);
        delete("centre", location, 0).statusCode(412);
        delete("centre", location, 1).statusCode(204);
        asNobody().get(location).then().statusCode(404);
    }

    @Test
    void a_room_with_a_session_stays_and_can_be_closed() {
        String name = "閉じる" + unique();
        String location = add(room(name)).statusCode(201).extract().header("Location");
        draft(location, TODAY.plusDays(3));
        delete("centre", location, 0).statusCode(409).body("type", is("/problems/conflict"));

        put("centre", location, 0, room(name, "openTo", TODAY.minusDays(1).toString())).statusCode(200);
        asNobody().get(location).then().statusCode(404);
        asNobody().get(location + "/sessions.ics").then().statusCode(404);
        asNobody().get(ROOMS + "?limit=200&closed=true").then().body("items.name", not(hasItem(name)));
        as("supporter").get(ROOMS + "?limit=200&closed=true").then().body("items.name", not(hasItem(name)));
        as("centre").get(location).then().statusCode(200);
        as("centre").get(ROOMS + "?limit=200").then().body("items.name", not(hasItem(name)));
        as("centre").get(ROOMS + "?limit=200&closed=true").then().body("items.name", hasItem(name));
    }

    @Test
    void the_list_is_filtered_and_ordered() {
        String word = unique();
        List<String> names = Stream.of("う", "あ", "い").map(kana -> kana + word).toList();
        add(room(names.get(0), "kana", "ぁぁう")).statusCode(201);
        add(room(names.get(1), "kana", "ぁぁあ", "kind", "hotline", "mode", "telephone")).statusCode(201);
        add(room(names.get(2), "kana", "ぁぁい", "kind", "regular", "hospitalId", world.ownHospital().toString()))
            .statusCode(201);
        String ours = "items.name.findAll { it.endsWith('%s') }".formatted(word);
        asNobody().get(ROOMS + "?limit=200").then().statusCode(200)
            .body(ours, contains(names.get(2), names.get(0), names.get(1)));
        asNobody().get(ROOMS + "?limit=200&sort=-kana").then().body(ours, contains(names.get(0), names.get(2), names.get(1)));
        asNobody().get(ROOMS + "?limit=200&kind=hotline").then().body(ours, contains(names.get(1)));
        asNobody().get(ROOMS + "?limit=200&hospitalId=" + world.ownHospital()).then().body(ours, contains(names.get(2)));
        asNobody().get(ROOMS + "?kind=odd").then().statusCode(400).body("violations.field", contains("kind"));
    }

    @Test
    void the_same_key_adds_a_room_once() {
        Map<String, Object> room = room("一度" + unique());
        String key = UUID.randomUUID().toString();
        List<String> locations = Stream.of(1, 2).map(time -> as("centre").header("Idempotency-Key", key)
            .contentType(ContentType.JSON).body(room).post(ROOMS).then().statusCode(201).extract().header("Location")).toList();
        assertEquals(locations.get(0), locations.get(1));
    }

    @Test
    void who_may_not_keep_rooms_is_refused() {
        String location = added();
        Map<String, Object> body = new HashMap<>(room("他人"));
        for (String username : List.of("hospital", "network", "government", "organiser", "supporter", "admin")) {
            as(username).contentType(ContentType.JSON).body(body).post(ROOMS).then().statusCode(403);
            put(username, location, 0, body).statusCode(403);
            delete(username, location, 0).statusCode(403);
        }
        asNobody().contentType(ContentType.JSON).body(body).post(ROOMS).then().statusCode(401);
        as("centre42").get(location).then().statusCode(200);
        put("centre42", location, 0, body).statusCode(404);
        String theirs = location.replace("/43/", "/42/");
        as("centre42").get(theirs).then().statusCode(404);
        put("centre42", theirs, 0, body).statusCode(404);
        delete("centre42", theirs, 0).statusCode(404);
        as("centre42").contentType(ContentType.JSON).body(Map.of("roomId", id(location), "session",
            RoomRequests.session(TODAY))).post("/api/v1/prefectures/42/sessions").then().statusCode(404);
    }
}
