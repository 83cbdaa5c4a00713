package org.yorisoi.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.RequiresSignIn;
import org.yorisoi.identity.Role;
import org.yorisoi.testing.Api;

/** Walks every operation of the contract with every role, with none, and with the other prefecture's. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayDoWhatTest {

    private static final String SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final Map<String, JavaMethod> METHODS = new HashMap<>();

    static {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yorisoi");
        classes.stream().flatMap(c -> c.getMethods().stream()).filter(m -> m.isAnnotatedWith(Operation.class))
            .forEach(m -> METHODS.put(m.getAnnotationOfType(Operation.class).operationId(), m));
    }

    private record Call(String verb, String path, JavaMethod method) {

        boolean isOpen() {
            return method.isAnnotatedWith(Open.class);
        }

        boolean isForPeople() {
            return method.isAnnotatedWith(RequiresSignIn.class);
        }

        boolean mayBeCalledBy(Role role) {
            return isForPeople() || permission().isGivenTo(role);
        }

        Permission permission() {
            return method.getAnnotationOfType(Requires.class).value();
        }

        Response by(RequestSpecification who, String prefecture) {
            String address = path.replace("{prefecture}", prefecture).replaceAll("\\{[^}]+}", SOME_ID);
            RequestSpecification request = who.header("If-Match", "\"987654\"");
            if (!verb.equals("GET") && !verb.equals("DELETE")) {
                request = request.contentType(ContentType.JSON).body("{\"nonsense\": 1}");
            }
            return request.request(verb, address);
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private static List<Call> calls() throws Exception {
        JsonNode paths = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString()).get("paths");
        List<Call> calls = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (operation.getValue().has("operationId")) {
                JavaMethod method = METHODS.get(operation.getValue().get("operationId").asText());
                calls.add(new Call(operation.getKey().toUpperCase(), path.getKey(), method));
            }
        }));
        return calls;
    }

    private static RequestSpecification person(String username) {
        return given().cookie("yorisoi_session", Api.sessionOf(username));
    }

    @Test
    void every_operation_says_who_may_call_it() throws Exception {
        List<Call> calls = calls();
        assertTrue(calls.size() > 20, "the contract has its operations");
        for (Call call : calls) {
            long said = Stream.of(Open.class, Requires.class, RequiresSignIn.class)
                .filter(call.method()::isAnnotatedWith).count();
            assertEquals(1, said, call + " has exactly one of @Open, @Requires, @RequiresSignIn");
        }
    }

    @Test
    void who_has_not_signed_in_reaches_only_what_is_open() throws Exception {
        for (Call call : calls()) {
            Response response = call.by(given(), "43");
            if (call.isOpen()) {
                assertFalse(response.statusCode() == 403, call + " is open");
            } else {
                assertEquals(401, response.statusCode(), call + " without a token");
                assertEquals("application/problem+json", response.contentType().split(";")[0], call.toString());
            }
        }
    }

    @Test
    void every_role_reaches_what_the_table_gives_it_and_nothing_else() throws Exception {
        for (Call call : calls()) {
            if (call.isOpen()) {
                continue;
            }
            for (Role role : Role.values()) {
                int status = call.by(person(role.name().toLowerCase()), "43").statusCode();
                if (call.mayBeCalledBy(role)) {
                    assertFalse(status == 401 || status == 403 || status >= 500, call + " as " + role + ": " + status);
                } else {
                    assertEquals(403, status, call + " as " + role);
                }
            }
        }
    }

    @Test
    void every_role_of_another_prefecture_finds_nothing() throws Exception {
        for (Call call : calls()) {
            if (call.isOpen() || call.isForPeople()) {
                continue;
            }
            for (Role role : Role.values()) {
                int status = call.by(person(role.name().toLowerCase() + "42"), "43").statusCode();
                assertEquals(call.mayBeCalledBy(role) ? 404 : 403, status, call + " as " + role + " of 42");
            }
        }
    }

    @Test
    void a_system_whose_token_has_no_scope_reaches_nothing() throws Exception {
        for (Call call : calls()) {
            if (call.isOpen() || call.isForPeople() || call.permission().equals(Permission.TODAY_READ)) {
                continue;
            }
            int status = call.by(given().header("Authorization", "Bearer " + Api.token("government-system", "today:read")),
                "43").statusCode();
            assertEquals(403, status, call + " with the scope today:read");
        }
    }
}
