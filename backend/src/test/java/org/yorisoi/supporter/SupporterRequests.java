package org.yorisoi.supporter;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries of the register as tests add them, through the door. */
public final class SupporterRequests {

    public static final String SUPPORTERS = "/api/v1/prefectures/43/supporters";

    private SupporterRequests() {
    }

    /** The least that is told of a supporter; tests change what they are about. */
    public static Map<String, Object> supporter(String name) {
        Map<String, Object> supporter = new HashMap<>();
        supporter.put("name", name);
        supporter.put("kana", "みほん");
        supporter.put("languages", List.of("ja"));
        supporter.put("readingNeeds", List.of());
        supporter.put("abilities", List.of("in_person"));
        return supporter;
    }

    public static Map<String, Object> with(Map<String, ?> supporter, Object... more) {
        Map<String, Object> changed = new HashMap<>(supporter);
        for (int i = 0; i < more.length; i += 2) {
            changed.put((String) more[i], more[i + 1]);
        }
        return changed;
    }

    public static ValidatableResponse add(Map<String, ?> supporter) {
        return as("centre").contentType(ContentType.JSON).body(supporter).post(SUPPORTERS).then();
    }

    /** Adds a supporter in this state and tells the address of her entry. */
    public static String in(String state, String name) {
        return add(with(supporter(name), "state", state, "stateSince", "2024-04-01")).statusCode(201).extract()
            .header("Location");
    }

    public static String active(String name) {
        return in("active", name);
    }

    public static UUID idOf(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** A name, or a word in one, that nothing else has. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(24);
    }

    public static ValidatableResponse put(String username, String location, Object version, Map<String, ?> body) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(body)
            .put(location).then();
    }

    public static ValidatableResponse post(String username, String location, Map<String, ?> body) {
        return as(username).contentType(ContentType.JSON).body(body).post(location).then();
    }

    public static ValidatableResponse becomes(String username, String location, Object version, String state,
                                              String since) {
        return put(username, location + "/state", version, Map.of("state", state, "since", since));
    }

    /** The address of the entry that belongs to the account {@code supporter}; it is registered when it isn't there yet. */
    public static synchronized String own() {
        Response own = as("supporter").get("/api/v1/prefectures/43/own-entry");
        if (own.statusCode() == 200) {
            return SUPPORTERS + "/" + own.path("id");
        }
        return add(with(supporter("見本 ピア"), "state", "active", "stateSince", "2024-04-01", "accountUsername", "supporter"))
            .statusCode(201).extract().header("Location");
    }

    public static int versionOf(String location) {
        return as("centre").get(location).path("version");
    }

    /** She agrees to this, on paper. */
    public static String consents(String location, String purpose) {
        return post("centre", location + "/consents", Map.of("purpose", purpose, "textVersion", "2026-03",
            "givenOn", "2026-04-01", "channel", "paper")).statusCode(201).extract().path("id");
    }
}
