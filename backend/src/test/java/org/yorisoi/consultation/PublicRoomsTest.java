package org.yorisoi.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.ROOMS;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.add;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.room;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.RoomRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

/** What everybody sees of rooms: next dates, the calendar, the file for phones; and what it costs. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicRoomsTest {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final Statements statements;

    PublicRoomsTest(Statements statements) {
        this.statements = statements;
    }

    @Test
    void the_next_dates_are_those_that_are_published_in_the_order_of_time() {
        String room = added();
        open(room, TODAY.minusDays(1));
        draft(room, TODAY.plusDays(1));
        String second = open(room, TODAY.plusDays(9));
        String first = open(room, TODAY);
        for (int days = 10; days < 13; days++) {
            open(room, TODAY.plusDays(days));
        }
        put("centre", second + "/cancellation", 1, Map.of("publicReason", "台風のため", "privateReason", "内緒")).statusCode(200);

        asNobody().get(room).then().statusCode(200)
            .body("nextSessions.date", contains(TODAY.toString(), TODAY.plusDays(9).toString(), TODAY.plusDays(10).toString(),
                TODAY.plusDays(11).toString(), TODAY.plusDays(12).toString()))
            .body("nextSessions[0].id", is(id(first))).body("nextSessions[0].state", is("open"))
            .body("nextSessions[0].startTime", is("13:00")).body("nextSessions[0].booking", is("appointment"))
            .body("nextSessions[0].bookingClosesAt", is(TODAY.minusDays(3) + "T17:00:00+09:00"))
            .body("nextSessions[1].state", is("cancelled")).body("nextSessions[1].publicReason", is("台風のため"))
            .body("nextSessions[1].vacancy", is(nullValue()));
        asNobody().get(ROOMS + "?limit=200").then()
            .body("items.find { it.id == '%s' }.nextSessions.size()".formatted(id(room)), is(3));
        assertFalse(asNobody().get(room).asString().contains("内緒"));
    }

    @Test
    void the_second_caller_is_answered_out_of_memory_until_something_changes() {
        String room = added();
        String session = open(room, TODAY.plusDays(5));
        asNobody().get(ROOMS).then().statusCode(200);
        asNobody().get(room).then().statusCode(200);
        assertEquals(0, statements.during(() -> {
            asNobody().get(ROOMS).then().statusCode(200);
            asNobody().get(room).then().statusCode(200);
        }));
        put("centre", session + "/cancellation", 1, Map.of()).statusCode(200);
        asNobody().get(room).then().body("nextSessions.state", contains("cancelled"));
        put("centre", room, 0, room("改めた相談室" + unique())).statusCode(200);
        asNobody().get(room).then().body("version", is(1));
    }

    @Test
    void a_draft_changes_nothing_of_what_the_public_has_kept() {
        String room = added();
        asNobody().get(room).then().statusCode(200);
        draft(room, TODAY.plusDays(2));
        assertEquals(0, statements.during(() -> asNobody().get(room).then().statusCode(200)));
    }

    @Test
    void a_hospital_s_new_name_is_seen_by_the_very_next_caller() {
        Map<String, Object> hospital = Map.of("name", "旧名病院" + unique(), "kana", "きゅうめい", "designations", List.of(),
            "supportCentre", Map.of());
        String at = as("centre").contentType(ContentType.JSON).body(hospital).post(PREFECTURE + "/hospitals").then()
            .statusCode(201).extract().header("Location");
        String room = added("kind", "regular", "hospitalId", id(at));
        asNobody().get(room).then().body("hospital.name", is(hospital.get("name")));
        put("centre", at, 0, RoomRequests.with(hospital, "name", "新名病院")).statusCode(200);
        asNobody().get(room).then().body("hospital.name", is("新名病院"));
    }

    @Test
    void a_list_asks_the_same_few_questions_however_many_rooms_there_are() {
        open(added(), TODAY.plusDays(2));
        long few = statements.during(() -> asNobody().get(ROOMS + "?limit=199").then().statusCode(200));
        for (int i = 0; i < 4; i++) {
            open(added(), TODAY.plusDays(3));
        }
        long more = statements.during(() -> asNobody().get(ROOMS + "?limit=200").then().statusCode(200));
        assertEquals(few, more);
        assertTrue(more <= 4, more + " statements");
    }

    @Test
    void the_month_has_every_published_session() {
        String name = "暦の相談室" + unique();
        String room = add(room(name, "venue", Map.of("name", "駅前広場", "municipality", "熊本市西区"))).statusCode(201)
            .extract().header("Location");
        String hotline = added("kind", "hotline", "mode", "telephone", "venue", null, "booking", Map.of("booking", "walk_in"));
        LocalDate day = LocalDate.of(2034, 5, 10);
        String session = open(room, day);
        draft(room, day.plusDays(1));
        open(hotline, day);
        String ours = "items.findAll { it.roomId == '%s' }.";
        asNobody().get(PREFECTURE + "/calendar/2034-05").then().statusCode(200)
            .body((ours + "id").formatted(id(room)), contains(id(session)))
            .body((ours + "kind").formatted(id(room)), contains("room_session"))
            .body((ours + "title").formatted(id(room)), contains(name))
            .body((ours + "salonId").formatted(id(room)), contains((Object) null))
            .body((ours + "venueName").formatted(id(room)), contains("駅前広場"))
            .body((ours + "municipality").formatted(id(room)), contains("熊本市西区"))
            .body((ours + "delivery").formatted(id(room)), contains("in_person"))
            .body((ours + "kind").formatted(id(hotline)), contains("hotline_shift"))
            .body((ours + "delivery").formatted(id(hotline)), contains("telephone"));

        put("centre", session, 1, session(day.plusDays(2))).statusCode(200);
        asNobody().get(PREFECTURE + "/calendar/2034-05").then()
            .body((ours + "state").formatted(id(room)), contains("moved"))
            .body((ours + "movedFrom").formatted(id(room)), contains(day.toString()));
        put("centre", session + "/cancellation", 2, Map.of()).statusCode(200);
        asNobody().get(PREFECTURE + "/calendar/2034-05").then()
            .body((ours + "state").formatted(id(room)), contains("cancelled"));
    }

    @Test
    void phones_learn_of_every_change() {
        String name = "配信の相談室" + unique();
        String room = add(room(name, "venue", Map.of("name", "駅前広場", "address", "熊本市西区春日"))).statusCode(201)
            .extract().header("Location");
        String session = open(room, TODAY.plusDays(4));
        draft(room, TODAY.plusDays(6));
        String before = feed(room);
        assertEquals(1, before.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(before.contains("DTSTART;TZID=Asia/Tokyo:" + TODAY.plusDays(4).format(BASIC) + "T130000"), before);
        assertTrue(before.contains("SUMMARY:" + name) && before.contains("LOCATION:駅前広場 熊本市西区春日"), before);
        assertTrue(before.contains("SEQUENCE:1") && before.contains("予約が必要です。"), before);

        put("centre", session, 1, session(TODAY.plusDays(5))).statusCode(200);
        String moved = feed(room);
        assertTrue(moved.contains("SEQUENCE:2") && moved.contains("日程が変更になりました。"), moved);
        put("centre", session + "/cancellation", 2, Map.of("publicReason", "台風のため", "privateReason", "内緒")).statusCode(200);
        String cancelled = feed(room);
        assertTrue(cancelled.contains("STATUS:CANCELLED") && cancelled.contains("SEQUENCE:3"), cancelled);
        assertTrue(cancelled.contains("台風のため") && !cancelled.contains("内緒"), cancelled);
        asNobody().get(room.replace("/43/", "/42/") + "/sessions.ics").then().statusCode(404);
    }

    private static String feed(String room) {
        String type = "text/calendar;charset=utf-8";
        return asNobody().get(room + "/sessions.ics").then().statusCode(200).header("Content-Type", is(type))
            .extract().asString().replace("\r\n ", "");
    }
}
