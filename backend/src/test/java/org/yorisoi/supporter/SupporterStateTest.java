package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupporterStateTest {

    /** As the rules of the register say; what is not here is refused. */
    private static final Map<String, Set<String>> POSSIBLE = Map.of(
        "applied", Set.of("trainee", "active", "withdrawn", "deceased"),
        "trainee", Set.of("active", "resting", "withdrawn", "deceased"),
        "active", Set.of("resting", "withdrawn", "deceased"),
        "resting", Set.of("trainee", "active", "withdrawn", "deceased"),
        "withdrawn", Set.of("applied", "trainee", "active", "deceased"),
        "deceased", Set.of("resting"));

    /** What other rooms hear. */
    @ApplicationScoped
    static class Heard {

        private final List<SupporterStateChanged> events = new CopyOnWriteArrayList<>();

        void on(@Observes SupporterStateChanged changed) {
            events.add(changed);
        }

        List<SupporterStateChanged> of(String location) {
            return events.stream().filter(event -> event.supporterId().equals(idOf(location))).toList();
        }
    }

    private final Clock clock;
    private final Heard heard;

    SupporterStateTest(Clock clock, Heard heard) {
        this.clock = clock;
        this.heard = heard;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    @Test
    void a_supporter_goes_the_ways_that_there_are_and_no_other() {
        for (String from : POSSIBLE.keySet()) {
            for (String to : POSSIBLE.keySet()) {
                String location = in(from, from + " " + to);
                Map<String, String> step = Map.of("state", to, "since", today(), "reason", "届け出による");
                if (POSSIBLE.get(from).contains(to)) {
                    put("centre", location + "/state", 0, step).statusCode(200).body("state", is(to))
                        .body("stateSince", is(today())).header("ETag", is("\"1\""));
                } else {
                    put("centre", location + "/state", 0, step).statusCode(409)
                        .body("type", is("/problems/supporter-state-not-possible"));
                }
            }
        }
    }

    @Test
    void her_history_tells_every_step_and_others_are_told() {
        String location = active("歩み" + unique());
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-04-01", "until", "2025-09-30",
            "reason", "療養のため")).statusCode(200).body("restingUntil", is("2025-09-30"));
        becomes("centre", location, 1, "active", "2025-10-01").statusCode(200).body("restingUntil", is(nullValue()));

        as("centre").get(location + "/states").then().statusCode(200)
            .body("items.state", contains("active", "resting", "active"))
            .body("items.since", contains("2024-04-01", "2025-04-01", "2025-10-01"))
            .body("items.until", contains(null, "2025-09-30", null))
            .body("items.reason", contains(null, "療養のため", null)).body("total", is(3));
        as("network").get(location + "/states").then().statusCode(200)
            .body("items.state", contains("active", "resting", "active"))
            .body("items.reason", contains(nullValue(), nullValue(), nullValue()));
        assertEquals(List.of(
            new SupporterStateChanged("43", idOf(location), null, SupporterState.ACTIVE, LocalDate.of(2024, 4, 1)),
            new SupporterStateChanged("43", idOf(location), SupporterState.ACTIVE, SupporterState.RESTING,
                LocalDate.of(2025, 4, 1)),
            new SupporterStateChanged("43", idOf(location), SupporterState.RESTING, SupporterState.ACTIVE,
                LocalDate.of(2025, 10, 1))), heard.of(location));
    }

    @Test
    void days_that_contradict_each_other_are_refused() {
        String location = active("日付" + unique());
        becomes("centre", location, 0, "resting", "2024-03-31").statusCode(400)
            .body("violations.field", contains("since")).body("violations.code", contains("before_start"));
        becomes("centre", location, 0, "resting", LocalDate.now(clock).plusDays(1).toString()).statusCode(400)
            .body("violations.field", contains("since")).body("violations.code", contains("in_future"));
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-04-01", "until", "2025-03-31"))
            .statusCode(400).body("violations.field", contains("until"))
            .body("violations.code", contains("before_start"));
        put("centre", location + "/state", 0, Map.of("state", "withdrawn", "since", "2025-04-01", "until", "2025-05-31"))
            .statusCode(400).body("violations.field", contains("until"))
            .body("violations.code", contains("not_allowed"));
    }

    @Test
    void a_decease_entered_by_mistake_is_taken_back_with_a_reason() {
        String location = in("deceased", "取消" + unique());
        becomes("centre", location, 0, "resting", "2025-04-01").statusCode(400)
            .body("violations.field", contains("reason")).body("violations.code", contains("required"));
        put("centre", location + "/state", 0, Map.of("state", "resting", "since", "2025-04-01", "reason", "同姓同名の方でした"))
            .statusCode(200).body("mayBeContacted", is(true));
    }

    @Test
    void who_is_gone_is_there_only_for_those_who_keep_the_register() {
        String location = active("退会" + unique());
        as("network").get(location).then().statusCode(200).body("mayBeContacted", is(true));
        becomes("centre", location, 0, "withdrawn", today()).statusCode(200).body("mayBeContacted", is(false));
        as("network").get(location).then().statusCode(404);
        as("network").get(location + "/states").then().statusCode(404);
        as("centre").get(location).then().statusCode(200);
    }

    @Test
    void who_is_gone_is_nobodys_mentor() {
        String mentor = active("先輩" + unique());
        String trainee = add(with(supporter("後輩"), "mentorId", idOf(mentor))).statusCode(201)
            .body("mentorId", is(idOf(mentor).toString())).extract().header("Location");
        becomes("centre", mentor, 0, "deceased", today()).statusCode(200);
        as("centre").get(trainee).then().body("mentorId", is(nullValue()));
        put("centre", trainee, 1, with(supporter("後輩"), "mentorId", idOf(mentor))).statusCode(400)
            .body("violations.field", contains("mentorId")).body("violations.code", contains("unknown_reference"));
    }

    @Test
    void a_state_is_changed_by_the_centre_on_the_current_version_only() {
        String location = active("状態" + unique());
        for (String other : new String[] {"admin", "hospital", "network", "organiser", "supporter", "government"}) {
            becomes(other, location, 0, "resting", today()).statusCode(403);
        }
        becomes("centre42", location, 0, "resting", today()).statusCode(404);
        becomes("centre", location, 9, "resting", today()).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(Map.of("state", "resting", "since", today()))
            .put(location + "/state").then().statusCode(428);
        asNobody().get(location + "/states").then().statusCode(401);
        as("centre42").get(location + "/states").then().statusCode(404);
    }
}
