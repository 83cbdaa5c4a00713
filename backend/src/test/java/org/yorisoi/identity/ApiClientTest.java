package org.yorisoi.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasKey;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiClientTest {

    private static final String CLIENTS = "/api/v1/prefectures/43/api-clients";
    private static final String TOKEN = "/api/v1/oauth2/token";

    private static Response token(String clientId, String secret, String scope) {
        var request = asNobody().auth().preemptive().basic(clientId, secret).contentType(ContentType.URLENC)
            .formParam("grant_type", "client_credentials");
        return (scope == null ? request : request.formParam("scope", scope)).post(TOKEN);
    }

    private static Response admit() {
        return as("admin").contentType(ContentType.JSON).body("""
            {"clientId": "system-%s", "name": "県庁 集計", "role": "government", "hospitalId": null,
             "scopes": ["reports:read", "trainings:read"]}""".formatted(UUID.randomUUID())).post(CLIENTS);
    }

    @Test
    void a_system_gets_a_token_that_does_what_its_scopes_say() {
        token("government-system", DemoAccounts.SECRET, "settings:read").then().statusCode(200)
            .header("Cache-Control", is("no-store"))
            .body("token_type", is("Bearer")).body("expires_in", is(3600)).body("scope", is("settings:read"));
        String narrow = token("government-system", DemoAccounts.SECRET, "specialists:read").path("access_token");
        asNobody().header("Authorization", "Bearer " + narrow).get("/api/v1/prefectures/43/settings").then()
            .statusCode(403);
        asSystem("government-system").get("/api/v1/prefectures/43/settings").then().statusCode(200);
        asSystem("government-system").get("/api/v1/prefectures/42/settings").then().statusCode(404);
    }

    @Test
    void wrong_credentials_are_answered_as_oauth_clients_expect() {
        token("government-system", "wrong", null).then().statusCode(401)
            .header("WWW-Authenticate", is("Basic realm=\"Yorisoi\""))
            .body("type", is("/problems/invalid-client")).body("error", is("invalid_client"));
        token("nobody", DemoAccounts.SECRET, null).then().statusCode(401);
        asNobody().contentType(ContentType.URLENC).formParam("grant_type", "client_credentials").post(TOKEN).then()
            .statusCode(401);
        token("government-system", DemoAccounts.SECRET, "world:conquer").then().statusCode(400)
            .body("error", is("invalid_scope"));
        asNobody().auth().preemptive().basic("government-system", DemoAccounts.SECRET).contentType(ContentType.URLENC)
            .formParam("grant_type", "password").post(TOKEN).then().statusCode(400)
            .body("error", is("unsupported_grant_type"));
    }

    @Test
    void a_new_system_is_shown_its_secret_once() {
        Response admitted = admit();
        admitted.then().statusCode(201);
        String id = admitted.path("client.id");
        as("admin").get(CLIENTS + "/" + id).then().statusCode(200).body("$", not(hasKey("secret")));
        token(admitted.path("client.clientId"), admitted.path("secret"), null).then().statusCode(200)
            .body("scope", is("reports:read trainings:read"));
    }

    @Test
    void a_replaced_secret_is_void_at_once() {
        Response admitted = admit();
        String clientId = admitted.path("client.clientId");
        String next = as("admin").post(CLIENTS + "/" + admitted.path("client.id") + "/secret").then().statusCode(201)
            .extract().path("secret");
        token(clientId, admitted.path("secret"), null).then().statusCode(401);
        token(clientId, next, null).then().statusCode(200);
    }

    @Test
    void a_disabled_or_removed_system_is_shut_out_at_its_next_request() {
        Response admitted = admit();
        String id = admitted.path("client.id");
        String token = token(admitted.path("client.clientId"), admitted.path("secret"), null).path("access_token");
        as("admin").header("If-Match", "\"0\"").contentType(ContentType.JSON).body("""
            {"name": "県庁 集計", "role": "government", "hospitalId": null, "scopes": ["reports:read"],
             "state": "disabled"}""").put(CLIENTS + "/" + id).then().statusCode(200).body("state", is("disabled"));
        asNobody().header("Authorization", "Bearer " + token).get("/api/v1/prefectures/43/settings").then()
            .statusCode(401);
        as("admin").header("If-Match", "\"1\"").delete(CLIENTS + "/" + id).then().statusCode(204);
        as("admin").get(CLIENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_system_gets_no_scope_that_its_role_does_not_have() {
        as("admin").contentType(ContentType.JSON).body("""
            {"clientId": "greedy-system", "name": "x", "role": "government", "hospitalId": null,
             "scopes": ["trainings:write"]}""").post(CLIENTS).then().statusCode(400)
            .body("violations.field", contains("scopes")).body("violations.code", contains("not_allowed"));
        as("admin").contentType(ContentType.JSON).body("""
            {"clientId": "greedy-system", "name": "x", "role": "admin", "hospitalId": null,
             "scopes": ["settings:write"]}""").post(CLIENTS).then().statusCode(400)
            .body("violations.field", contains("role"));
    }

    @Test
    void the_public_keys_verify_tokens_and_tell_nothing_private() {
        given().get("/.well-known/jwks.json").then().statusCode(200)
            .body("keys.kty", everyItem(is("EC"))).body("keys.alg", everyItem(is("ES256")))
            .body("keys", everyItem(not(hasKey("d"))));
    }
}
