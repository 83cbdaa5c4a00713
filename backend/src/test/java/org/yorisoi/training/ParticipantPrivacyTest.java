package org.yorisoi.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;
import static org.yorisoi.training.TrainingRequests.added;
import static org.yorisoi.training.TrainingRequests.attendance;
import static org.yorisoi.training.TrainingRequests.count;
import static org.yorisoi.training.TrainingRequests.heads;
import static org.yorisoi.training.TrainingRequests.person;
import static org.yorisoi.training.TrainingRequests.put;
import static org.yorisoi.training.TrainingRequests.record;
import static org.yorisoi.training.TrainingRequests.training;
import static org.yorisoi.training.TrainingRequests.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.testing.TestWorld;

/** Who sees whom by name, and who learns that somebody has looked. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParticipantPrivacyTest {

    @Inject
    TestWorld world;
    @Inject
    EntityManager entities;
    @Inject
    Audited audited;

    /** Hears what the audit room hears. */
    @ApplicationScoped
    static class Audited {

        private final Queue<AuditedAction> actions = new ConcurrentLinkedQueue<>();

        void on(@Observes AuditedAction action) {
            actions.add(action);
        }

        List<String> of(String training) {
            return actions.stream().filter(action -> training.endsWith(String.valueOf(action.subject())))
                .map(AuditedAction::action).toList();
        }
    }

    @Test
    void a_hospital_sees_its_own_staff_and_others_see_numbers_only() {
        String training = added(unique("見え方"), "2022-01-29");
        String own = world.ownHospital().toString();
        record(training, "0", attendance("null", null, person("自院 花子", "medical", own),
            person("見本 一", "peer", null), person("見本 二", "medical", null))).statusCode(200);
        as("hospital").get(training + "/attendance").then().statusCode(200)
            .body("participants.name", contains("自院 花子")).body("named.total", is(3));
        asSystem("hospital-system").get(training + "/attendance").then().statusCode(200)
            .body("participants.name", contains("自院 花子"));
        for (String other : List.of("network", "government")) {
            as(other).get(training + "/attendance").then().statusCode(200)
                .body("participants", is(empty())).body("named.total", is(3));
        }
        asSystem("government-system").get(training + "/attendance").then().statusCode(200)
            .body("participants", is(empty()));
    }

    @Test
    void reading_and_changing_names_is_audited_and_numbers_are_not() {
        String training = added(unique("監査"), "2022-01-29");
        count(training, "0", 1, 0, 0).statusCode(200);
        as("centre").get(training + "/attendance").then().statusCode(200);
        assertEquals(List.of(), audited.of(training));
        record(training, "1", attendance(heads(1, 0, 0), null, person("見本 一", "peer", null))).statusCode(200);
        assertEquals(List.of("training_participants.changed", "training_participants.read"), audited.of(training));
        as("government").get(training + "/attendance").then().statusCode(200);
        as("hospital").get(training + "/attendance").then().statusCode(200);
        as("centre").get(training + "/attendance/headcounts").then().statusCode(200);
        count(training, "2", 1, 0, 0).statusCode(200);
        assertEquals(2, audited.of(training).size());
        as("centre").get(training + "/attendance").then().statusCode(200);
        assertEquals("training_participants.read", audited.of(training).getLast());
        as("centre").header("If-Match", "\"0\"").delete(training).then().statusCode(204);
        assertEquals("training_participants.removed", audited.of(training).getLast());
    }

    @Test
    @Transactional
    void the_database_tells_no_name() {
        String training = added(unique("暗号"), "2022-01-29");
        record(training, "0", attendance("null", null, person("名前漏洩", "peer", null))).statusCode(200);
        List<?> stored = entities.createNativeQuery(
            "select concat_ws(' ', name, kana, affiliation) from training_participant").getResultList();
        assertFalse(stored.isEmpty());
        assertFalse(stored.stream().anyMatch(text -> text.toString().matches(".*(名前漏洩|みほん|見本サロン).*")));
    }

    @Test
    void only_the_support_centre_of_the_prefecture_records_attendance() {
        String training = added(unique("権限"), "2022-01-29");
        String body = attendance("null", null);
        String heads = "{\"headcounts\": null, \"differenceReason\": null}";
        for (String other : List.of("admin", "hospital", "network", "organiser", "supporter", "government")) {
            put(other, training + "/attendance", "0", body).statusCode(403);
            put(other, training + "/attendance/headcounts", "0", heads).statusCode(403);
        }
        for (String other : List.of("admin", "organiser", "supporter")) {
            as(other).get(training + "/attendance").then().statusCode(403);
            as(other).get(training + "/attendance/headcounts").then().statusCode(403);
        }
        asNobody().get(training + "/attendance").then().statusCode(401);
        asNobody().get(training + "/attendance/headcounts").then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(body).put(training + "/attendance").then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(heads).put(training + "/attendance/headcounts").then()
            .statusCode(401);
        for (String seen : List.of(training, training.replace("/43/", "/42/"))) {
            as("centre42").get(seen + "/attendance").then().statusCode(404);
            as("centre42").get(seen + "/attendance/headcounts").then().statusCode(404);
            put("centre42", seen + "/attendance", "0", body).statusCode(404);
            put("centre42", seen + "/attendance/headcounts", "0", heads).statusCode(404);
        }
    }
}
