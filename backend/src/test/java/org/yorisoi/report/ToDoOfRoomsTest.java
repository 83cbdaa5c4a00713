package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.RoomRequests;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.HospitalDetails;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Location;
import org.yorisoi.hospital.SupportCentre;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterRequests;

/** What rooms, duties and availability leave to do, in a prefecture where nobody else does anything. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToDoOfRoomsTest {

    private static final String MIYAGI = "/api/v1/prefectures/04";
    private static final LocalDate TODAY = RoomRequests.TODAY;
    private static final LocalDate DAY = TODAY.plusDays(10);
    private static final YearMonth MONTH = YearMonth.from(DAY);

    private final DemoAccounts accounts;
    private final HospitalService hospitals;

    ToDoOfRoomsTest(DemoAccounts accounts, HospitalService hospitals) {
        this.accounts = accounts;
        this.hospitals = hospitals;
    }

    private static ValidatableResponse send(String path, Map<String, ?> body) {
        return as("centre04").contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String added(String path, Map<String, ?> body) {
        return send(path, body).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse toDo(String username) {
        return as(username).get(MIYAGI + "/reports/to-do").then().statusCode(200);
    }

    private static String one(String kind) {
        return "items.find { it.kind == '" + kind + "' }";
    }

    private static UUID supporter(String name, Object... more) {
        String supporter = added(MIYAGI + "/supporters", SupporterRequests.with(SupporterRequests.with(
            SupporterRequests.supporter(name), "state", "active", "stateSince", "2024-04-01"), more));
        for (String purpose : List.of("register", "health_data")) {
            added(supporter + "/consents", Map.of("purpose", purpose, "textVersion", "2026-03",
                "givenOn", "2026-04-01", "channel", "paper"));
        }
        added(supporter + "/trainings", Map.of("completedOn", "2026-01-24", "title", "養成研修会",
            "course", "foundation"));
        return SupporterRequests.idOf(supporter);
    }

    private static String open(String room, LocalDate day) {
        String session = added(MIYAGI + "/sessions", Map.of("roomId", id(room), "session", RoomRequests.session(day)));
        as("centre04").header("If-Match", "\"0\"").put(session + "/publication").then().statusCode(200);
        return session;
    }

    @Test
    void everybody_is_told_what_is_hers_to_do_until_she_has_done_it() {
        UUID hospital = hospitals.add("04", new HospitalDetails("見本がん病院", "みほんがんびょういん",
            List.of(new Designation(DesignationKind.REGIONAL, LocalDate.of(2010, 4, 1), null)),
            new Location(null, null, null, null), new SupportCentre(null, null))).id();
        accounts.account("04", "centre04", "見本", Role.CENTRE, null);
        accounts.account("04", "supporter04", "見本", Role.SUPPORTER, null);
        accounts.account("04", "hospital04", "見本", Role.HOSPITAL, hospital);
        UUID her = supporter("当番の人", "accountUsername", "supporter04");
        supporter("答えない人");
        String room = added(MIYAGI + "/rooms", RoomRequests.room("仙台の相談室（見本）"));
        String session = open(room, DAY);
        open(room, TODAY.plusWeeks(6));

        toDo("centre04").body(one("places_open") + ".count", is(2)).body(one("places_open") + ".month", is(MONTH.toString()))
            .body(one("places_open") + ".until", is(DAY.toString()));
        added(session + "/duties", Map.of("supporterId", her));
        toDo("centre04").body(one("places_open") + ".count", is(1));
        toDo("supporter04").body("items.kind", contains("own_duty_unanswered")).body("items[0].until", is(DAY.toString()));
        String duty = as("supporter04").get(MIYAGI + "/own-entry/duties").then().extract().path("items[0].id");
        as("supporter04").header("If-Match", "\"0\"").put(MIYAGI + "/own-entry/duties/" + duty + "/acceptance").then()
            .statusCode(200);

        LocalDate deadline = TODAY.plusDays(3);
        send(MIYAGI + "/availability-rounds", Map.of("month", MONTH.toString(), "deadline", deadline.toString())).statusCode(201);
        toDo("centre04").body(one("availability_missing") + ".count", is(2))
            .body(one("availability_missing") + ".until", is(deadline.toString()))
            .body(one("availability_missing") + ".since", nullValue());
        toDo("supporter04").body("items.kind", contains("own_availability_missing"))
            .body("items[0].month", is(MONTH.toString())).body("items[0].until", is(deadline.toString()));
        as("supporter04").header("If-Match", "\"0\"").contentType(ContentType.JSON)
            .body(Map.of("days", List.of(Map.of("date", DAY.toString(), "choice", "yes"))))
            .put(MIYAGI + "/own-entry/availability/" + MONTH).then().statusCode(200);
        toDo("supporter04").body("items", is(List.of()));
        toDo("centre04").body(one("availability_missing") + ".count", is(1));

        as("centre04").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("hospitalId", hospital))
            .put(session + "/turn").then().statusCode(200);
        toDo("hospital04").body(one("hospital_message_unread") + ".count", is(1))
            .body(one("hospital_message_unread") + ".since", is(TODAY.toString()));
        as("hospital04").put(MIYAGI + "/hospital-messages/read").then().statusCode(204);
        toDo("hospital04").body("items.kind", contains("hospital_availability_missing", "specialist_missing"))
            .body("items.month", contains(MONTH.toString(), null)).body("items.until", contains(deadline.toString(),
                DAY.toString()));
        as("hospital04").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("days", List.of(DAY.toString())))
            .put(MIYAGI + "/availability-rounds/" + MONTH + "/hospital-answers/" + hospital).then().statusCode(200);
        toDo("hospital04").body("items.kind", contains("specialist_missing"));
    }

    @Test
    void a_rest_that_should_be_over_is_told() {
        accounts.account("06", "centre06", "見本", Role.CENTRE, null);
        String yamagata = "/api/v1/prefectures/06";
        String her = as("centre06").contentType(ContentType.JSON).body(SupporterRequests.with(
            SupporterRequests.supporter("休んでいる人"), "state", "active", "stateSince", "2024-04-01"))
            .post(yamagata + "/supporters").then().statusCode(201).extract().header("Location");
        as("centre06").header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("state", "resting",
            "since", TODAY.minusDays(30).toString(), "until", TODAY.minusDays(2).toString())).put(her + "/state").then()
            .statusCode(200);
        as("centre06").get(yamagata + "/reports/to-do").then().body(one("rest_overdue") + ".count", is(1))
            .body(one("rest_overdue") + ".since", is(TODAY.minusDays(2).toString()));
    }
}
