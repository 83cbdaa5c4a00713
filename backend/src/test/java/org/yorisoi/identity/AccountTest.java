package org.yorisoi.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Api;
import org.yorisoi.testing.TestClock;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountTest {

    private static final String ACCOUNTS = "/api/v1/prefectures/43/accounts";
    private static final String PASSWORD = "長くて覚えやすいことばです";

    @Inject
    TestClock clock;
    @Inject
    TestWorld world;
    @Inject
    EntityManager entities;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private static Response create(String by, String role, String hospitalId) {
        return as(by).contentType(ContentType.JSON).body("""
            {"username": "new-%s", "displayName": "髙﨑 𠮷子", "role": "%s", "hospitalId": %s}"""
            .formatted(UUID.randomUUID(), role, hospitalId)).post(ACCOUNTS);
    }

    private static Response accept(String token) {
        return asNobody().contentType(ContentType.JSON)
            .body("{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, PASSWORD))
            .post("/api/v1/invitations/acceptance");
    }

    private static Response preview(String token) {
        return asNobody().contentType(ContentType.JSON).body("{\"token\": \"%s\"}".formatted(token))
            .post("/api/v1/invitations/preview");
    }

    @Test
    void an_invited_person_sets_the_password_and_signs_in() {
        Response created = create("admin", "network", "null");
        created.then().statusCode(201).body("account.state", is("invited"))
            .body("invitation.link", endsWith("/invitation#" + created.path("invitation.token")));
        String username = created.path("account.username");
        preview(created.path("invitation.token")).then().statusCode(200)
            .body("username", is(username)).body("displayName", is("髙﨑 𠮷子")).body("prefecture", is("43"));
        accept(created.path("invitation.token")).then().statusCode(204);
        Api.signIn(username, PASSWORD);
        as("admin").get(ACCOUNTS + "/" + created.path("account.id")).then()
            .body("state", is("active")).body("lastSignInAt", is(notNullValue())).body("invitedUntil", is(nullValue()));
    }

    @Test
    void an_invitation_is_good_once_and_for_fourteen_days() {
        String used = create("admin", "network", "null").path("invitation.token");
        accept(used).then().statusCode(204);
        accept(used).then().statusCode(410).body("type", is("/problems/invitation-expired"));
        String old = create("admin", "network", "null").path("invitation.token");
        clock.forward(Duration.ofDays(14).plusSeconds(1));
        preview(old).then().statusCode(410);
    }

    @Test
    void a_new_invitation_makes_the_one_before_void() {
        Response created = create("admin", "network", "null");
        String next = as("admin").post(ACCOUNTS + "/" + created.path("account.id") + "/invitation").then()
            .statusCode(201).extract().path("token");
        preview(created.path("invitation.token")).then().statusCode(410);
        preview(next).then().statusCode(200);
    }

    @Test
    void the_support_centre_invites_its_own_people_only() {
        create("centre", "supporter", "null").then().statusCode(201);
        create("centre", "organiser", "null").then().statusCode(201);
        create("centre", "admin", "null").then().statusCode(403);
        create("centre", "government", "null").then().statusCode(403);
        Response colleague = create("centre", "centre", "null");
        colleague.then().statusCode(201);
        accept(colleague.path("invitation.token")).then().statusCode(204);
        as("centre").post(ACCOUNTS + "/" + colleague.path("account.id") + "/invitation").then().statusCode(403);
    }

    @Test
    void a_hospital_account_needs_a_hospital_of_the_prefecture() {
        create("admin", "hospital", "null").then().statusCode(400).body("violations.field", contains("hospitalId"))
            .body("violations.code", contains("required"));
        create("admin", "hospital", "\"" + UUID.randomUUID() + "\"").then().statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        create("admin", "hospital", "\"" + world.ownHospital() + "\"").then().statusCode(201);
        create("admin", "network", "\"" + world.ownHospital() + "\"").then().statusCode(400)
            .body("violations.code", contains("not_allowed"));
    }

    @Test
    void a_user_name_is_taken_once_whatever_its_case() {
        as("admin").contentType(ContentType.JSON).body("""
            {"username": "CENTRE", "displayName": "x", "role": "centre", "hospitalId": null}""").post(ACCOUNTS).then()
            .statusCode(409).body("type", is("/problems/username-taken")).body("violations.field", contains("username"));
    }

    @Test
    void nobody_shuts_himself_out() {
        String id = as("admin").get("/api/v1/session").path("account.id");
        as("admin").header("If-Match", "*").contentType(ContentType.JSON).body("""
            {"displayName": "x", "role": "admin", "hospitalId": null, "state": "disabled"}""")
            .put(ACCOUNTS + "/" + id).then().statusCode(400).body("violations.field", contains("state"));
    }

    @Test
    void accounts_are_found_by_part_of_the_user_name_role_and_state() {
        as("admin").get(ACCOUNTS + "?q=gov&role=government&state=active&sort=-username").then().statusCode(200)
            .body("items.username", contains("government")).body("total", is(1)).body("next", is(nullValue()));
        as("admin").get(ACCOUNTS + "?q=%25").then().body("total", is(0));
        as("admin").get(ACCOUNTS + "?role=king").then().statusCode(400).body("violations.field", contains("role"));
        as("admin").get(ACCOUNTS + "?limit=0").then().statusCode(400).body("violations.field", contains("limit"));
        as("admin").get(ACCOUNTS + "?cursor=AAAA").then().statusCode(400).body("violations.field", contains("cursor"));
    }

    @Test
    void pages_follow_each_other_without_gaps() {
        Response first = as("admin").get(ACCOUNTS + "?limit=2&sort=username");
        String next = first.path("next");
        Response second = as("admin").get(ACCOUNTS + "?limit=2&sort=username&cursor=" + next);
        Response both = as("admin").get(ACCOUNTS + "?limit=4&sort=username");
        assertEquals(both.<java.util.List<String>>path("items.id").subList(2, 4), second.path("items.id"));
    }

    @Test
    void other_prefectures_accounts_are_not_found() {
        String id = as("admin").get("/api/v1/session").path("account.id");
        as("admin42").get("/api/v1/prefectures/42/accounts/" + id).then().statusCode(404);
        as("admin42").get(ACCOUNTS).then().statusCode(404);
        as("admin42").get("/api/v1/prefectures/42/accounts").then()
            .body("items.username", not(org.hamcrest.Matchers.hasItem("admin")));
    }

    @Test
    void a_stolen_database_does_not_tell_who_a_supporter_is() {
        create("admin", "supporter", "null").then().statusCode(201);
        String dump = String.join("\n", entities.createNativeQuery("select display_name from account", String.class)
            .getResultList().stream().map(String::valueOf).toList());
        assertEquals(false, dump.contains("髙﨑"));
    }

    @Test
    void who_is_not_an_admin_changes_no_account() {
        String id = as("admin").get("/api/v1/session").path("account.id");
        as("centre").header("If-Match", "*").contentType(ContentType.JSON).body("{}").put(ACCOUNTS + "/" + id).then()
            .statusCode(403).body("detail", is(nullValue())).body("title", containsString("権限"));
    }
}
