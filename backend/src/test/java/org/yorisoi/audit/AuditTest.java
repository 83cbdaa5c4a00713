package org.yorisoi.audit;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditTest {

    private static final String AUDIT = "/api/v1/prefectures/42/audit-entries";

    @Inject
    EntityManager entities;

    private static String createAccount() {
        return as("admin42").contentType(ContentType.JSON).body("""
            {"username": "audited-%s", "displayName": "見本 花子", "role": "centre", "hospitalId": null}"""
            .formatted(UUID.randomUUID())).post("/api/v1/prefectures/42/accounts")
            .then().statusCode(201).extract().path("account.id");
    }

    @Test
    void who_made_an_account_can_be_read_afterwards() {
        String id = createAccount();
        as("admin42").get(AUDIT + "?action=account.created").then().statusCode(200)
            .body("items[0].actorName", is("admin42"))
            .body("items[0].actorRole", is("admin"))
            .body("items[0].subjectId", is(id));
    }

    @Test
    void a_trail_that_somebody_changed_says_from_where_on() {
        createAccount();
        as("admin42").get(AUDIT + "/verification").then().statusCode(200)
            .body("intact", is(true)).body("brokenAt", is(nullValue()));
        change("account.changed");
        as("admin42").get(AUDIT + "/verification").then().body("intact", is(false)).body("brokenAt", is(1));
        change("account.created");
        as("admin42").get(AUDIT + "/verification").then().body("intact", is(true));
    }

    private void change(String action) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update audit_entry set action = ?1 where prefecture_code = '42' and number = 1")
            .setParameter(1, action).executeUpdate());
    }
}
