package org.yorisoi.report;

import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.session;
import static org.yorisoi.consultation.record.RecordRequests.record;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yorisoi.consultation.RoomRequests;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/** A prefecture whose consultations nobody but one test class writes, so that its counts are known. */
final class ConsultationWorld {

    private final String prefecture;

    private ConsultationWorld(String prefecture) {
        this.prefecture = prefecture;
    }

    /** With accounts of the roles that have to do with it, their names ending in the prefecture's code. */
    static ConsultationWorld in(String prefecture, DemoAccounts accounts) {
        for (Role role : List.of(Role.ADMIN, Role.CENTRE, Role.GOVERNMENT, Role.SUPPORTER)) {
            accounts.account(prefecture, role.name().toLowerCase() + prefecture, "見本", role, null);
        }
        ConsultationWorld world = new ConsultationWorld(prefecture);
        String centre = as("admin" + prefecture).get(world.path("/supervision-group/members")).then().statusCode(200)
            .extract().path("items[0].accountId");
        as("admin" + prefecture).put(world.path("/supervision-group/members/" + centre)).then().statusCode(204);
        return world;
    }

    String path(String rest) {
        return "/api/v1/prefectures/" + prefecture + rest;
    }

    String room(String name, String kind) {
        return id(post("/rooms", RoomRequests.room(name, "kind", kind, "mode",
            kind.equals("hotline") ? "telephone" : "in_person")));
    }

    /** Held on that day; the id of the session. */
    String held(String room, LocalDate date) {
        String location = post("/sessions", Map.of("roomId", room, "session", session(date)));
        as("centre" + prefecture).header("If-Match", "\"0\"").put(location + "/publication").then().statusCode(200);
        return id(location);
    }

    void consultation(String session, Object... more) {
        post("/attended-sessions/" + session + "/consultation-records", record(more));
    }

    void consultations(int count, String session, Object... more) {
        for (int i = 0; i < count; i++) {
            consultation(session, more);
        }
    }

    private String post(String path, Map<String, ?> body) {
        return as("centre" + prefecture).contentType(ContentType.JSON).body(body).post(path(path)).then().statusCode(201)
            .extract().header("Location");
    }
}
