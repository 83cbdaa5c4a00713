package org.yorisoi.salon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.salon.SalonRequests.SALONS;
import static org.yorisoi.salon.SalonRequests.add;
import static org.yorisoi.salon.SalonRequests.becomes;
import static org.yorisoi.salon.SalonRequests.put;
import static org.yorisoi.salon.SalonRequests.running;
import static org.yorisoi.salon.SalonRequests.salon;
import static org.yorisoi.salon.SalonRequests.unique;
import static org.yorisoi.salon.SalonRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalonStateTest {

    /** As the rules of the register say; what is not here is refused. */
    private static final Map<String, Set<String>> POSSIBLE = Map.of(
        "planned", Set.of("trial", "running", "closed"),
        "trial", Set.of("running", "resting", "closed"),
        "running", Set.of("resting", "closed"),
        "resting", Set.of("running", "trial", "closed"),
        "closed", Set.of("running"));

    private final Clock clock;

    SalonStateTest(Clock clock) {
        this.clock = clock;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    @Test
    void a_salon_goes_the_ways_that_there_are_and_no_other() {
        for (String from : POSSIBLE.keySet()) {
            for (String to : POSSIBLE.keySet()) {
                String location = add(with(salon(from + " " + to), "state", from)).statusCode(201).extract()
                    .header("Location");
                if (POSSIBLE.get(from).contains(to)) {
                    becomes("centre", location, 0, to, today()).statusCode(200).body("state", is(to))
                        .body("stateSince", is(today())).header("ETag", is("\"1\""));
                } else {
                    becomes("centre", location, 0, to, today()).statusCode(409)
                        .body("type", is("/problems/salon-state-not-possible"));
                }
            }
        }
    }

    @Test
    void its_history_tells_every_step() {
        String location = running("歩み" + unique());
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-04-01", "until", "2025-09-30",
            "reason", "会場の改修のため")).statusCode(200).body("restingUntil", is("2025-09-30"));
        becomes("centre", location, 1, "running", "2025-10-01").statusCode(200).body("restingUntil", is(nullValue()));

        as("network").get(location + "/states").then().statusCode(200)
            .body("items.state", contains("running", "resting", "running"))
            .body("items.since", contains("2015-04-01", "2025-04-01", "2025-10-01"))
            .body("items.until", contains(null, "2025-09-30", null))
            .body("items.reason", contains(null, "会場の改修のため", null)).body("total", is(3));
        asNobody().get(location + "/states").then().statusCode(401);
        as("supporter").get(location + "/states").then().statusCode(403);
        as("centre42").get(location + "/states").then().statusCode(404);
    }

    @Test
    void days_that_contradict_each_other_are_refused() {
        String location = running("日付" + unique());
        becomes("centre", location, 0, "resting", "2015-03-31").statusCode(400)
            .body("violations.field", contains("since")).body("violations.code", contains("before_start"));
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-04-01", "until", "2025-03-31"))
            .statusCode(400).body("violations.field", contains("until"))
            .body("violations.code", contains("before_start"));
        put("centre", location + "/state", 0, Map.of("state", "closed", "since", "2025-04-01", "until", "2025-05-31"))
            .statusCode(400).body("violations.field", contains("until"))
            .body("violations.code", contains("not_allowed"));
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-02-30")).statusCode(400)
            .body("violations.field", contains("since")).body("violations.code", contains("invalid_date"));
        put("centre", location + "/state", 0, Map.of("state", "gone", "since", "2025-04-01")).statusCode(400)
            .body("violations.field", contains("state")).body("violations.code", contains("unknown_value"));
    }

    @Test
    void a_state_is_changed_by_who_may_on_the_current_version_only() {
        String location = running("状態" + unique());
        for (String other : new String[] {"admin", "hospital", "network", "supporter", "government"}) {
            becomes(other, location, 0, "resting", today()).statusCode(403);
        }
        becomes("organiser", location, 0, "resting", today()).statusCode(404);
        becomes("centre42", location, 0, "resting", today()).statusCode(404);
        becomes("centre", location, 9, "resting", today()).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(Map.of("state", "resting", "since", today()))
            .put(location + "/state").then().statusCode(428);
        asNobody().get(location).then().body("state", is("running"));
    }

    @Test
    void a_salon_is_confirmed_today_or_on_a_day_before() {
        String name = "確認" + unique();
        String location = running(name);
        as("centre").contentType(ContentType.JSON).body("{\"on\": \"2026-04-01\"}").post(location + "/confirmations")
            .then().statusCode(200).body("confirmedOn", is("2026-04-01"));
        as("centre").contentType(ContentType.JSON).body("{}").post(location + "/confirmations").then().statusCode(200)
            .body("confirmedOn", is(today()));
        as("centre").contentType(ContentType.JSON).body(Map.of("on", LocalDate.now(clock).plusDays(1).toString()))
            .post(location + "/confirmations").then().statusCode(400).body("violations.field", contains("on"))
            .body("violations.code", contains("in_future"));
        as("network").contentType(ContentType.JSON).body("{}").post(location + "/confirmations").then().statusCode(403);
        asNobody().queryParam("q", name).get(SALONS).then().body("items.confirmedOn", is(List.of(today())));
        assertEquals(2, (int) asNobody().get(location).path("version"));
    }
}
