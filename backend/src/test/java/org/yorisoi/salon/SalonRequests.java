package org.yorisoi.salon;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Salons as tests add them, through the door. */
public final class SalonRequests {

    public static final String SALONS = "/api/v1/prefectures/43/salons";

    private SalonRequests() {
    }

    /** The least that is told of a salon; tests change what they are about. */
    public static Map<String, Object> salon(String name) {
        Map<String, Object> salon = new HashMap<>();
        salon.put("name", name);
        salon.put("venues", List.of());
        salon.put("target", "all_cancers");
        salon.put("cancers", List.of());
        salon.put("groups", List.of());
        salon.put("delivery", "in_person");
        salon.put("networkMember", true);
        return salon;
    }

    public static Map<String, Object> salon(String name, Map<String, ?> more) {
        Map<String, Object> salon = salon(name);
        salon.putAll(more);
        return salon;
    }

    public static Map<String, Object> venue(String name, String municipality) {
        return Map.of("name", name, "municipality", municipality);
    }

    public static ValidatableResponse add(Map<String, ?> salon) {
        return as("centre").contentType(ContentType.JSON).body(salon).post(SALONS).then();
    }

    /** Adds a salon that the public sees. */
    public static String running(String name, Map<String, ?> more) {
        return add(with(salon(name, more), "state", "running", "stateSince", "2015-04-01")).statusCode(201)
            .extract().header("Location");
    }

    public static String running(String name) {
        return running(name, Map.of());
    }

    /** A name, or a word in one, that nothing else has. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(24);
    }

    public static Map<String, Object> with(Map<String, ?> salon, Object... more) {
        Map<String, Object> changed = new HashMap<>(salon);
        for (int i = 0; i < more.length; i += 2) {
            changed.put((String) more[i], more[i + 1]);
        }
        return changed;
    }

    public static ValidatableResponse put(String username, String location, Object version, Map<String, ?> body) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(body)
            .put(location).then();
    }

    public static ValidatableResponse becomes(String username, String location, Object version, String state,
                                              String since) {
        return put(username, location + "/state", version, Map.of("state", state, "since", since));
    }

    /** Makes the account {@code organiser} an organiser of the salon. */
    public static String keptBy(String account, String location) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("name", "世話 する子", "activeFrom", "2020-04-01",
            "accountUsername", account)).post(location + "/organisers").then().statusCode(201).extract().header("Location");
    }
}
