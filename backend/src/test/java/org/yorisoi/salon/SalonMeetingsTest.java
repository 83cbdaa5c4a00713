package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A salon with its meetings beside it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonMeetingsTest {

    private final Clock clock;
    private String word;
    private LocalDate today;

    SalonMeetingsTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void aWord() {
        word = unique();
        today = LocalDate.now(clock);
    }

    private String meets(String salon, int inDays) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("date", today.plusDays(inDays).toString(),
                "startTime", "13:30", "endTime", "15:30", "venueName", "別館")).post(salon + "/meetings").then()
            .statusCode(201).extract().header("Location");
    }

    private ValidatableResponse find(String parameters) {
        return asNobody().get(SALONS + "?q=" + word + parameters).then().statusCode(200);
    }

    private static void cancel(String meeting) {
        as("centre").header("If-Match", as("centre").get(meeting).header("ETag")).contentType(ContentType.JSON)
            .body("{\"publicNote\": \"台風のため\"}").put(meeting + "/cancellation").then().statusCode(200);
    }

    @Test
    void a_list_shows_the_next_meeting_that_takes_place_and_its_own_page_the_cancelled_ones_too() {
        String salon = running("次回" + word);
        find("").body("items[0].nextMeetings", empty());
        meets(salon, 30);
        String next = meets(salon, 10);
        find("").body("items[0].nextMeetings", hasSize(1))
            .body("items[0].nextMeetings[0].date", is(today.plusDays(10).toString()))
            .body("items[0].nextMeetings[0].startTime", is("13:30")).body("items[0].nextMeetings[0].endTime", is("15:30"))
            .body("items[0].nextMeetings[0].venueName", is("別館")).body("items[0].nextMeetings[0].state", is("scheduled"));
        cancel(next);
        find("").body("items[0].nextMeetings.date", contains(today.plusDays(30).toString()));
        asNobody().get(salon).then().body("nextMeetings.date",
            contains(today.plusDays(10).toString(), today.plusDays(30).toString()))
            .body("nextMeetings.state", contains("cancelled", "scheduled"))
            .body("nextMeetings.publicNote", contains("台風のため", null)).body("nextMeetings.movedFrom", contains(null, null));
    }

    @Test
    void its_own_page_shows_ten() {
        String salon = running("十回" + word);
        for (int i = 1; i <= 12; i++) {
            meets(salon, i);
        }
        asNobody().get(salon).then().body("nextMeetings", hasSize(10))
            .body("nextMeetings[9].date", is(today.plusDays(10).toString()));
    }

    @Test
    void salons_are_found_by_when_they_meet() {
        meets(running("早い" + word), 5);
        String late = running("遅い" + word);
        meets(late, 20);
        cancel(meets(late, 5));
        running("いつか" + word);
        find("&to=" + today.plusDays(10)).body("items.name", contains("早い" + word));
        find("&from=" + today.plusDays(6)).body("items.name", contains("遅い" + word))
            .body("items[0].nextMeetings[0].date", is(today.plusDays(20).toString()));
        find("&from=" + today.plusDays(5) + "&to=" + today.plusDays(20)).body("total", is(2));
        find("&from=" + today.plusDays(6) + "&to=" + today.plusDays(19)).body("items", empty());
        find("&from=" + today.plusDays(20) + "&to=" + today.plusDays(5)).body("items", empty());
    }

    @Test
    void in_the_order_of_the_next_meeting_page_after_page() {
        running("いつか" + word);
        meets(running("三番" + word), 30);
        meets(running("一番" + word), 10);
        meets(running("二番" + word), 20);
        find("&sort=nextMeeting").body("items.name",
            contains("一番" + word, "二番" + word, "三番" + word, "いつか" + word));
        String second = find("&sort=nextMeeting&limit=2").body("total", is(4)).extract().path("next");
        find("&sort=nextMeeting&limit=2&cursor=" + second).body("items.name", contains("三番" + word, "いつか" + word))
            .body("next", is(nullValue()));
    }

    @Test
    void a_salon_whose_meeting_was_held_can_be_closed_but_not_removed() {
        String salon = SalonRequests.add(SalonRequests.with(SalonRequests.salon("開いた" + word), "stateSince",
            today.minusDays(60).toString())).statusCode(201).extract().header("Location");
        String meeting = meets(salon, -7);
        as("centre").header("If-Match", as("centre").get(meeting).header("ETag")).contentType(ContentType.JSON)
            .body(Map.of("new", 1, "returning", 2, "patient", 2, "family", 1, "bereaved", 0, "other", 0, "supporters", 1))
            .put(meeting + "/counts").then().statusCode(200);
        as("centre").header("If-Match", "*").delete(salon).then().statusCode(409).body("type", is("/problems/conflict"));
        SalonRequests.becomes("centre", salon, as("centre").get(salon).path("version"), "closed", today.toString())
            .statusCode(200);
    }
}
