package org.yorisoi.consultation.reservation;

import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Slots and reservations as tests ask for them, through the door. */
public final class ReservationRequests {

    static final String RESERVATIONS = PREFECTURE + "/reservations";
    static final LocalDate DAY = TODAY.plusDays(20);

    private ReservationRequests() {
    }

    /** A published session from 13:00 to 15:20: three slots of 40 minutes. */
    public static String session() {
        return session(DAY);
    }

    public static String session(LocalDate day) {
        return open(added(), day);
    }

    public static List<String> slots(String session) {
        return as("centre").get(session + "/slots").then().statusCode(200).extract().path("items.id");
    }

    static Map<String, Object> wanted(String slot, String reference, Object... more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("slotId", slot, "reference", reference));
        for (int i = 0; i < more.length; i += 2) {
            wanted.put((String) more[i], more[i + 1]);
        }
        return wanted;
    }

    static ValidatableResponse reserve(RequestSpecification who, Map<String, ?> wanted) {
        return who.contentType(ContentType.JSON).body(wanted).post(RESERVATIONS).then();
    }

    /** @return where it is; its version is 0 */
    public static String held(String username, String slot, String reference) {
        return reserve(as(username), wanted(slot, reference)).statusCode(201).extract().header("Location");
    }

    public static String confirmed(String username, String slot, String reference) {
        return reserve(as(username), wanted(slot, reference, "confirmed", true)).statusCode(201).extract()
            .header("Location");
    }

    /** Every slot of a session, taken by the support centre. */
    public static List<String> fill(String session) {
        return slots(session).stream().map(slot -> confirmed("centre", slot, "C-1")).toList();
    }

    static RequestSpecification matching(RequestSpecification who, Object version) {
        return who.header("If-Match", "\"" + version + "\"");
    }

    static ValidatableResponse confirm(RequestSpecification who, String reservation, Object version) {
        return matching(who, version).put(reservation + "/confirmation").then();
    }

    static ValidatableResponse cancel(RequestSpecification who, String reservation, Object version) {
        return matching(who, version).put(reservation + "/cancellation").then();
    }

    static ValidatableResponse restore(RequestSpecification who, String reservation, Object version) {
        return matching(who, version).delete(reservation + "/cancellation").then();
    }

    static ValidatableResponse move(RequestSpecification who, String reservation, String slot, Object version) {
        return matching(who, version).contentType(ContentType.JSON).body(Map.of("slotId", slot))
            .post(reservation + "/move").then();
    }

    public static ValidatableResponse join(RequestSpecification who, String session, String reference) {
        return who.contentType(ContentType.JSON).body(Map.of("reference", reference)).post(session + "/waiting-list").then();
    }

    static ValidatableResponse shown(String session) {
        return as("centre").get(session + "/slots").then().statusCode(200);
    }

    static String reservation(String id) {
        return RESERVATIONS + "/" + id(id);
    }
}
