package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.venue;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Statements;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonFinderTest {

    private final SalonService salons;
    private final Statements statements;

    SalonFinderTest(SalonService salons, Statements statements) {
        this.salons = salons;
        this.statements = statements;
    }

    private static ValidatableResponse find(String word, Object... parameters) {
        var request = asNobody().queryParam("q", word);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(SALONS).then().statusCode(200);
    }

    private void meets(String location, UsualTime... times) {
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        salons.meetsAccordingTo("43", id, new SalonSchedule("第2水曜 13:30-15:30", "毎月第2水曜日", "Every 2nd Wednesday", false,
            Set.of(times)));
    }

    @Test
    void words_are_found_in_whatever_width_case_and_kana_they_are_typed() {
        String word = unique();
        running("カフェ Hope " + word, Map.of("kana", "かふぇ ほーぷ", "host", "ﾋﾅﾀの会",
            "venues", List.of(venue("まちなか公民館", "阿蘇市"))));
        for (String typed : new String[] {"ｶﾌｪ", "かふぇ", "ＨＯＰＥ", "hope", "ひなた", "ホープ", "まちなか", "阿蘇", "阿蘇 かふぇ",
            "かふぇ　阿蘇　hope", "カフェhope"}) {
            find(word + " " + typed).body("total", is(1));
        }
        for (String typed : new String[] {"%", "_", "!", "'", "\\", "阿蘇 ない", "ない"}) {
            find(word + " " + typed).body("total", is(0));
        }
    }

    @Test
    void rare_characters_and_emoji_are_found_and_are_not_each_other() {
        String word = unique();
        running("𠮷田サロン" + word);
        running("🌻サロン" + word);
        find(word + " 𠮷").body("items.name", contains("𠮷田サロン" + word));
        find(word + " 🌻").body("items.name", contains("🌻サロン" + word));
        find(word + " 🌸").body("items", empty());
    }

    @Test
    void a_word_that_is_too_long_or_a_day_that_does_not_exist_is_told() {
        asNobody().queryParam("q", "あ".repeat(101)).get(SALONS).then().statusCode(400)
            .body("violations.field", contains("q")).body("violations.code", contains("too_long"));
        asNobody().queryParam("from", "2026-02-30").get(SALONS).then().statusCode(400)
            .body("violations.field", contains("from")).body("violations.code", contains("invalid_date"));
        for (String parameter : new String[] {"cancer", "group", "weekday", "time", "delivery", "state", "sort", "format"}) {
            asNobody().queryParam(parameter, "nothing").get(SALONS).then().statusCode(400)
                .body("violations.field", contains(parameter)).body("violations.code", contains("unknown_value"));
        }
        asNobody().queryParam("limit", 0).get(SALONS).then().statusCode(400).body("violations.field", contains("limit"));
        asNobody().get("/api/v1/prefectures/99/salons").then().statusCode(404);
    }

    @Test
    void by_municipality_and_how_many_there_are() {
        String town = "町" + unique();
        running("一" + town, Map.of("venues", List.of(venue("館", town), venue("別館", town))));
        running("二" + town, Map.of("venues", List.of(venue("館", "よその町"), venue("館", town))));
        asNobody().queryParam("municipality", town).get(SALONS).then().body("total", is(2));
        asNobody().queryParam("municipality", town.substring(1)).get(SALONS).then().body("total", is(0));
        asNobody().get(SALONS + "/municipalities").then().statusCode(200)
            .body("items.find { it.municipality == '%s' }.salons".formatted(town), is(2));
        SalonRequests.add(SalonRequests.salon("準備中", Map.of("venues", List.of(venue("館", "準備" + town)))));
        asNobody().get(SALONS + "/municipalities").then().body("items.municipality", not(hasItem("準備" + town)));
        as("centre").get(SALONS + "/municipalities").then().body("items.municipality", hasItem("準備" + town));
    }

    @Test
    void municipalities_that_look_alike_are_not_the_same() {
        String word = unique();
        running("似た町" + word, Map.of("venues", List.of(venue("館", "カ市🌻" + word), venue("館", "か市🌻" + word),
            venue("館", "カ市🌸" + word))));
        for (String same : new String[] {"カ市🌻", "か市🌻", "カ市🌸"}) {
            asNobody().queryParam("municipality", same + word).get(SALONS).then().body("total", is(1));
        }
        asNobody().queryParam("municipality", "か市🌸" + word).get(SALONS).then().body("total", is(0));
    }

    @Test
    void by_cancer_where_salons_for_all_cancers_match_every_one() {
        String word = unique();
        running("全がん" + word);
        running("肺" + word, Map.of("target", "named_cancers", "cancers", List.of("lung", "other")));
        running("乳" + word, Map.of("target", "named_cancers", "cancers", List.of("breast")));
        find(word, "cancer", "lung").body("items.name", containsInAnyOrder("全がん" + word, "肺" + word));
        find(word, "cancer", "breast").body("items.name", containsInAnyOrder("全がん" + word, "乳" + word));
        find(word, "cancer", "skin").body("items.name", contains("全がん" + word));
    }

    @Test
    void by_group() {
        String word = unique();
        running("みんな" + word);
        running("若い人" + word, Map.of("groups", List.of("aya", "women")));
        running("遺族" + word, Map.of("groups", List.of("bereaved")));
        find(word, "group", "aya").body("items.name", contains("若い人" + word));
        find(word, "group", "bereaved").body("items.name", contains("遺族" + word));
        find(word, "group", "men").body("items", empty());
    }

    @Test
    void by_delivery_where_both_is_either() {
        String word = unique();
        running("対面" + word);
        running("画面" + word, Map.of("delivery", "online"));
        running("両方" + word, Map.of("delivery", "both"));
        find(word, "delivery", "in_person").body("items.name", containsInAnyOrder("対面" + word, "両方" + word));
        find(word, "delivery", "online").body("items.name", containsInAnyOrder("画面" + word, "両方" + word));
        find(word, "delivery", "both").body("items.name", contains("両方" + word));
    }

    @Test
    void by_day_of_the_week_and_time_of_the_same_rule() {
        String word = unique();
        meets(running("水の午後と土の朝" + word), new UsualTime(DayOfWeek.WEDNESDAY, LocalTime.of(13, 30)),
            new UsualTime(DayOfWeek.SATURDAY, LocalTime.of(10, 0)));
        meets(running("土の夜" + word), new UsualTime(DayOfWeek.SATURDAY, LocalTime.of(17, 0)));
        meets(running("十五日の正午" + word), new UsualTime(null, LocalTime.NOON));
        meets(running("土のいつか" + word), new UsualTime(DayOfWeek.SATURDAY, null));
        running("日程なし" + word);
        find(word, "weekday", "saturday").body("items.name",
            containsInAnyOrder("水の午後と土の朝" + word, "土の夜" + word, "土のいつか" + word));
        find(word, "weekday", "saturday", "time", "morning").body("items.name", contains("水の午後と土の朝" + word));
        find(word, "weekday", "saturday", "time", "evening").body("items.name", contains("土の夜" + word));
        find(word, "weekday", "wednesday", "time", "morning").body("items", empty());
        find(word, "time", "afternoon").body("items.name",
            containsInAnyOrder("水の午後と土の朝" + word, "十五日の正午" + word));
        find(word, "weekday", "monday").body("items", empty());
    }

    @Test
    void a_schedule_is_shown_as_its_people_wrote_it_and_as_it_was_understood() {
        String location = running("日程" + unique());
        meets(location, new UsualTime(DayOfWeek.WEDNESDAY, LocalTime.of(13, 30)));
        asNobody().get(location).then().body("schedule.text", is("第2水曜 13:30-15:30"))
            .body("schedule.japanese", is("毎月第2水曜日")).body("schedule.english", is("Every 2nd Wednesday"))
            .body("schedule.announced", is(false)).body("version", is(1));
        meets(location);
        asNobody().get(location).then().body("schedule.text", is("第2水曜 13:30-15:30"));
    }

    @Test
    void in_every_order() {
        String word = unique();
        String first = running("乙" + word, Map.of("kana", "アイ", "venues", List.of(venue("館", "南町"))));
        running("甲" + word, Map.of("kana", "いう", "venues", List.of(venue("館", "北町"))));
        running("うえ" + word);
        as("centre").contentType("application/json").body("{\"on\": \"2026-05-01\"}").post(first + "/confirmations").then()
            .statusCode(200);
        find(word).body("items.name", contains("乙" + word, "甲" + word, "うえ" + word));
        find(word, "sort", "-kana").body("items.name", contains("うえ" + word, "甲" + word, "乙" + word));
        find(word, "sort", "name").body("items.name", contains("うえ" + word, "乙" + word, "甲" + word));
        find(word, "sort", "-name").body("items.name", contains("甲" + word, "乙" + word, "うえ" + word));
        find(word, "sort", "municipality").body("items.name", contains("甲" + word, "乙" + word,
            "うえ" + word));
        find(word, "sort", "-confirmedOn").body("items[0].name", is("乙" + word));
        find(word, "sort", "confirmedOn").body("items[2].name", is("乙" + word));
        find(word, "sort", "nextMeeting").body("total", is(3));
    }

    @Test
    void page_after_page_and_behind_the_last() {
        String word = unique();
        for (int i = 0; i < 5; i++) {
            running("頁" + i + word);
        }
        String second = find(word, "limit", 2).body("items.size()", is(2)).body("total", is(5)).body("next", notNullValue())
            .extract().path("next");
        String third = find(word, "limit", 2, "cursor", second).body("items.name", contains("頁2" + word, "頁3" + word))
            .extract().path("next");
        find(word, "limit", 2, "cursor", third).body("items.name", contains("頁4" + word)).body("total", is(5))
            .body("next", is(nullValue()));
        find(word, "limit", 2, "cursor", "bzk5OQ").body("items", empty()).body("total", is(5));
    }

    @Test
    void a_list_takes_three_statements_however_long_it_is() {
        String few = unique();
        String many = unique();
        for (int i = 0; i < 30; i++) {
            String word = i < 3 ? few + " " + many : many;
            String location = running("速い" + i + word, Map.of("venues", List.of(venue("館", "町" + i), venue("別", "村"))));
            meets(location, new UsualTime(DayOfWeek.MONDAY, LocalTime.NOON));
        }
        for (String parameters : new String[] {"", "&sort=nextMeeting", "&weekday=monday&time=afternoon&cancer=lung",
            "&limit=2"}) {
            long three = statements.during(() -> asNobody().get(SALONS + "?q=" + few + parameters).then().statusCode(200));
            long thirty = statements.during(() -> asNobody().get(SALONS + "?q=" + many + parameters).then()
                .statusCode(200).body("total", is(30)));
            assertEquals(three, thirty, parameters);
            assertTrue(thirty <= 3, parameters + ": " + thirty);
        }
    }
}
