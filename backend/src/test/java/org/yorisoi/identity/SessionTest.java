package org.yorisoi.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.testing.Api;
import org.yorisoi.testing.TestClock;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionTest {

    private static final String SESSION = "/api/v1/session";

    @Inject
    DemoAccounts accounts;
    @Inject
    TestClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String newAccount() {
        String username = "person-" + UUID.randomUUID();
        accounts.account("43", username, "見本 太郎", Role.CENTRE, null);
        return username;
    }

    private static ValidatableResponse signIn(String username, String password) {
        return asNobody().contentType(ContentType.JSON)
            .body("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password)).post(SESSION).then();
    }

    private static ValidatableResponse whoAmI(String token) {
        return asNobody().cookie("yorisoi_session", token).get(SESSION).then();
    }

    @Test
    void who_signs_in_is_told_who_she_is_and_what_she_may_do() {
        signIn("government", DemoAccounts.PASSWORD).statusCode(200)
            .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Strict")))
            .header("Cache-Control", is("no-store"))
            .body("account.username", is("government"))
            .body("account.role", is("government"))
            .body("prefecture", is("43"))
            .body("permissions.sort()", is(List.of("consultation-counts:read", "qualification-rule:read", "reports:read", "salon-counts:read", "salons:read",
                "settings:read", "specialists:read", "today:read", "trainings:read")));
    }

    @Test
    void an_unknown_user_is_answered_like_a_wrong_password() {
        Response unknown = signIn("nobody-" + UUID.randomUUID(), "a wrong password").statusCode(401).extract().response();
        Response wrong = signIn(newAccount(), "a wrong password").statusCode(401).extract().response();
        assertEquals(wrong.asString(), unknown.asString());
        assertEquals("/problems/sign-in-failed", unknown.path("type"));
    }

    @Test
    void after_five_wrong_passwords_the_next_attempt_has_to_wait_and_the_right_one_works_after_that() {
        clock.stop();
        String username = newAccount();
        for (int i = 0; i < 5; i++) {
            signIn(username, "a wrong password").statusCode(401);
        }
        signIn(username, DemoAccounts.PASSWORD).statusCode(429).header("Retry-After", is("1"))
            .body("type", is("/problems/too-many-attempts")).body("retryAfter", is(1));
        clock.forward(Duration.ofSeconds(2));
        signIn(username, DemoAccounts.PASSWORD).statusCode(200);
        signIn(username, "a wrong password").statusCode(401);
    }

    @Test
    void a_browser_that_was_signed_in_before_is_not_slowed_down_by_others_who_guess() {
        clock.stop();
        String username = newAccount();
        String device = signIn(username, DemoAccounts.PASSWORD).statusCode(200).extract().cookie("yorisoi_device");
        for (int i = 0; i < 6; i++) {
            signIn(username, "a wrong password");
        }
        signIn(username, DemoAccounts.PASSWORD).statusCode(429);
        asNobody().cookie("yorisoi_device", device).contentType(ContentType.JSON)
            .body("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, DemoAccounts.PASSWORD))
            .post(SESSION).then().statusCode(200);
    }

    @Test
    void unknown_users_are_slowed_down_alike() {
        clock.stop();
        String username = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            signIn(username, "a wrong password").statusCode(401);
        }
        signIn(username, "a wrong password").statusCode(429);
    }

    @Test
    void several_who_sign_in_with_one_account_at_once_all_get_in() {
        String username = newAccount();
        List<Integer> statuses = IntStream.range(0, 24)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> signIn(username, DemoAccounts.PASSWORD).extract().statusCode()))
            .toList().stream().map(CompletableFuture::join).distinct().toList();
        assertEquals(List.of(200), statuses);
    }

    @Test
    void a_session_ends_with_sign_out() {
        String token = Api.signIn(newAccount());
        whoAmI(token).statusCode(200);
        asNobody().cookie("yorisoi_session", token).delete(SESSION).then().statusCode(204);
        whoAmI(token).statusCode(401).body("type", is("/problems/unauthenticated"));
        asNobody().delete(SESSION).then().statusCode(204);
    }

    @Test
    void what_is_open_to_everybody_says_whether_it_was_answered_to_somebody_who_is_signed_in() {
        String token = Api.signIn(newAccount());
        for (String open : List.of("/api/v1/prefectures/43/salons", "/api/v1/prefectures/43/hospitals")) {
            asNobody().cookie("yorisoi_session", token).get(open).then().statusCode(200).header("Yorisoi-Signed-In", is("true"));
            asNobody().get(open).then().statusCode(200).header("Yorisoi-Signed-In", nullValue());
        }
        asNobody().cookie("yorisoi_session", token).delete(SESSION).then().statusCode(204);
        for (String open : List.of("/api/v1/prefectures/43/salons", "/api/v1/prefectures/43/hospitals")) {
            asNobody().cookie("yorisoi_session", token).get(open).then().statusCode(200).header("Yorisoi-Signed-In", nullValue());
        }
    }

    @Test
    void a_session_ends_after_an_hour_without_a_request() {
        String token = Api.signIn(newAccount());
        clock.forward(Duration.ofMinutes(50));
        whoAmI(token).statusCode(200);
        clock.forward(Duration.ofMinutes(50));
        whoAmI(token).statusCode(200);
        clock.forward(Duration.ofMinutes(61));
        whoAmI(token).statusCode(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_happens() {
        String token = Api.signIn(newAccount());
        for (int i = 0; i < 14; i++) {
            clock.forward(Duration.ofMinutes(50));
            whoAmI(token).statusCode(200);
        }
        clock.forward(Duration.ofMinutes(50));
        whoAmI(token).statusCode(401);
    }

    @Test
    void a_session_ends_at_the_next_request_when_its_account_is_disabled() {
        String username = newAccount();
        String token = Api.signIn(username);
        String id = whoAmI(token).statusCode(200).extract().path("account.id");
        as("admin").header("If-Match", "*").contentType(ContentType.JSON).body("""
            {"displayName": "見本 太郎", "role": "centre", "hospitalId": null, "state": "disabled"}""")
            .put("/api/v1/prefectures/43/accounts/" + id).then().statusCode(200).body("state", is("disabled"));
        whoAmI(token).statusCode(401);
        signIn(username, DemoAccounts.PASSWORD).statusCode(401).body("type", is("/problems/sign-in-failed"));
    }

    @Test
    void a_token_that_somebody_else_signed_lets_nobody_in() {
        String token = Api.signIn(newAccount());
        whoAmI(token.substring(0, token.length() - 4) + "AAAA").statusCode(401);
        whoAmI("x.y.z").statusCode(401);
        whoAmI("").statusCode(401);
    }

    @Test
    void a_new_password_ends_the_other_sessions_but_not_this_one() {
        String username = newAccount();
        String here = Api.signIn(username);
        String elsewhere = Api.signIn(username);
        String next = "やさしいあいことばで行こう";
        asNobody().cookie("yorisoi_session", here).contentType(ContentType.JSON)
            .body("{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted("not the password", next))
            .put(SESSION + "/password").then().statusCode(400).body("violations[0].field", is("currentPassword"));
        asNobody().cookie("yorisoi_session", here).contentType(ContentType.JSON)
            .body("{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(DemoAccounts.PASSWORD, next))
            .put(SESSION + "/password").then().statusCode(204);
        whoAmI(here).statusCode(200);
        whoAmI(elsewhere).statusCode(401);
        signIn(username, next).statusCode(200);
    }

    @Test
    void another_site_can_not_act_for_somebody() {
        as("centre").header("Origin", "https://evil.example").contentType(ContentType.JSON).body("{}")
            .post("/api/v1/prefectures/43/hospitals").then().statusCode(403)
            .body("type", is("/problems/cross-site-request"));
        as("centre").header("Origin", "null").delete(SESSION).then().statusCode(403);
        as("centre").header("Origin", "https://evil.example").get(SESSION).then().statusCode(200);
    }

    @Test
    void problems_are_told_in_english_to_who_asks_for_it() {
        given().header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5").get(SESSION).then().statusCode(401)
            .header("Content-Language", is("en")).body("title", is("Sign-in is required"));
        given().get(SESSION).then().header("Content-Language", is("ja")).body("title", is("サインインが必要です"));
    }

    @Test
    void what_was_sent_is_never_repeated_in_a_problem() {
        String secret = "秘密の印7Q";
        asNobody().contentType(ContentType.JSON).body("{\"%s\": \"%s\"}".formatted(secret, secret)).post(SESSION).then()
            .statusCode(400).body(not(containsString(secret)));
        assertEquals(0, asNobody().get(SESSION + "?x=" + secret).asString().split(secret, -1).length - 1);
        signIn(secret, secret).statusCode(401).body(not(containsString(secret))).body("status", greaterThan(400));
    }
}
