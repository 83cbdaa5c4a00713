package org.yorisoi.testing;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yorisoi.identity.DemoAccounts;

/**
 * The front door as tests use it: real requests with real tokens. Every answer is checked against the contract; a
 * status, header or body that it does not know fails the test.
 */
public final class Api {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();
    private static OpenApiValidationFilter contract;

    private Api() {
    }

    /** A request by the person with this user name. */
    public static RequestSpecification as(String username) {
        return asNobody().cookie("yorisoi_session", sessionOf(username));
    }

    /** The session cookie of a person, signed in once for all tests. */
    public static String sessionOf(String username) {
        return SESSIONS.computeIfAbsent(username, Api::signIn);
    }

    public static RequestSpecification asNobody() {
        return given().filter(contract());
    }

    /** A request by a partner's system. */
    public static RequestSpecification asSystem(String clientId) {
        return asNobody().header("Authorization", "Bearer " + token(clientId, ""));
    }

    /** A new token of a partner's system with these scopes; with all that it has when there is none. */
    public static String token(String clientId, String scopes) {
        return given().auth().preemptive().basic(clientId, DemoAccounts.SECRET)
            .contentType(ContentType.URLENC).formParam("grant_type", "client_credentials").formParam("scope", scopes)
            .post("/api/v1/oauth2/token").then().statusCode(200).extract().path("access_token");
    }

    /** Signs in anew: for tests that end the session. */
    public static String signIn(String username) {
        return signIn(username, DemoAccounts.PASSWORD);
    }

    public static String signIn(String username, String password) {
        return given().contentType(ContentType.JSON).body(Map.of("username", username, "password", password))
            .post("/api/v1/session").then().statusCode(200).extract().cookie("yorisoi_session");
    }

    private static synchronized OpenApiValidationFilter contract() {
        if (contract == null) {
            String document = given().get("/q/openapi?format=json").asString();
            contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request", ValidationReport.Level.IGNORE)
                    .build())
                .build());
        }
        return contract;
    }
}
