package org.yorisoi.salon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How people search: by the station they come from, on a weekend, after work. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonSearchTest {

    @Inject
    SalonService salons;

    @Test
    void a_salon_is_found_by_the_way_there() {
        String word = unique();
        running("電車でくる会 " + word, Map.of("venues", List.of(Map.of(
            "name", "見本会館", "municipality", "阿蘇市", "address", "熊本県阿蘇市見本町7", "access", "見本温泉駅から歩いて5分"))));
        found("見本温泉駅 " + word).body("items.name", contains("電車でくる会 " + word));
        found("見本町 " + word).body("items.name", contains("電車でくる会 " + word));
    }

    @Test
    void a_weekend_is_saturday_or_sunday_and_a_workday_any_other_day() {
        String word = unique();
        meeting("土曜の会 " + word, DayOfWeek.SATURDAY, LocalTime.of(10, 0));
        meeting("水曜の会 " + word, DayOfWeek.WEDNESDAY, LocalTime.of(18, 0));
        found(word, "weekday", "weekend").body("items.name", contains("土曜の会 " + word));
        found(word, "weekday", "workday").body("items.name", contains("水曜の会 " + word));
        found(word, "weekday", "sunday").body("items", empty());
        found(word, "weekday", "workday", "time", "evening").body("items.name", contains("水曜の会 " + word));
        found(word, "weekday", "weekend", "time", "evening").body("items", empty());
    }

    private void meeting(String name, DayOfWeek day, LocalTime at) {
        String location = running(name);
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        salons.meetsAccordingTo("43", id, new SalonSchedule(day.name(), null, null, false, Set.of(new UsualTime(day, at))));
    }

    private static ValidatableResponse found(String q, String... more) {
        var request = given().queryParam("q", q);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get(SALONS).then().statusCode(200);
    }
}
