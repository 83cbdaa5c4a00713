package org.yorisoi.supporter.qualification.matching;

import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of trainings, and what is said about the names on them, as tests ask for it, through the door. */
final class MatchingRequests {

    static final String DECISIONS = KUMAMOTO + "/supporter-decisions";

    private MatchingRequests() {
    }

    /** A foundation training of 2022-01-29 with these peers ("name/kana") on its list; tells their ids in that order. */
    static List<String> listed(String... peers) {
        return listedIn("foundation", "peer", peers);
    }

    static List<String> listedIn(String kind, String category, String... peers) {
        Map<String, Object> training = new HashMap<>(Map.of("kind", kind, "title", "研修会" + unique(), "dates",
            List.of("2022-01-28", "2022-01-29"), "delivery", "in_person", "facilitators", List.of(), "footnotes", List.of(),
            "openForApplication", false));
        String address = post("centre", KUMAMOTO + "/trainings", training).statusCode(201).extract().header("Location");
        List<Map<String, Object>> people = new ArrayList<>();
        for (String peer : peers) {
            String[] name = peer.split("/");
            Map<String, Object> person = new HashMap<>(Map.of("name", name[0], "category", category, "course",
                "foundation"));
            person.put("kana", name.length > 1 ? name[1] : null);
            people.add(person);
        }
        Map<String, Object> attendance = new HashMap<>(Map.of("participants", people));
        attendance.put("headcounts", null);
        attendance.put("differenceReason", null);
        return as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(attendance)
            .put(address + "/attendance").then().statusCode(200).extract().path("participants.id");
    }

    static ValidatableResponse decide(String participant, String verdict, UUID supporter, String kana) {
        Map<String, Object> body = new HashMap<>(Map.of("participantId", participant, "verdict", verdict));
        body.put("supporterId", supporter);
        body.put("kana", kana);
        return post("centre", DECISIONS, body);
    }

    /** The address of the decision. */
    static String same(String participant, String supporter) {
        return decide(participant, "same", idOf(supporter), null).statusCode(201).extract().header("Location");
    }
}
