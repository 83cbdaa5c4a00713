package org.yorisoi.supporter;

import static org.hamcrest.Matchers.is;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.versionOf;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges of two entries as tests ask for them, through the door. */
public final class MergeRequests {

    private MergeRequests() {
    }

    /** What is said of two entries; nothing of the other one's is taken. */
    public static Map<String, Object> into(String other, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("otherId", idOf(other), "otherVersion", versionOf(other), "taken",
            List.of()));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    public static ValidatableResponse merge(String username, String kept, Object version, Map<String, ?> body) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(body)
            .post(kept + "/merges").then();
    }

    public static ValidatableResponse merge(String kept, String other, Object... more) {
        return merge("centre", kept, versionOf(kept), into(other, more));
    }

    /** The address of the merge. */
    public static String merged(String kept, String other, Object... more) {
        return merge(kept, other, more).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse preview(String kept, String other) {
        return as("centre").get(kept + "/merge-previews/" + idOf(other)).then();
    }

    public static ValidatableResponse undo(String merge) {
        Object version = as("centre").get(merge).then().statusCode(200).extract().path("version");
        return as("centre").header("If-Match", "\"" + version + "\"").delete(merge).then();
    }

    /** Both are entries of their own, as they were entered, and nobody has ever merged them. */
    public static void assertUnmerged(String... entries) {
        for (String entry : entries) {
            as("centre").get(entry).then().statusCode(200).body("version", is(0));
            as("centre").get(entry + "/merges").then().statusCode(200).body("total", is(0));
        }
    }

    /** What is counted, by kind. */
    public static Map<String, Integer> numbers(ValidatableResponse answer, String list) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<String, Object>> counts = answer.extract().path(list);
        counts.forEach(count -> numbers.put((String) count.get("kind"), (Integer) count.get("count")));
        return numbers;
    }
}
