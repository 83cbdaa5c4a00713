package org.yorisoi.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.time.TokyoClock;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToDoTest {

    private static final String OITA = "/api/v1/prefectures/44";

    private final LocalDate today = LocalDate.now(TokyoClock.ZONE);

    @Inject
    DemoAccounts accounts;

    @BeforeEach
    void accounts_of_a_fourth_prefecture() {
        if (!accounts.anyIn("44")) {
            for (Role role : List.of(Role.ADMIN, Role.CENTRE, Role.NETWORK, Role.SUPPORTER)) {
                accounts.account("44", role.name().toLowerCase() + "44", "見本", role, null);
            }
        }
    }

    private static void training(LocalDate date) {
        as("centre44").contentType(ContentType.JSON).body("""
            {"kind": "other", "title": "研修会", "dates": ["%s"], "delivery": "in_person", "place": null,
             "facilitators": [], "footnotes": [], "openForApplication": false, "application": null}""".formatted(date))
            .post(OITA + "/trainings").then().statusCode(201);
    }

    private static void hospital(String designations) {
        as("centre44").contentType(ContentType.JSON).body("""
            {"name": "見本病院", "kana": "みほんびょういん", "designations": %s, "postalCode": null, "address": null,
             "latitude": null, "longitude": null, "supportCentre": {"telephone": null, "hours": null}}"""
            .formatted(designations)).post(OITA + "/hospitals").then().statusCode(201);
    }

    private static void invite(String username, Role role) {
        as("admin44").contentType(ContentType.JSON).body(Map.of("username", username, "displayName", "招待中",
            "role", role.name().toLowerCase())).post(OITA + "/accounts").then().statusCode(201);
    }

    private static ValidatableResponse toDo(String username) {
        return as(username).get(OITA + "/reports/to-do").then().statusCode(200);
    }

    @Test
    void it_lists_what_waits_for_the_caller_the_most_urgent_first() {
        training(today.minusDays(40));
        training(today.minusDays(3));
        training(today.plusDays(9));
        training(today.plusDays(90));
        hospital("[{\"kind\": \"regional\", \"from\": \"2020-04-01\", \"to\": \"%s\"}]".formatted(today.plusDays(30)));
        hospital("[{\"kind\": \"regional\", \"from\": \"2020-04-01\", \"to\": \"%s\"}, {\"kind\": \"regional\", \"from\": \"%s\", \"to\": null}]"
            .formatted(today.plusDays(20), today.plusDays(21)));
        invite("oita.centre", Role.CENTRE);
        invite("oita.network", Role.NETWORK);
        as("centre44").contentType("text/csv").body("date,title\n2020-01-01,研修会\n".getBytes())
            .post(OITA + "/training-imports").then().statusCode(201);
        as("centre44").contentType("text/csv").body("name\n待つサロン\n".getBytes())
            .post(OITA + "/salon-imports").then().statusCode(201);

        toDo("centre44")
            .body("items.kind", contains("attendance_missing", "import_waiting", "salon_import_waiting",
                "invitation_waiting", "designation_ending", "training_upcoming"))
            .body("items.count", contains(2, 1, 1, 1, 1, 1))
            .body("items[0].since", is(today.minusDays(40).toString()))
            .body("items[1].since", is(today.toString()))
            .body("items[4].until", is(today.plusDays(30).toString()))
            .body("items[5].until", is(today.plusDays(9).toString()));
        toDo("admin44").body("items.kind", contains("invitation_waiting")).body("items.count", contains(2));
        toDo("network44").body("items.kind", contains("training_upcoming"));
        toDo("supporter44").body("items", is(List.of()));
    }

    @Test
    void only_people_of_the_prefecture_see_it() {
        asNobody().get(OITA + "/reports/to-do").then().statusCode(401);
        as("centre42").get(OITA + "/reports/to-do").then().statusCode(404);
    }
}
