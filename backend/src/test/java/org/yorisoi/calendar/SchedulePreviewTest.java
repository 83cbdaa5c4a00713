package org.yorisoi.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchedulePreviewTest {

    private static ValidatableResponse preview(Object body) {
        return asNobody().contentType(ContentType.JSON).body(body).post("/api/v1/calendar/schedule-preview").then();
    }

    private static Map<String, Object> asking(String text, Object from, Object count) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", text);
        body.put("from", from);
        body.put("count", count);
        return body;
    }

    @Test
    void a_schedule_is_understood_said_back_and_given_as_days() {
        preview(asking("奇数月の第2月曜日 14時~16時(祝日の場合は翌週)", "2027-01-01", 2)).statusCode(200)
            .body("understood", is(true))
            .body("rules", hasSize(1))
            .body("rules[0].rrule", is("FREQ=MONTHLY;BYMONTH=1,3,5,7,9,11;BYDAY=2MO"))
            .body("rules[0].startTime", is("14:00")).body("rules[0].endTime", is("16:00"))
            .body("rules[0].holidayPolicy", is("week_after"))
            .body("text", is("奇数月の第2月曜日 14:00〜16:00（祝日の場合は翌週）"))
            .body("textEn", is("The 2nd Monday of odd months, 14:00–16:00 (on a public holiday one week later)"))
            .body("announced", is(false)).body("unread", empty())
            .body("occurrences.date", contains("2027-01-18", "2027-03-08"))
            .body("occurrences.startTime", contains("14:00", "14:00"))
            .body("occurrences.endTime", contains("16:00", "16:00"))
            .body("occurrences.provisional", contains(false, false))
            .body("holidays", hasSize(1)).body("holidays[0].date", is("2027-01-11")).body("holidays[0].name", is("成人の日"))
            .body("holidays[0].policy", is("week_after")).body("holidays[0].movedTo", is("2027-01-18"));
    }

    @Test
    void without_a_day_and_a_number_it_gives_the_next_six() {
        preview(Map.of("text", "毎週月曜")).statusCode(200)
            .body("occurrences", hasSize(6)).body("occurrences.startTime", everyItem(nullValue()));
    }

    @Test
    void what_fixes_no_date_is_announced() {
        preview(asking("第二 か 第四金曜日", null, null)).statusCode(200).body("understood", is(true)).body("announced", is(true))
            .body("rules", empty()).body("occurrences", empty()).body("holidays", empty())
            .body("text", is("第2または第4金曜日（日程は別途お知らせ）"));
    }

    @Test
    void what_was_not_understood_is_shown_exactly_as_written() {
        preview(asking("毎月第３水曜日 １３：３０～１５：３０ 市民会館２階（要予約）", "2026-04-01", 1)).statusCode(200)
            .body("understood", is(false)).body("unread", contains("市民会館２階"))
            .body("occurrences.date", contains("2026-04-15"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {} | text | required
        {"text": "  "} | text | required
        {"text": null} | text | required
        {"text": "毎週月曜", "count": 0} | count | too_small
        {"text": "毎週月曜", "count": 51} | count | too_large
        {"text": "毎週月曜", "count": "6"} | count | wrong_type
        {"text": "毎週月曜", "from": "2026-02-30"} | from | invalid_date
        {"text": "毎週月曜", "from": "1947-12-31"} | from | not_allowed
        {"text": "毎週月曜", "from": "2100-01-01"} | from | not_allowed
        {"text": "毎週月曜", "to": "2027-01-01"} | to | unknown_field
        {"text": "毎週\\u0007月曜"} | text | invalid_character
        """)
    void what_can_not_be_is_told_with_its_field(String body, String field, String code) {
        preview(body).statusCode(400).body("type", is("/problems/validation-failed"))
            .body("violations.field", contains(field)).body("violations.code", contains(code));
    }

    @Test
    void a_text_of_501_characters_is_too_long_and_is_not_repeated() {
        preview(asking("あ".repeat(501), null, null)).statusCode(400).body("violations.code", contains("too_long"))
            .body(not(containsString("あああ")));
        preview(asking("あ".repeat(500), null, null)).statusCode(200).body("unread", hasSize(1));
    }

    @Test
    void the_last_day_of_the_calendar_is_no_trap() {
        preview(asking("毎日", "2099-12-31", 50)).statusCode(200).body("occurrences.date", contains("2099-12-31"))
            .body("occurrences.provisional", contains(false));
        preview(asking("毎日、祝日は休み", "1948-01-01", 1)).statusCode(200).body("occurrences.date", contains("1948-01-01"));
    }
}
