package org.yorisoi.salon.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yorisoi.salon.SalonRequests.keptBy;
import static org.yorisoi.salon.meeting.MeetingRequests.MEETINGS;
import static org.yorisoi.salon.meeting.MeetingRequests.TODAY;
import static org.yorisoi.salon.meeting.MeetingRequests.announced;
import static org.yorisoi.salon.meeting.MeetingRequests.counts;
import static org.yorisoi.salon.meeting.MeetingRequests.delete;
import static org.yorisoi.salon.meeting.MeetingRequests.id;
import static org.yorisoi.salon.meeting.MeetingRequests.put;
import static org.yorisoi.salon.meeting.MeetingRequests.salon;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountsTest {

    @Inject
    EntityManager database;

    @Test
    void a_counted_meeting_was_held_and_knows_its_visits() {
        String meeting = announced(salon(), TODAY);

        put("centre", meeting + "/counts", 0, counts(2, 7, 5, 2, 1, 1, 3, " 就労の話題 ")).statusCode(200)
            .header("ETag", is("\"1\"")).body("state", is("held"))
            .body("counts", is(Map.of("new", 2, "returning", 7, "patient", 5, "family", 2, "bereaved", 1, "other", 1,
                "supporters", 3, "total", 9, "note", "就労の話題")));
        put("centre", meeting + "/counts", 1, counts(0, 0, 0, 0, 0, 0, 0, null)).statusCode(200)
            .body("counts.total", is(0)).body("counts.note", is(nullValue()));
        delete("centre", meeting + "/counts", 2).statusCode(200)
            .body("state", is("scheduled")).body("counts", is(nullValue()));
        delete("centre", meeting + "/counts", 3).statusCode(409);
    }

    @Test
    void visits_told_apart_in_two_ways_add_up_to_the_same() {
        String meeting = announced(salon(), TODAY);

        put("centre", meeting + "/counts", 0, counts(2, 7, 5, 2, 1, 0, 3, null)).statusCode(400)
            .body("type", is("/problems/validation-failed"))
            .body("violations.field", contains("patient")).body("violations.code", contains("does_not_add_up"));
        as("centre").get(meeting).then().body("state", is("scheduled")).body("version", is(0));
    }

    @Test
    void counts_that_are_missing_or_out_of_bounds_are_refused_where_they_stand() {
        String meeting = announced(salon(), TODAY);

        put("centre", meeting + "/counts", 0, "{\"new\": -1, \"returning\": 1000, \"patient\": null, \"note\": \"\\u0000\"}")
            .statusCode(400)
            .body("violations.field", contains("bereaved", "family", "new", "note", "other", "patient", "returning",
                "supporters"))
            .body("violations.code", contains("required", "required", "too_small", "invalid_character", "required", "required",
                "too_large", "required"));
        put("centre", meeting + "/counts", 0, "{\"new\": \"two\"}").statusCode(400)
            .body("violations.field", contains("new")).body("violations.code", contains("wrong_type"));
    }

    @Test
    void nobody_counts_what_is_still_to_come() {
        put("centre", announced(salon(), TODAY.plusDays(1)) + "/counts", 0, counts(null)).statusCode(409)
            .body("type", is("/problems/meeting-in-future"));
    }

    @Test
    void who_keeps_the_salon_reads_the_note_who_sees_counts_the_numbers_the_hospital_neither() {
        String salon = salon();
        keptBy("organiser", salon);
        String meeting = announced(salon, TODAY);
        put("centre", meeting + "/counts", 0, counts("内緒の覚え書き")).statusCode(200);
        String list = MEETINGS + "?salonId=" + id(salon);

        for (String keeper : List.of("centre", "organiser")) {
            as(keeper).get(meeting).then().body("counts.note", is("内緒の覚え書き"));
            as(keeper).get(list).then().body("items[0].counts.note", is("内緒の覚え書き"));
        }
        as("network").get(meeting).then().body("counts.total", is(5)).body("counts.note", is(nullValue()));
        as("network").get(list).then().body("items[0].counts.total", is(5)).body("items[0].counts.note", is(nullValue()));
        as("hospital").get(meeting).then().body("state", is("held")).body("counts", is(nullValue()));
        as("hospital").get(list).then().body("items[0].counts", is(nullValue()));
    }

    @Test
    void a_stolen_database_does_not_tell_the_note() {
        String meeting = announced(salon(), TODAY);
        put("centre", meeting + "/counts", 0, counts("内緒の覚え書き")).statusCode(200);

        Object stored = database.createNativeQuery("select note from salon_meeting where id = ?1", String.class)
            .setParameter(1, UUID.fromString(id(meeting))).getSingleResult();

        assertFalse(stored.toString().contains("内緒"));
        assertEquals(0, stored.toString().length() % 4, "base64");
    }

    @Test
    void different_people_are_known_for_a_month_or_a_year_and_never_made_out_of_visits() {
        String salon = salon();
        YearMonth month = YearMonth.from(TODAY);
        put("centre", announced(salon, TODAY) + "/counts", 0, counts(null)).statusCode(200);

        as("centre").get(salon + "/people").then().statusCode(200).body("items", hasSize(13))
            .body("items.people", org.hamcrest.Matchers.everyItem(is(nullValue())))
            .body("items.version", org.hamcrest.Matchers.everyItem(is(0)));
        put("centre", salon + "/people/" + month, 0, Map.of("people", 4)).statusCode(200).header("ETag", is("\"1\""))
            .body("period", is(month.toString())).body("people", is(4)).body("version", is(1));
        put("centre", salon + "/people/" + month, 0, Map.of("people", 5)).statusCode(412);
        put("centre", salon + "/people/" + month, 1, "{\"people\": null}").statusCode(200).body("people", is(nullValue()))
            .body("version", is(2));
        put("centre", salon + "/people/2025", 0, Map.of("people", 21)).statusCode(200);
        as("government").get(salon + "/people?fiscalYear=2025").then().statusCode(200)
            .body("items.period", contains("2025", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09",
                "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"))
            .body("items[0].people", is(21)).body("items[1].people", is(nullValue()));
    }

    @Test
    void periods_that_can_not_be_are_not_found_and_those_to_come_are_refused() {
        String salon = salon();
        for (String period : List.of("2026-13", "26", "2026-1", "zwei", "1979", "2100")) {
            put("centre", salon + "/people/" + period, 0, Map.of("people", 4)).statusCode(404);
        }
        put("centre", salon + "/people/" + YearMonth.from(TODAY).plusMonths(1), 0, Map.of("people", 4)).statusCode(400)
            .body("violations.field", contains("period")).body("violations.code", contains("in_future"));
        put("centre", salon + "/people/2024", 0, Map.of("people", 10_000)).statusCode(400)
            .body("violations.field", contains("people"));
    }

    @Test
    void who_may_not_see_how_many_people_came_is_refused() {
        String salon = salon();
        as("hospital").get(salon + "/people").then().statusCode(403);
        as("organiser").get(salon + "/people").then().statusCode(404);
        put("organiser", salon + "/people/2024", 0, Map.of("people", 4)).statusCode(404);
        put("government", salon + "/people/2024", 0, Map.of("people", 4)).statusCode(403);
        as("centre42").get(salon.replace("/43/", "/42/") + "/people").then().statusCode(404);
        as("centre").get(salon + "/people").then().body("items[0].period", is(not(nullValue())));
    }
}
