package org.yorisoi.salon.meeting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.salon.SalonRequests.add;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.venue;
import static org.yorisoi.salon.meeting.MeetingRequests.EVERY_WEDNESDAY;
import static org.yorisoi.salon.meeting.MeetingRequests.TODAY;
import static org.yorisoi.salon.meeting.MeetingRequests.address;
import static org.yorisoi.salon.meeting.MeetingRequests.announced;
import static org.yorisoi.salon.meeting.MeetingRequests.counts;
import static org.yorisoi.salon.meeting.MeetingRequests.id;
import static org.yorisoi.salon.meeting.MeetingRequests.meetings;
import static org.yorisoi.salon.meeting.MeetingRequests.moved;
import static org.yorisoi.salon.meeting.MeetingRequests.put;
import static org.yorisoi.salon.meeting.MeetingRequests.salon;
import static org.yorisoi.salon.meeting.MeetingRequests.store;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingFeedTest {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private static String calendar(String salon) {
        return asNobody().get(salon + "/meetings.ics").then().statusCode(200)
            .contentType(startsWith("text/calendar")).extract().asString().replace("\r\n ", "");
    }

    /** The lines of a meeting in the file. */
    private static String event(String calendar, String id) {
        int uid = calendar.indexOf("UID:" + id + "@yorisoi");
        assertTrue(uid >= 0, "the meeting is in the file");
        return calendar.substring(calendar.lastIndexOf("BEGIN:VEVENT", uid), calendar.indexOf("END:VEVENT", uid));
    }

    @Test
    void phones_learn_of_every_change_and_of_nothing_personal() {
        String name = "暦のサロン" + unique();
        String salon = running(name, Map.of("venues", List.of(venue("見本公民館", "阿蘇市"))));
        String address = announced(salon, TODAY);
        String meeting = id(address);

        String before = event(calendar(salon), meeting);
        assertTrue(before.contains("DTSTART;TZID=Asia/Tokyo:" + TODAY.format(BASIC) + "T133000"), before);
        assertTrue(before.contains("SUMMARY:" + name) && before.contains("LOCATION:見本公民館"), before);
        assertTrue(before.contains("SEQUENCE:0") && before.contains("STATUS:CONFIRMED"), before);

        put("centre", address + "/move", 0, moved(TODAY.minusDays(1), "会場の都合")).statusCode(200);
        String after = event(calendar(salon), meeting);
        assertTrue(after.contains("DTSTART;TZID=Asia/Tokyo:" + TODAY.minusDays(1).format(BASIC) + "T140000"), after);
        assertTrue(after.contains("SEQUENCE:1") && after.contains("会場の都合") && after.contains("LOCATION:別の会場"), after);

        put("centre", address + "/counts", 1, counts("内緒の覚え書き")).statusCode(200);
        assertFalse(calendar(salon).contains("内緒"));
    }

    @Test
    void cancelled_and_withdrawn_meetings_are_struck_out() {
        String salon = salon();
        store(salon, 0, EVERY_WEDNESDAY, TODAY).statusCode(200);
        List<Map<String, Object>> planned = meetings(salon);
        put("centre", address(planned.get(1)) + "/cancellation", 0, Map.of()).statusCode(200);
        store(salon, 1, "毎週金曜日", TODAY.plusDays(1)).statusCode(200);

        String calendar = calendar(salon);

        for (Map<String, Object> gone : planned.subList(1, 3)) {
            String event = event(calendar, (String) gone.get("id"));
            assertTrue(event.contains("STATUS:CANCELLED") && event.contains("SEQUENCE:1"), event);
        }
        assertTrue(calendar.contains("BEGIN:VTIMEZONE") && calendar.contains("TZID:Asia/Tokyo"));
    }

    @Test
    void a_salon_that_the_public_does_not_see_has_no_calendar() {
        String planned = add(org.yorisoi.salon.SalonRequests.salon("まだのサロン" + unique())).statusCode(201)
            .extract().header("Location");
        asNobody().get(planned + "/meetings.ics").then().statusCode(404);
        asNobody().get(salon().replace("/43/", "/42/") + "/meetings.ics").then().statusCode(404);
    }

    @Test
    void the_month_has_every_public_meeting_and_nothing_about_who_came() {
        String name = "月のサロン" + unique();
        String salon = running(name, Map.of("venues", List.of(venue("見本公民館", "阿蘇市"))));
        LocalDate day = LocalDate.of(2031, 5, 14);
        String here = announced(salon, day);
        String elsewhere = announced(salon, day.plusDays(1));
        put("centre", elsewhere + "/move", 0, moved(day.plusDays(2), "会場の都合")).statusCode(200);
        put("centre", announced(salon, day.plusDays(3)) + "/cancellation", 0, Map.of()).statusCode(200);
        String item = "items.find { it.id == '%s' }.";

        asNobody().get("/api/v1/prefectures/43/calendar/" + YearMonth.from(day)).then().statusCode(200)
            .body((item + "title").formatted(id(here)), is(name))
            .body((item + "state").formatted(id(here)), is("scheduled"))
            .body((item + "venueName").formatted(id(here)), is("見本公民館"))
            .body((item + "municipality").formatted(id(here)), is("阿蘇市"))
            .body((item + "salonId").formatted(id(here)), is(id(salon)))
            .body((item + "state").formatted(id(elsewhere)), is("moved"))
            .body((item + "movedFrom").formatted(id(elsewhere)), is(day.plusDays(1).toString()))
            .body((item + "venueName").formatted(id(elsewhere)), is("別の会場"))
            .body("items.findAll { it.salonId == '%s' }.state".formatted(id(salon)),
                is(List.of("scheduled", "moved", "cancelled")))
            .body("toString()", org.hamcrest.Matchers.not(containsString("counts")));
    }
}
