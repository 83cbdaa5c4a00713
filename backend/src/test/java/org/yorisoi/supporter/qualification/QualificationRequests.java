package org.yorisoi.supporter.qualification;

import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yorisoi.platform.time.TokyoClock;

/** What the tests of this package keep sending. */
public final class QualificationRequests {

    public static final String KUMAMOTO = "/api/v1/prefectures/43";

    private QualificationRequests() {
    }

    public static LocalDate today() {
        return LocalDate.now(TokyoClock.ZONE);
    }

    /** The body of a training that is entered by hand. */
    static Map<String, Object> training(String course, String completedOn) {
        Map<String, Object> training = new HashMap<>();
        training.put("course", course);
        training.put("completedOn", completedOn);
        training.put("title", "養成研修会（手入力）");
        training.put("heldBy", null);
        return training;
    }

    /** Enters a training by hand and tells its address. */
    public static String trained(String supporter, String course, String completedOn) {
        return post("centre", supporter + "/trainings", training(course, completedOn)).statusCode(201).extract()
            .header("Location");
    }

    /** Adds a supporter with this name and reading, and tells the address of her entry. */
    public static String registered(String state, String name, String kana) {
        return add(with(supporter(name), "kana", kana, "state", state, "stateSince", "2024-04-01")).statusCode(201)
            .extract().header("Location");
    }

    public static ValidatableResponse qualification(String supporter) {
        return as("centre").get(supporter + "/qualification").then().statusCode(200);
    }

    public static Map<String, Object> extension(String from, String to, String newLastDay) {
        return new HashMap<>(Map.of("endingFrom", from, "endingTo", to, "newLastDay", newLastDay));
    }

    static ValidatableResponse preview(Map<String, Object> extension) {
        return post("centre", KUMAMOTO + "/qualification-extensions/previews", extension);
    }

    /** The body of an extension that the preview says is for so many people. */
    static Map<String, Object> forPeople(Map<String, Object> extension, int people) {
        Map<String, Object> body = new HashMap<>(extension);
        body.put("people", people);
        body.put("reason", "感染症流行のため研修会を開催できなかった");
        return body;
    }

    public static ValidatableResponse apply(Map<String, Object> extension, int people) {
        return post("centre", KUMAMOTO + "/qualification-extensions", forPeople(extension, people));
    }

    public static ValidatableResponse delete(String username, String location, Object version) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).delete(location).then();
    }
}
