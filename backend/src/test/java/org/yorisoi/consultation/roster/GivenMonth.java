package org.yorisoi.consultation.roster;

import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.SESSIONS;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.apply;
import static org.yorisoi.supporter.qualification.QualificationRequests.extension;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterRequests;
import org.yorisoi.supporter.SupporterWithAccount;

/** A month that no other test plans, through the door: its sessions, who answered, and its roster. */
final class GivenMonth {

    private static final String TRAINED_ON = "1982-05-01";
    private static final String LAST_DAY = "1985-03-31";
    private static YearMonth next = YearMonth.from(TODAY).plusMonths(4);
    private static boolean extended;

    final YearMonth month;
    final String address;
    final List<UUID> sessions = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    private GivenMonth(YearMonth month) {
        this.month = month;
        this.address = PREFECTURE + "/rosters/" + month;
    }

    /** One with a session on each of these days, all in one room, and asked for availability. */
    static synchronized GivenMonth withSessionsOn(int... days) {
        while (hasSessions(next)) {
            next = next.plusMonths(1);
        }
        GivenMonth given = new GivenMonth(next);
        next = next.plusMonths(1);
        String room = added();
        for (int day : days) {
            given.days.add(given.month.atDay(day));
            given.sessions.add(UUID.fromString(id(open(room, given.month.atDay(day)))));
        }
        as("centre").contentType(ContentType.JSON).body(Map.of("month", given.month.toString(), "deadline",
            TODAY.plusDays(3).toString())).post(PREFECTURE + "/availability-rounds").then().statusCode(201);
        return given;
    }

    private static boolean hasSessions(YearMonth month) {
        return as("centre").get(SESSIONS + "?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth()).then().statusCode(200)
            .extract().<Integer>path("total") > 0;
    }

    /** Somebody who can be planned and signs in herself. */
    static SupporterWithAccount pledged(DemoAccounts accounts) {
        String word = unique();
        String username = "supporter-" + word;
        accounts.account("43", username, "見本 " + word, Role.SUPPORTER, null);
        String location = SupporterRequests.add(with(supporter("当番表の" + word), "accountUsername", username, "state", "active",
            "stateSince", "2024-04-01", "pledge", Map.of("signedOn", "2024-04-02", "textVersion", "2020-04")))
            .statusCode(201).extract().header("Location");
        consents(location, "register");
        consents(location, "health_data");
        qualifiedForAllMonths(location);
        return new SupporterWithAccount(location, idOf(location), "当番表の" + word, username);
    }

    /** Tests plan more months than a qualification lasts, so that of a year long ago is extended. */
    private static synchronized void qualifiedForAllMonths(String location) {
        if (!extended) {
            apply(extension(LAST_DAY, LAST_DAY, TODAY.plusYears(20).toString()), 0).statusCode(201);
            extended = true;
        }
        trained(location, "foundation", TRAINED_ON);
    }

    /** She answers for every session day, in their order: prefer, yes or no. */
    GivenMonth answers(SupporterWithAccount her, String... choices) {
        List<Map<String, Object>> said = new ArrayList<>();
        for (int n = 0; n < choices.length; n++) {
            said.add(Map.of("date", days.get(n).toString(), "choice", choices[n]));
        }
        Map<String, Object> answer = new HashMap<>();
        answer.put("days", said);
        answer.put("mostDuties", 2);
        answer.put("note", null);
        matching("centre", 0).body(answer).put(PREFECTURE + "/availability-rounds/" + month + "/answers/" + her.id()).then()
            .statusCode(200);
        return this;
    }

    ValidatableResponse roster() {
        return as("centre").get(address).then().statusCode(200);
    }

    int version() {
        return roster().extract().path("version");
    }

    /** The plan as it is: the ids of those who are there, by session in the order of time. */
    List<List<String>> plan() {
        return roster().extract().path("sessions.collect { it.supporters.collect { it.id } }");
    }

    long cost() {
        return roster().extract().<List<Integer>>path("cost.amount").stream().mapToLong(Integer::longValue).sum();
    }

    /** Says who is where, all of it. */
    ValidatableResponse put(Object version, List<Map<String, Object>> teams, List<Map<String, Object>> overrulings) {
        return matching("centre", version).body(Map.of("teams", teams, "overrulings", overrulings)).put(address).then();
    }

    Map<String, Object> team(int session, Map<?, ?>... places) {
        Map<String, Object> team = new HashMap<>();
        team.put("sessionId", sessions.get(session));
        team.put("supporters", List.of(places));
        team.put("specialist", null);
        return team;
    }

    static Map<String, Object> free(SupporterWithAccount her) {
        return Map.of("id", her.id(), "locked", false);
    }

    static Map<String, Object> locked(SupporterWithAccount her) {
        return Map.of("id", her.id(), "locked", true);
    }

    /** Has it planned and waits for the end. */
    ValidatableResponse planned(String mode) throws InterruptedException {
        return over(as("centre").contentType(ContentType.JSON).body(Map.of("mode", mode, "seconds", 30))
            .post(address + "/plannings").then().statusCode(202).extract().header("Location"));
    }

    static ValidatableResponse over(String planning) throws InterruptedException {
        for (int tried = 0; tried < 600; tried++) {
            ValidatableResponse now = as("centre").get(planning).then().statusCode(200);
            if (!List.of("waiting", "running").contains(now.extract().<String>path("state"))) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The planning did not end within a minute");
    }

    ValidatableResponse published() {
        return matching("centre", version()).put(address + "/publication").then();
    }

    ValidatableResponse explanation(int session) {
        return as("centre").get(address + "/sessions/" + sessions.get(session) + "/explanation").then().statusCode(200);
    }
}
