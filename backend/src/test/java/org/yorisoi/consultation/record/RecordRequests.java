package org.yorisoi.consultation.record;

import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.with;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.consultation.RoomRequests;
import org.yorisoi.consultation.duty.DutyRequests;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterWithAccount;

/** Consultation records as tests write them, through the door. */
public final class RecordRequests {

    public static final String ATTENDED = PREFECTURE + "/attended-sessions";
    public static final String RECORDS = PREFECTURE + "/consultation-records";

    private RecordRequests() {
    }

    /** The least that is told of a consultation; tests change what they are about. */
    public static Map<String, Object> record(Object... more) {
        return with(Map.of("mode", "in_person", "minutes", 40, "standpoint", "patient", "ageBand", "fifties", "visit", "new",
            "topics", List.of("feelings"), "outcome", "listened"), more);
    }

    /** A session of a room of its own that was held some days ago. */
    public static String heldAgo(int days, Object... room) {
        return RoomRequests.open(RoomRequests.added(room), TODAY.minusDays(days));
    }

    public static String attended(String session) {
        return ATTENDED + "/" + id(session);
    }

    public static ValidatableResponse write(String username, String session, Map<String, ?> record) {
        return as(username).contentType(ContentType.JSON).body(record).post(attended(session) + "/consultation-records").then();
    }

    /** The address of a record written by the support centre's supervision group. */
    public static String written(String session, Object... more) {
        return write("centre", session, record(more)).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse list(String username, String session) {
        return as(username).get(RECORDS + "?sessionId=" + id(session)).then();
    }

    public static SupporterWithAccount onDuty(DemoAccounts accounts, String session) {
        SupporterWithAccount supporter = SupporterWithAccount.added(accounts);
        DutyRequests.asked(session, supporter);
        return supporter;
    }

    public static void turnOf(UUID hospital, String session) {
        as("centre").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("hospitalId", hospital))
            .put(session + "/turn").then().statusCode(200);
    }

    /** Somebody with this role who doesn't belong to the supervision group. */
    public static String outsider(DemoAccounts accounts, Role role) {
        String username = role.name().toLowerCase() + "-" + RoomRequests.unique();
        accounts.account("43", username, "見本 担当外", role, null);
        return username;
    }
}
