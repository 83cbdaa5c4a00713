package org.yorisoi.supporter.qualification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.supporter.qualification.QualificationRequests.today;
import static org.yorisoi.supporter.qualification.QualificationRequests.training;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/** A programme's rule, in a prefecture of its own so that nobody else's qualifications move. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QualificationRuleTest {

    private static final String MIYAZAKI = "/api/v1/prefectures/45";

    @Inject
    DemoAccounts accounts;

    @BeforeEach
    void accounts_of_another_prefecture() {
        if (!accounts.anyIn("45")) {
            for (Role role : List.of(Role.ADMIN, Role.CENTRE)) {
                accounts.account("45", role.name().toLowerCase() + "45", "見本", role, null);
            }
        }
    }

    private static Map<String, Object> rule(int years, int grace, int warning, boolean late) {
        Map<String, Object> rule = new HashMap<>(Map.of("fiscalYears", years, "graceMonths", grace, "warningMonths", warning,
            "renewedAfterGrace", late));
        rule.put("issuer", null);
        return rule;
    }

    private static void isNow(Map<String, Object> rule) {
        int version = as("admin45").get(MIYAZAKI + "/qualification-rule").then().statusCode(200).extract().path("version");
        put("admin45", MIYAZAKI + "/qualification-rule", version, rule).statusCode(200)
            .header("ETag", is("\"" + (version + 1) + "\""));
    }

    private static ValidatableResponse sent(String path, Map<String, ?> body) {
        return as("centre45").contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String qualified(String state, String completedOn) {
        String supporter = sent(MIYAZAKI + "/supporters", with(supporter("見本 " + unique()), "state", state, "stateSince",
            "2024-04-01")).statusCode(201).extract().header("Location");
        sent(supporter + "/trainings", training("foundation", completedOn)).statusCode(201);
        return supporter;
    }

    @Test
    void at_first_it_is_two_years_three_months_of_grace_and_told_half_a_year_ahead() {
        as("centre").get(KUMAMOTO + "/qualification-rule").then().statusCode(200).body("fiscalYears", is(2))
            .body("graceMonths", is(3)).body("warningMonths", is(6)).body("renewedAfterGrace", is(true))
            .body("issuer", is(nullValue()));
    }

    @Test
    void a_changed_rule_holds_for_everybody_at_once() {
        isNow(rule(2, 3, 6, true));
        String supporter = qualified("active", "2022-01-29");
        as("centre45").get(supporter + "/qualification").then().body("validUntil", is("2024-03-31"));
        isNow(rule(3, 0, 6, true));
        as("centre45").get(supporter + "/qualification").then().body("validUntil", is("2025-03-31"))
            .body("graceUntil", is("2025-03-31"));
    }

    @Test
    void todays_work_tells_whose_qualification_has_ended_or_ends_soon() {
        LocalDate today = today();
        LocalDate aYearAgo = today.minusYears(1);
        isNow(rule(0, 24, 12, true));
        qualified("active", aYearAgo.toString());
        qualified("active", today.minusYears(5).toString());
        qualified("trainee", today.minusDays(1).toString());
        qualified("resting", aYearAgo.toString());
        ValidatableResponse toDo = as("centre45").get(MIYAZAKI + "/reports/to-do").then().statusCode(200);
        toDo.body("items.kind", hasItems("qualification_expired", "qualification_in_grace", "qualification_expiring"));
        toDo.body("items.find {it.kind == 'qualification_in_grace'}.count", is(1));
        for (String kind : List.of("expired", "in_grace", "expiring")) {
            int told = toDo.extract().path("items.find {it.kind == 'qualification_" + kind + "'}.count");
            as("centre45").queryParam("status", kind).queryParam("serving", true)
                .get(MIYAZAKI + "/supporter-qualifications").then().statusCode(200).body("total", is(told));
        }
        as("admin45").get(MIYAZAKI + "/reports/to-do").then().statusCode(200).body("items.kind", is(List.of()));
    }

    @Test
    void only_the_admin_changes_it_and_knows_what_she_changes() {
        Map<String, Object> rule = rule(2, 3, 6, true);
        for (String other : List.of("centre", "network", "hospital", "supporter", "organiser", "government")) {
            put(other, KUMAMOTO + "/qualification-rule", 0, rule).statusCode(403);
        }
        put("admin42", KUMAMOTO + "/qualification-rule", 0, rule).statusCode(404);
        put("admin", KUMAMOTO + "/qualification-rule", 99, rule).statusCode(412);
        as("admin").contentType(ContentType.JSON).body(rule).put(KUMAMOTO + "/qualification-rule").then().statusCode(428);
        put("admin", KUMAMOTO + "/qualification-rule", 0, rule(11, -1, 25, true)).statusCode(400)
            .body("violations.field", hasItems("fiscalYears", "graceMonths", "warningMonths"));
        put("admin", KUMAMOTO + "/qualification-rule", 0, with(rule, "fiscalYears", null)).statusCode(400)
            .body("violations.field", contains("fiscalYears")).body("violations.code", contains("required"));
    }

    @Test
    void those_who_read_the_register_or_the_settings_read_it() {
        for (String reader : List.of("admin", "centre", "network", "government")) {
            as(reader).get(KUMAMOTO + "/qualification-rule").then().statusCode(200);
        }
        for (String other : List.of("hospital", "organiser", "supporter")) {
            as(other).get(KUMAMOTO + "/qualification-rule").then().statusCode(403);
        }
        asNobody().get(KUMAMOTO + "/qualification-rule").then().statusCode(401);
        as("centre42").get(KUMAMOTO + "/qualification-rule").then().statusCode(404);
    }
}
