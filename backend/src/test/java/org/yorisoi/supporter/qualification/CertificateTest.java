package org.yorisoi.supporter.qualification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.KUMAMOTO;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.today;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.date.JapaneseDates;

/** Certificates on paper: what can be copied out of them is what was put in. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificateTest {

    @Inject
    DemoAccounts accounts;

    private static String text(ValidatableResponse response) {
        byte[] pdf = response.statusCode(200).contentType("application/pdf").extract().asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void hasAll(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
    }

    private static int numberOf(String supporter) {
        return as("centre").get(supporter).then().extract().path("number");
    }

    @Test
    void the_certificate_of_a_training_names_it_with_the_era_of_its_day() {
        String supporter = active("髙﨑 𠮷子");
        String training = trained(supporter, "foundation", "2019-05-01");
        String text = text(as("centre").get(training + "/certificate").then()
            .header("Content-Disposition", containsString("certificate.pdf")).header("Cache-Control", is("no-store")));
        hasAll(text, "修了証", "髙﨑𠮷子様", "「養成研修会（手入力）」の養成課程を令和元年5月1日に修了したことを証します",
            "修第43-%04d-20190501号".formatted(numberOf(supporter)), "熊本県がんピア・サポート事業",
            JapaneseDates.imperial(today()).orElseThrow());
    }

    @Test
    void the_certificate_of_qualification_says_until_when() {
        String supporter = active("見本 証子");
        trained(supporter, "foundation", today().minusDays(3).toString());
        LocalDate end = LocalDate.parse(qualification(supporter).extract().path("validUntil"));
        String text = text(as("centre").get(supporter + "/qualification/certificate").then());
        hasAll(text, "ピア・サポーター登録証", "見本証子様", "登録番号" + numberOf(supporter),
            "有効期限" + JapaneseDates.both(end) + "まで",
            "登第43-%04d-%s号".formatted(numberOf(supporter), end.format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    @Test
    void there_is_none_when_the_qualification_has_ended_or_she_is_gone() {
        String expired = active("見本 " + unique());
        trained(expired, "foundation", "2010-01-29");
        String gone = in("withdrawn", "見本 " + unique());
        trained(gone, "foundation", today().minusDays(3).toString());
        for (String supporter : List.of(expired, gone)) {
            as("centre").get(supporter + "/qualification/certificate").then().statusCode(409)
                .body("type", is("/problems/not-qualified"));
        }
        as("centre").get(expired + "/trainings/" + UUID.randomUUID() + "/certificate").then().statusCode(404);
    }

    @Test
    void many_are_one_document_with_a_page_each_in_the_order_asked_for() throws IOException {
        String first = active("見本 一子");
        String second = active("見本 二子");
        for (String supporter : List.of(first, second)) {
            trained(supporter, "foundation", today().minusDays(3).toString());
        }
        ValidatableResponse answer = post("centre", KUMAMOTO + "/supporter-certificates",
            Map.of("supporterIds", List.of(idOf(second), idOf(first))));
        byte[] pdf = answer.statusCode(200).extract().asByteArray();
        assertEquals(2, pages(pdf));
        String text = text(answer);
        assertTrue(text.indexOf("見本二子") < text.indexOf("見本一子"));
        String untrained = active("見本 " + unique());
        post("centre", KUMAMOTO + "/supporter-certificates", Map.of("supporterIds", List.of(idOf(first), idOf(untrained))))
            .statusCode(409).body("type", is("/problems/not-qualified"))
            .body("violations.field", contains("supporterIds[1]"));
        post("centre", KUMAMOTO + "/supporter-certificates", Map.of("supporterIds", List.of())).statusCode(400);
        post("centre", KUMAMOTO + "/supporter-certificates", Map.of("supporterIds", List.of(UUID.randomUUID())))
            .statusCode(404);
    }

    @Test
    void a_supporter_has_her_own_and_nobody_elses() {
        String username = "own-" + unique();
        accounts.account("43", username, "見本", Role.SUPPORTER, null);
        String own = add(with(supporter("見本 本人"), "state", "active", "stateSince", "2024-04-01", "accountUsername",
            username)).statusCode(201).extract().header("Location");
        String training = trained(own, "foundation", today().minusDays(3).toString());
        String other = active("見本 他人");
        String others = trained(other, "foundation", today().minusDays(3).toString());

        as(username).get(KUMAMOTO + "/own-entry/qualification").then().statusCode(200)
            .body("trainings.size()", is(1)).body("certificateAvailable", is(true));
        hasAll(text(as(username).get(KUMAMOTO + "/own-entry/certificates/qualification").then()), "見本本人様");
        hasAll(text(as(username).get(KUMAMOTO + "/own-entry/certificates/trainings/" + idOf(training)).then()),
            "修了証", "見本本人様");
        as(username).get(KUMAMOTO + "/own-entry/certificates/trainings/" + idOf(others)).then().statusCode(404);
        as(username).get(other + "/qualification/certificate").then().statusCode(403);
        as(username).get("/api/v1/prefectures/42/own-entry/qualification").then().statusCode(404);
    }

    @Test
    void an_account_without_an_entry_has_none() {
        String username = "nobody-" + unique();
        accounts.account("43", username, "見本", Role.SUPPORTER, null);
        as(username).get(KUMAMOTO + "/own-entry/qualification").then().statusCode(404);
        as(username).get(KUMAMOTO + "/own-entry/certificates/qualification").then().statusCode(404);
    }

    @Test
    void only_those_who_keep_the_register_print_others_certificates() {
        String supporter = active("見本 " + unique());
        String training = trained(supporter, "foundation", today().minusDays(3).toString());
        for (String other : List.of("admin", "network", "hospital", "organiser", "supporter", "government")) {
            as(other).get(supporter + "/qualification/certificate").then().statusCode(403);
            as(other).get(training + "/certificate").then().statusCode(403);
            post(other, KUMAMOTO + "/supporter-certificates", Map.of("supporterIds", List.of(idOf(supporter))))
                .statusCode(403);
        }
        asNobody().get(training + "/certificate").then().statusCode(401);
        asNobody().get(KUMAMOTO + "/own-entry/qualification").then().statusCode(401);
        as("centre").get(KUMAMOTO + "/own-entry/qualification").then().statusCode(403);
        as("centre42").get(training.replace("/43/", "/42/") + "/certificate").then().statusCode(404);
        as("centre42").get(supporter.replace("/43/", "/42/") + "/qualification/certificate").then().statusCode(404);
        post("centre42", "/api/v1/prefectures/42/supporter-certificates", Map.of("supporterIds", List.of(idOf(supporter))))
            .statusCode(404);
    }
}
