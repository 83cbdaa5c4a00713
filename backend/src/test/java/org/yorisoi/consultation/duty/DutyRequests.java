package org.yorisoi.consultation.duty;

import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.supporter.SupporterWithAccount;

/** Duties as tests ask for them, through the door. */
public final class DutyRequests {

    public static final String DUTIES = PREFECTURE + "/duties";
    public static final String OWN = PREFECTURE + "/own-entry";

    private DutyRequests() {
    }

    public static ValidatableResponse ask(String session, UUID supporter) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("supporterId", supporter))
            .post(session + "/duties").then();
    }

    /** Puts somebody on duty and tells the duty's address; its version is 0. */
    public static String asked(String session, SupporterWithAccount supporter) {
        return ask(session, supporter.id()).statusCode(201).extract().header("Location");
    }

    public static RequestSpecification matching(String username, Object version) {
        return as(username).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON);
    }

    /** Her own answer to a duty. */
    public static ValidatableResponse answers(SupporterWithAccount supporter, String duty, Object version, String what) {
        RequestSpecification request = matching(supporter.username(), version);
        if (what.equals("refusal")) {
            request.body(Map.of("reason", "通院の日と重なりました"));
        }
        return request.put(OWN + "/duties/" + idOf(duty) + "/" + what).then();
    }

    public static List<Map<String, Object>> own(SupporterWithAccount supporter) {
        return as(supporter.username()).get(OWN + "/duties").then().statusCode(200).extract().path("items");
    }

    public static List<Map<String, Object>> messages(SupporterWithAccount supporter) {
        return as(supporter.username()).get(OWN + "/messages").then().statusCode(200).extract().path("items");
    }

    public static List<Object> kinds(SupporterWithAccount supporter) {
        return messages(supporter).stream().map(message -> message.get("kind")).toList();
    }

    public static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
