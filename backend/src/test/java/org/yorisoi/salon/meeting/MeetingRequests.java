package org.yorisoi.salon.meeting;

import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yorisoi.platform.time.TokyoClock;

/** Schedules, meetings and counts as the tests of this room send them. */
public final class MeetingRequests {

    static final String PREFECTURE = "/api/v1/prefectures/43";
    static final String MEETINGS = PREFECTURE + "/meetings";
    static final LocalDate TODAY = LocalDate.now(TokyoClock.ZONE);
    static final String EVERY_WEDNESDAY = "毎週水曜日 13:30~15:30";

    private MeetingRequests() {
    }

    static String salon() {
        return running("会合のサロン" + unique());
    }

    static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static RequestSpecification matching(String username, Object version) {
        return as(username).header("If-Match", "\"" + version + "\"");
    }

    static ValidatableResponse put(String username, String address, Object version, Object body) {
        return matching(username, version).contentType(ContentType.JSON).body(body).put(address).then();
    }

    static ValidatableResponse delete(String username, String address, Object version) {
        return matching(username, version).delete(address).then();
    }

    static Map<String, Object> schedule(String text, LocalDate from) {
        return Map.of("text", text, "from", from.toString(), "keepAsAnnounced", false);
    }

    static ValidatableResponse store(String salon, Object version, String text, LocalDate from) {
        return put("centre", salon + "/schedule", version, schedule(text, from));
    }

    static ValidatableResponse preview(String salon, String text, LocalDate from) {
        return as("centre").contentType(ContentType.JSON).body(schedule(text, from)).post(salon + "/schedule/preview").then();
    }

    /** The salon's meetings from a day on, in the order of time. */
    static List<Map<String, Object>> meetings(String salon, LocalDate from) {
        return as("centre").get(MEETINGS + "?limit=200&salonId=" + id(salon) + "&from=" + from).then().statusCode(200)
            .extract().path("items");
    }

    static List<Map<String, Object>> meetings(String salon) {
        return meetings(salon, LocalDate.of(2000, 1, 1));
    }

    static List<Object> dates(List<Map<String, Object>> meetings) {
        return meetings.stream().map(meeting -> meeting.get("date")).toList();
    }

    static String address(Map<String, Object> meeting) {
        return MEETINGS + "/" + meeting.get("id");
    }

    static Map<String, Object> on(LocalDate date) {
        return slot(date, "13:30", "15:30", null);
    }

    static Map<String, Object> slot(LocalDate date, String start, String end, String venue) {
        Map<String, Object> slot = new HashMap<>();
        slot.put("date", date == null ? null : date.toString());
        slot.put("startTime", start);
        slot.put("endTime", end);
        slot.put("venueName", venue);
        return slot;
    }

    static ValidatableResponse announce(String username, String salon, Object body) {
        return as(username).contentType(ContentType.JSON).body(body).post(salon + "/meetings").then();
    }

    /** @return the address of a meeting added by hand */
    public static String announced(String salon, LocalDate date) {
        return announce("centre", salon, on(date)).statusCode(201).extract().header("Location");
    }

    static Map<String, Object> moved(LocalDate date, String note) {
        Map<String, Object> move = slot(date, "14:00", "16:00", "別の会場");
        move.put("publicNote", note);
        return move;
    }

    /** Five visits, told apart so that they add up. */
    public static Map<String, Object> counts(String note) {
        return counts(2, 3, 3, 1, 1, 0, 2, note);
    }

    static Map<String, Object> counts(int newcomers, int returning, int patient, int family, int bereaved, int other,
                                      int supporters, String note) {
        Map<String, Object> counts = new HashMap<>(Map.of("new", newcomers, "returning", returning, "patient", patient,
            "family", family, "bereaved", bereaved, "other", other, "supporters", supporters));
        counts.put("note", note);
        return counts;
    }

    /** A meeting that took place on that day, counted. */
    public static void held(String salon, LocalDate date, Map<String, Object> counts) {
        put("centre", announced(salon, date) + "/counts", 0, counts).statusCode(200);
    }
}
