package org.yorisoi.training;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.platform.time.TokyoClock;

/** What the tests of this room keep sending. */
final class TrainingRequests {

    static final String TRAININGS = "/api/v1/prefectures/43/trainings";

    private TrainingRequests() {
    }

    static LocalDate today() {
        return LocalDate.now(TokyoClock.ZONE);
    }

    static String unique(String title) {
        return title + UUID.randomUUID();
    }

    /** A training with nothing special about it but title and dates, such as {@code "2022-01-29", "2022-01-30"}. */
    static String training(String title, String... dates) {
        return """
            {"kind": "follow_up", "title": "%s", "dates": ["%s"], "delivery": "in_person", "place": null,
             "facilitators": [], "footnotes": [], "openForApplication": false, "application": null}"""
            .formatted(title, String.join("\", \"", dates));
    }

    static ValidatableResponse add(String body) {
        return as("centre").contentType(ContentType.JSON).body(body).post(TRAININGS).then();
    }

    /** @return its address */
    static String added(String title, String... dates) {
        return add(training(title, dates)).statusCode(201).extract().header("Location");
    }

    static ValidatableResponse put(String user, String address, String version, String body) {
        return as(user).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(body).put(address)
            .then();
    }

    static ValidatableResponse count(String training, String version, int peer, int medical, int government) {
        return put("centre", training + "/attendance/headcounts", version, """
            {"headcounts": {"peer": %d, "medical": %d, "government": %d}, "differenceReason": null}"""
            .formatted(peer, medical, government));
    }

    static String person(String name, String category, String hospital) {
        return person(null, name, category, hospital);
    }

    static String person(String id, String name, String category, String hospital) {
        return """
            {"id": %s, "name": "%s", "kana": "みほん", "category": "%s", "course": "foundation", "hospitalId": %s,
             "affiliation": "見本サロン"}""".formatted(quoted(id), name, category, quoted(hospital));
    }

    private static String quoted(Object text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    static String attendance(String headcounts, String reason, String... people) {
        return """
            {"headcounts": %s, "participants": [%s], "differenceReason": %s}"""
            .formatted(headcounts, String.join(", ", people), quoted(reason));
    }

    static String heads(int peer, int medical, int government) {
        return "{\"peer\": %d, \"medical\": %d, \"government\": %d}".formatted(peer, medical, government);
    }

    static ValidatableResponse record(String training, String version, String body) {
        return put("centre", training + "/attendance", version, body);
    }
}
