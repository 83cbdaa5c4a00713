package org.yorisoi.supporter.qualification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.supporter.qualification.QualificationRequests.apply;
import static org.yorisoi.supporter.qualification.QualificationRequests.delete;
import static org.yorisoi.supporter.qualification.QualificationRequests.extension;
import static org.yorisoi.supporter.qualification.QualificationRequests.forPeople;
import static org.yorisoi.supporter.qualification.QualificationRequests.preview;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** More time for everybody. Each test is about a year in which nobody else was trained. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExtensionTest {

    private static final String EXTENSIONS = KUMAMOTO + "/qualification-extensions";

    @Test
    void it_is_previewed_with_names_applied_and_taken_back() {
        String name = "見本 " + unique();
        String supporter = active(name);
        trained(supporter, "foundation", "1985-05-01");
        String gone = in("withdrawn", "見本 " + unique());
        trained(gone, "foundation", "1985-05-01");
        Map<String, Object> extension = extension("1988-03-01", "1988-03-31", "1989-03-31");
        preview(extension).statusCode(200).body("people", is(1)).body("items.supporter.name", contains(name))
            .body("items[0].supporter.validUntil", is("1988-03-31")).body("items[0].validUntil", is("1989-03-31"));
        qualification(supporter).body("validUntil", is("1988-03-31"));

        String applied = apply(extension, 1).statusCode(201).body("people", is(1)).body("appliedBy", is("見本 centre"))
            .body("takenBackAt", is(nullValue())).extract().header("Location");
        as("network").get(applied).then().statusCode(200).header("ETag", is("\"0\"")).body("people", is(1));
        qualification(supporter).body("validUntil", is("1989-03-31")).body("extended", is(true))
            .body("extensions.reason", contains("感染症流行のため研修会を開催できなかった"));
        preview(extension).body("people", is(0)).body("items", is(empty()));

        delete("centre", applied, 1).statusCode(412);
        delete("centre", applied, 0).statusCode(204);
        qualification(supporter).body("validUntil", is("1988-03-31")).body("extended", is(false))
            .body("extensions", is(empty()));
        String id = applied.substring(applied.lastIndexOf('/') + 1);
        as("network").get(EXTENSIONS).then().statusCode(200)
            .body("items.find {it.id == '" + id + "'}.takenBackBy", is("見本 centre"))
            .body("items.find {it.id == '" + id + "'}.takenBackAt", is(notNullValue()));
        delete("centre", applied, 1).statusCode(204);
    }

    @Test
    void nothing_is_done_when_the_number_of_people_is_no_longer_that_of_the_preview() {
        trained(active("見本 " + unique()), "foundation", "1986-05-01");
        Map<String, Object> extension = extension("1989-03-31", "1989-03-31", "1991-03-31");
        preview(extension).body("people", is(1));
        trained(active("見本 " + unique()), "foundation", "1986-06-01");
        apply(extension, 1).statusCode(409).body("type", is("/problems/extension-preview-outdated"));
        apply(extension, 2).statusCode(201);
    }

    @Test
    void what_a_later_extension_rests_on_is_not_taken_back() {
        String supporter = active("見本 " + unique());
        trained(supporter, "foundation", "1990-05-01");
        String first = apply(extension("1993-03-31", "1993-03-31", "1994-03-30"), 1).statusCode(201).extract()
            .header("Location");
        String second = apply(extension("1994-03-30", "1994-03-30", "1995-03-30"), 1).statusCode(201).extract()
            .header("Location");
        qualification(supporter).body("validUntil", is("1995-03-30"));
        delete("centre", first, 0).statusCode(409).body("type", is("/problems/extension-needed"));
        delete("centre", second, 0).statusCode(204);
        delete("centre", first, 0).statusCode(204);
        qualification(supporter).body("validUntil", is("1993-03-31"));
    }

    @Test
    void papers_that_come_in_later_have_it_too() {
        apply(extension("1997-03-31", "1997-03-31", "1998-03-31"), 0).statusCode(201);
        String supporter = active("見本 " + unique());
        trained(supporter, "foundation", "1994-05-01");
        qualification(supporter).body("validUntil", is("1998-03-31")).body("extended", is(true));
    }

    @Test
    void the_days_have_an_order() {
        preview(extension("2000-03-31", "2000-03-01", "2001-03-31")).statusCode(400)
            .body("violations.field", contains("endingTo")).body("violations.code", contains("before_start"));
        preview(extension("2000-03-01", "2000-03-31", "2000-03-31")).statusCode(400)
            .body("violations.field", contains("newLastDay"));
        post("centre", EXTENSIONS, with(forPeople(extension("2000-03-01", "2000-03-31", "2001-03-31"), 0), "reason", " "))
            .statusCode(400).body("violations.field", contains("reason"));
    }

    @Test
    void only_those_who_keep_the_register_apply_and_take_back() {
        Map<String, Object> extension = extension("2001-03-01", "2001-03-31", "2002-03-31");
        String applied = apply(extension, 0).statusCode(201).extract().header("Location");
        for (String other : List.of("admin", "network", "hospital", "organiser", "supporter", "government")) {
            post(other, EXTENSIONS + "/previews", extension).statusCode(403);
            post(other, EXTENSIONS, forPeople(extension, 0)).statusCode(403);
            delete(other, applied, 0).statusCode(403);
        }
        for (String other : List.of("admin", "hospital", "organiser", "supporter", "government")) {
            as(other).get(EXTENSIONS).then().statusCode(403);
        }
        asNobody().get(EXTENSIONS).then().statusCode(401);
        as("centre42").get(EXTENSIONS).then().statusCode(404);
        delete("centre42", applied, 0).statusCode(404);
        delete("centre42", applied.replace("/43/", "/42/"), 0).statusCode(404);
        as("centre").contentType(ContentType.JSON).delete(applied).then().statusCode(428);
        delete("centre", EXTENSIONS + "/" + UUID.randomUUID(), 0).statusCode(404);
        delete("centre", applied, 0).statusCode(204);
    }
}
