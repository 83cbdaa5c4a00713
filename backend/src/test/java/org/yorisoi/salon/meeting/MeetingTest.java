package org.yorisoi.salon.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.SalonRequests.keptBy;
import static org.yorisoi.salon.meeting.MeetingRequests.MEETINGS;
import static org.yorisoi.salon.meeting.MeetingRequests.TODAY;
import static org.yorisoi.salon.meeting.MeetingRequests.announce;
import static org.yorisoi.salon.meeting.MeetingRequests.announced;
import static org.yorisoi.salon.meeting.MeetingRequests.counts;
import static org.yorisoi.salon.meeting.MeetingRequests.delete;
import static org.yorisoi.salon.meeting.MeetingRequests.id;
import static org.yorisoi.salon.meeting.MeetingRequests.moved;
import static org.yorisoi.salon.meeting.MeetingRequests.on;
import static org.yorisoi.salon.meeting.MeetingRequests.put;
import static org.yorisoi.salon.meeting.MeetingRequests.salon;
import static org.yorisoi.salon.meeting.MeetingRequests.slot;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingTest {

    private static final Map<String, Object> NO_REASON = Map.of();

    @Test
    void a_meeting_added_by_hand_is_shown_as_it_was_entered() {
        String salon = salon();
        String address = announce("centre", salon, slot(TODAY.plusDays(9), "09:05", null, " 髙﨑会館 ")).statusCode(201)
            .header("ETag", is("\"0\"")).extract().header("Location");

        as("hospital").get(address).then().statusCode(200).header("ETag", is("\"0\""))
            .body("salonId", is(id(salon))).body("date", is(TODAY.plusDays(9).toString()))
            .body("startTime", is("09:05")).body("endTime", is(nullValue())).body("venueName", is("髙﨑会館"))
            .body("state", is("scheduled")).body("origin", is("announced")).body("plannedDate", is(nullValue()))
            .body("movedFrom", is(nullValue())).body("counts", is(nullValue())).body("version", is(0));
    }

    @Test
    void the_same_key_adds_a_meeting_once() {
        String salon = salon();
        String key = UUID.randomUUID().toString();
        List<String> locations = IntStream.range(0, 2).mapToObj(time -> as("centre").header("Idempotency-Key", key)
            .contentType(ContentType.JSON).body(on(TODAY.plusDays(3))).post(salon + "/meetings").then().statusCode(201)
            .extract().header("Location")).toList();

        assertEquals(locations.get(0), locations.get(1));
        assertEquals(1, MeetingRequests.meetings(salon).size());
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason_and_restored_without() {
        String meeting = announced(salon(), TODAY.plusDays(5));

        put("centre", meeting + "/cancellation", 0, Map.of("publicNote", " 台風接近のため ")).statusCode(200)
            .header("ETag", is("\"1\"")).body("state", is("cancelled")).body("publicNote", is("台風接近のため"));
        put("centre", meeting + "/cancellation", 1, NO_REASON).statusCode(200).body("publicNote", is(nullValue()));
        delete("centre", meeting + "/cancellation", 2).statusCode(200)
            .body("state", is("scheduled")).body("publicNote", is(nullValue())).body("version", is(3));
        delete("centre", meeting + "/cancellation", 3).statusCode(409)
            .body("type", is("/problems/meeting-state-not-possible"));
    }

    @Test
    void a_meeting_that_did_not_take_place_is_cancelled_afterwards() {
        put("centre", announced(salon(), TODAY.minusDays(5)) + "/cancellation", 0, NO_REASON).statusCode(200)
            .body("state", is("cancelled"));
    }

    @Test
    void a_meeting_is_moved_moved_on_and_back() {
        String meeting = announced(salon(), TODAY.plusDays(5));

        put("centre", meeting + "/move", 0, moved(TODAY.plusDays(6), "会場の都合")).statusCode(200)
            .body("date", is(TODAY.plusDays(6).toString())).body("startTime", is("14:00"))
            .body("venueName", is("別の会場")).body("movedFrom", is(TODAY.plusDays(5).toString()))
            .body("publicNote", is("会場の都合")).body("state", is("scheduled"));
        put("centre", meeting + "/move", 1, moved(TODAY.plusDays(7), null)).statusCode(200)
            .body("movedFrom", is(TODAY.plusDays(5).toString()));
        delete("centre", meeting + "/move", 2).statusCode(200)
            .body("date", is(TODAY.plusDays(5).toString())).body("startTime", is("13:30"))
            .body("venueName", is(nullValue())).body("movedFrom", is(nullValue())).body("publicNote", is(nullValue()));
        delete("centre", meeting + "/move", 3).statusCode(409);
    }

    @Test
    void what_is_cancelled_can_not_be_moved_and_what_is_counted_neither() {
        String cancelled = announced(salon(), TODAY.minusDays(5));
        put("centre", cancelled + "/cancellation", 0, NO_REASON).statusCode(200);
        put("centre", cancelled + "/move", 1, moved(TODAY.plusDays(6), null)).statusCode(409);
        put("centre", cancelled + "/counts", 1, counts(null)).statusCode(409)
            .body("type", is("/problems/meeting-state-not-possible"));

        String counted = announced(salon(), TODAY.minusDays(5));
        put("centre", counted + "/counts", 0, counts(null)).statusCode(200);
        put("centre", counted + "/cancellation", 1, NO_REASON).statusCode(409)
            .body("detail", is("参加者数が記録されています。先に参加者数を取り消してください"));
        put("centre", counted + "/move", 1, moved(TODAY.plusDays(6), null)).statusCode(409);
    }

    @Test
    void only_what_was_added_by_hand_and_not_counted_can_be_removed() {
        String meeting = announced(salon(), TODAY.minusDays(5));
        put("centre", meeting + "/counts", 0, counts(null)).statusCode(200);
        delete("centre", meeting, 1).statusCode(409);
        delete("centre", meeting + "/counts", 1).statusCode(200);
        as("centre").delete(meeting).then().statusCode(428);
        delete("centre", meeting, 1).statusCode(412);
        delete("centre", meeting, 2).statusCode(204);
        as("centre").get(meeting).then().statusCode(404);
    }

    @Test
    void of_two_clerks_at_once_one_wins() throws Exception {
        String meeting = announced(salon(), TODAY.minusDays(1));
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            var counting = clerks.submit(() -> put("centre", meeting + "/counts", 0, counts(null)).extract().statusCode());
            var cancelling = clerks.submit(() -> put("centre", meeting + "/cancellation", 0, NO_REASON).extract()
                .statusCode());
            assertEquals(List.of(200, 412), List.of(counting.get(), cancelling.get()).stream().sorted().toList());
        }
        as("centre").get(meeting).then().body("version", is(1));
    }

    @Test
    void a_write_says_which_version_was_read() {
        String meeting = announced(salon(), TODAY.minusDays(1));
        for (String address : List.of("/cancellation", "/move", "/counts")) {
            Object body = address.equals("/move") ? moved(TODAY, null) : address.equals("/counts") ? counts(null) : NO_REASON;
            as("centre").contentType(ContentType.JSON).body(body).put(meeting + address).then().statusCode(428);
            put("centre", meeting + address, 7, body).statusCode(412).body("type", is("/problems/stale-version"));
            delete("centre", meeting + address, 7).statusCode(412);
        }
    }

    @Test
    void days_and_times_that_can_not_be_are_refused_where_they_stand() {
        String salon = salon();
        announce("centre", salon, slot(null, "25:00", "9:00", "\u0007")).statusCode(400)
            .body("violations.field", contains("date", "endTime", "startTime", "venueName"))
            .body("violations.code", contains("required", "invalid_format", "invalid_format", "invalid_character"));
        announce("centre", salon, slot(TODAY.minusYears(60), null, "15:30", null)).statusCode(400)
            .body("violations.field", contains("date", "startTime"))
            .body("violations.code", contains("not_allowed", "required"));
        announce("centre", salon, slot(TODAY, "15:30", "15:30", null)).statusCode(400)
            .body("violations.field", contains("endTime")).body("violations.code", contains("before_start"));
        announce("centre", salon, "{\"date\": \"2026-02-30\"}").statusCode(400)
            .body("violations.code", contains("invalid_date"));
        String meeting = announced(salon, TODAY);
        put("centre", meeting + "/move", 0, slot(TODAY, "15:30", "14:00", null)).statusCode(400)
            .body("violations.field", contains("endTime"));
        put("centre", meeting + "/cancellation", 0, Map.of("publicNote", "長".repeat(501))).statusCode(400)
            .body("violations.code", contains("too_long"));
    }

    @Test
    void the_list_is_filtered_by_salon_days_state_and_counts_in_either_order() {
        String salon = salon();
        String past = announced(salon, TODAY.minusDays(9));
        String today = announced(salon, TODAY);
        String next = announced(salon, TODAY.plusDays(9));
        put("centre", past + "/counts", 0, counts(null)).statusCode(200);
        put("centre", next + "/cancellation", 0, NO_REASON).statusCode(200);
        String all = MEETINGS + "?salonId=" + id(salon);

        as("centre").get(all).then().statusCode(200).body("total", is(3)).body("next", is(nullValue()))
            .body("items.id", contains(id(past), id(today), id(next)));
        as("centre").get(all + "&sort=-date&limit=2").then().body("items.id", contains(id(next), id(today)))
            .body("total", is(3)).body("next", is(not(nullValue())));
        as("centre").get(all + "&from=" + TODAY + "&to=" + TODAY).then().body("items.id", contains(id(today)));
        as("centre").get(all + "&state=cancelled").then().body("items.id", contains(id(next)));
        as("centre").get(all + "&counts=missing").then().body("items.id", contains(id(today)));
        as("centre").get(all + "&counts=recorded").then().body("items.id", contains(id(past)));
        as("centre").get(all + "&state=odd").then().statusCode(400).body("violations.field", contains("state"));
        as("centre").get(MEETINGS + "?salonId=" + UUID.randomUUID()).then().body("items", hasSize(0));
    }

    @Test
    void an_organiser_has_her_own_salons_meetings_and_no_others() {
        String own = salon();
        keptBy("organiser", own);
        String mine = announced(own, TODAY.minusDays(2));
        String other = announced(salon(), TODAY.minusDays(2));

        put("organiser", mine + "/counts", 0, counts("覚え書き")).statusCode(200).body("counts.note", is("覚え書き"));
        announce("organiser", own, on(TODAY.plusDays(1))).statusCode(201);
        as("organiser").get(MEETINGS + "?limit=200&salonId=" + id(own)).then().body("total", is(2));
        as("organiser").get(MEETINGS + "?limit=200").then().statusCode(200)
            .body("items.id", not(org.hamcrest.Matchers.hasItem(id(other))));
        as("organiser").get(other).then().statusCode(404);
        put("organiser", other + "/cancellation", 0, NO_REASON).statusCode(404);
        put("organiser", other + "/counts", 0, counts(null)).statusCode(404);
        announce("organiser", salon(), on(TODAY)).statusCode(404);
    }

    @Test
    void nobody_of_another_prefecture_finds_a_meeting() {
        String meeting = announced(salon(), TODAY);
        String theirs = meeting.replace("/43/", "/42/");
        as("centre42").get(meeting).then().statusCode(404);
        as("centre42").get(theirs).then().statusCode(404);
        put("centre42", theirs + "/cancellation", 0, NO_REASON).statusCode(404);
        put("centre42", theirs + "/move", 0, moved(TODAY, null)).statusCode(404);
        put("centre42", theirs + "/counts", 0, counts(null)).statusCode(404);
        delete("centre42", theirs, 0).statusCode(404);
        as("centre42").get("/api/v1/prefectures/42/meetings").then().statusCode(200)
            .body("items.salonId", everyItem(is(not(meeting))));
    }

    @Test
    void who_may_not_is_refused() {
        String meeting = announced(salon(), TODAY);
        asNobody().get(meeting).then().statusCode(401);
        for (String username : List.of("supporter", "government", "admin")) {
            as(username).get(meeting).then().statusCode(403);
        }
        for (String username : List.of("hospital", "network")) {
            put(username, meeting + "/cancellation", 0, NO_REASON).statusCode(403);
            put(username, meeting + "/counts", 0, counts(null)).statusCode(403);
        }
    }
}
