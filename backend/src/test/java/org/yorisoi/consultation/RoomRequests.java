package org.yorisoi.consultation;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.platform.time.TokyoClock;

/** Rooms and sessions as tests add them, through the door. */
public final class RoomRequests {

    public static final String PREFECTURE = "/api/v1/prefectures/43";
    public static final String ROOMS = PREFECTURE + "/rooms";
    public static final String SESSIONS = PREFECTURE + "/sessions";
    public static final LocalDate TODAY = LocalDate.now(TokyoClock.ZONE);

    private RoomRequests() {
    }

    /** The least that is told of an outreach room; tests change what they are about. */
    public static Map<String, Object> room(String name, Object... more) {
        return with(Map.of("name", name, "kind", "outreach", "mode", "in_person", "venue", Map.of("name", "駅前広場"),
            "slotMinutes", 40, "supportersNeeded", 2, "supportersMost", 3,
            "booking", Map.of("booking", "appointment", "deadlineDays", 3, "deadlineTime", "17:00"),
            "openFrom", "2020-04-01"), more);
    }

    public static ValidatableResponse add(Map<String, ?> room) {
        return as("centre").contentType(ContentType.JSON).body(room).post(ROOMS).then();
    }

    /** Adds a room that nobody else has, and says where it is. */
    public static String added(Object... more) {
        return add(room("相談室" + unique(), more)).statusCode(201).extract().header("Location");
    }

    public static Map<String, Object> schedule(String text) {
        return Map.of("text", text, "keepAsAnnounced", false);
    }

    /** A session from 13:00 to 15:20 with the terms of {@link #room}. */
    public static Map<String, Object> session(LocalDate date, Object... more) {
        return with(Map.of("date", date.toString(), "startTime", "13:00", "endTime", "15:20", "slotMinutes", 40,
            "supportersNeeded", 2, "supportersMost", 3,
            "booking", Map.of("booking", "appointment", "deadlineDays", 3, "deadlineTime", "17:00")), more);
    }

    public static ValidatableResponse addSession(String room, Map<String, ?> session) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("roomId", id(room), "session", session))
            .post(SESSIONS).then();
    }

    /** Adds a draft, and says where it is. */
    public static String draft(String room, LocalDate date) {
        return addSession(room, session(date)).statusCode(201).extract().header("Location");
    }

    /** Adds a session and publishes it, and says where it is; its version is 1. */
    public static String open(String room, LocalDate date) {
        String session = draft(room, date);
        as("centre").header("If-Match", "\"0\"").put(session + "/publication").then().statusCode(200);
        return session;
    }

    public static ValidatableResponse put(String username, String address, Object version, Object body) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(body)
            .put(address).then();
    }

    public static ValidatableResponse delete(String username, String address, Object version) {
        return as(username).header("If-Match", "\"" + version + "\"").delete(address).then();
    }

    public static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A word that nothing else has. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(24);
    }

    public static Map<String, Object> with(Map<String, ?> given, Object... more) {
        Map<String, Object> changed = new HashMap<>(given);
        for (int i = 0; i < more.length; i += 2) {
            changed.put((String) more[i], more[i + 1]);
        }
        return changed;
    }
}
