package org.yorisoi.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.ProblemType;

/**
 * What is written down about the product is what the product does. With {@code -Dyorisoi.contract.write=true}, as
 * {@code make contract} sets it, the files are written instead of compared.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {

    private static final boolean WRITE = Boolean.getBoolean("yorisoi.contract.write");

    @Test
    void openapi_yaml_is_the_contract_that_the_service_keeps() throws IOException {
        same(Path.of("../openapi.yaml"), given().get("/q/openapi?format=yaml").asString());
    }

    @Test
    void docs_permissions_is_the_table_that_the_door_obeys() throws IOException {
        StringBuilder page = new StringBuilder("""
            # Who may do what

            Written by `make contract` out of `backend/src/main/java/org/yorisoi/identity/Permission.java`. Everything is \
            within the own prefecture; what a row does not give is refused. A partner's system has the permissions of \
            its role that its token's scopes name. What needs no permission is open to everybody: prefectures, hospitals, salons, \
            the calendar, open trainings.

            | Permission | What it lets somebody do |""");
        for (Role role : Role.values()) {
            page.append(' ').append(word(role)).append(" |");
        }
        page.append("\n|---|---|").append("---|".repeat(Role.values().length)).append('\n');
        for (Permission permission : Permission.values()) {
            page.append("| `").append(permission.scope()).append("` | ").append(permission.purpose()).append(" |");
            for (Role role : Role.values()) {
                page.append(permission.isGivenTo(role) ? " yes |" : " – |");
            }
            page.append('\n');
        }
        same(Path.of("../docs/permissions.md"), page.toString());
    }

    @Test
    void docs_problems_lists_every_problem() throws IOException {
        StringBuilder page = new StringBuilder("""
            # Problems

            Written by `make contract` out of `ProblemType`. Every error answer is a problem document (RFC 9457) of one \
            of these types.

            | Type | Status | Japanese | English |
            |---|---|---|---|
            """);
        for (ProblemType type : ProblemType.values()) {
            page.append("| `%s` | %d | %s | %s |%n".formatted(type.uri(), type.status(), type.title().ja(),
                type.title().en()));
        }
        same(Path.of("../docs/problems.md"), page.toString());
    }

    private static String word(Role role) {
        return role.name().toLowerCase();
    }

    private static void same(Path file, String now) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }
        String written = Files.readString(file).lines().collect(Collectors.joining("\n"));
        assertEquals(written, now.lines().collect(Collectors.joining("\n")),
            file.getFileName() + " is out of date: run `make contract` and read what has changed");
    }
}
