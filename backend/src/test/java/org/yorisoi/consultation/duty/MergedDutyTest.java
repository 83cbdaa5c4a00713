package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.duty.DutyRequests.DUTIES;
import static org.yorisoi.consultation.duty.DutyRequests.OWN;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.consultation.record.RecordRequests.heldAgo;
import static org.yorisoi.supporter.MergeRequests.merge;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.numbers;
import static org.yorisoi.supporter.MergeRequests.preview;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;

/** What other rooms keep of two entries of the register follows when they are merged, and goes back. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergedDutyTest {

    private static YearMonth next = YearMonth.of(2060, 1);

    private final DemoAccounts accounts;
    private SupporterWithAccount kept;
    private SupporterWithAccount other;

    MergedDutyTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @BeforeEach
    void two_entries_of_one_person() {
        kept = SupporterWithAccount.added(accounts);
        other = SupporterWithAccount.added(accounts);
    }

    private ValidatableResponse duties(SupporterWithAccount her) {
        return as("centre").get(DUTIES + "?supporterId=" + her.id()).then().statusCode(200);
    }

    private String release(String duty) {
        matching("centre", 0).put(duty + "/release").then().statusCode(200);
        return duty;
    }

    private String mergedInto() {
        return merged(kept.location(), other.location(), "accountOf", "kept");
    }

    private static ValidatableResponse answers(SupporterWithAccount her, YearMonth month, String choice) {
        return matching(her.username(), 0).body(Map.of("days", List.of(Map.of("date", month.atDay(10).toString(), "choice",
            choice)))).put(OWN + "/availability/" + month).then().statusCode(200);
    }

    private YearMonth askedMonth() {
        YearMonth month = next;
        next = next.plusMonths(1);
        draft(added(), month.atDay(10));
        as("centre").contentType(ContentType.JSON).body(Map.of("month", month.toString(), "deadline",
            TODAY.plusDays(5).toString())).post(PREFECTURE + "/availability-rounds").then().statusCode(201);
        return month;
    }

    private static List<Object> choices(YearMonth month, SupporterWithAccount her) {
        return as("centre").get(PREFECTURE + "/availability-rounds/" + month + "/answers").then().statusCode(200).extract()
            .path("items.find { it.supporterId == '%s' }.choices.choice".formatted(her.id()));
    }

    @Test
    void duties_messages_trainings_and_the_calendar_follow_and_go_back() {
        String room = added();
        String first = open(room, TODAY.plusDays(40));
        String second = open(room, TODAY.plusDays(41));
        String own = asked(first, kept);
        String others = asked(second, other);
        trained(other.location(), "foundation", "2022-01-29");
        String address = as(other.username()).put(OWN + "/duty-feed").then().statusCode(200).extract().path("address");
        assertEquals(Map.of("states", 1, "consents", 2, "duties", 1, "messages", 1, "trainings", 2, "calendar", 1),
            numbers(preview(kept.location(), other.location()).body("obstacles", is(empty())), "moving"));
        String merge = mergedInto();
        duties(kept).body("items.id", contains(id(own), id(others)));
        assertEquals(List.of("duty_asked", "duty_asked"), kinds(kept));
        qualification(kept.location()).body("trainings.size()", is(3)).body("trainings.completedOn", hasItem("2022-01-29"));
        as(kept.username()).get(OWN + "/duties").then().body("items.id", contains(id(own), id(others)));
        as("centre").get(second + "/duties").then().body("items.supporterId", contains(kept.id().toString()));
        as(kept.username()).get(OWN + "/duty-feed").then().statusCode(200).body("address", is(address));

        asked(open(room, TODAY.plusDays(42)), kept);
        undo(merge).statusCode(200);
        duties(kept).body("total", is(2));
        duties(other).body("items.id", contains(id(others)));
        assertEquals(List.of("duty_asked", "duty_asked"), kinds(kept));
        assertEquals(List.of("duty_asked"), kinds(other));
        as(kept.username()).get(OWN + "/duty-feed").then().body("address", is(nullValue()));
        as(other.username()).get(OWN + "/duty-feed").then().body("address", is(address));
        qualification(kept.location()).body("trainings.size()", is(1)).body("trainings.completedOn", not(hasItem("2022-01-29")));
        qualification(other.location()).body("trainings.size()", is(2)).body("trainings.completedOn", hasItem("2022-01-29"));
    }

    @Test
    void who_is_on_duty_twice_on_one_day_is_released_from_one_first() {
        LocalDate day = TODAY.plusDays(50);
        String own = asked(open(added(), day), kept);
        asked(open(added(), day), other);
        String sentence = "%d年%d月%d日に、二つの登録の両方が当番になっています。当番は一日一回です。先にどちらかの当番を外してください"
            .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        preview(kept.location(), other.location()).body("obstacles", contains(sentence));
        merge(kept.location(), other.location(), "accountOf", "kept").statusCode(409)
            .body("type", is("/problems/supporter-merge-not-possible")).body("detail", is(sentence));
        release(own);
        mergedInto();
    }

    @Test
    void of_two_duties_at_one_session_the_one_that_takes_a_place_counts_until_undo() {
        String session = open(added(), TODAY.plusDays(60));
        String own = release(asked(session, kept));
        String others = asked(session, other);
        String merge = mergedInto();
        as("centre").get(session + "/duties").then().body("items.id", contains(id(others)))
            .body("items.supporterId", contains(kept.id().toString()));
        as("centre").get(own).then().statusCode(404);
        undo(merge).statusCode(200);
        as("centre").get(session + "/duties").then().body("items.id", containsInAnyOrder(id(own), id(others)));
        duties(kept).body("items.state", contains("released"));
        duties(other).body("items.state", contains("asked"));
    }

    @Test
    void where_both_have_answered_a_month_a_human_says_whose_answer_counts() {
        YearMonth month = askedMonth();
        answers(kept, month, "yes");
        answers(other, month, "no");
        int answered = as("centre").get(PREFECTURE + "/availability-rounds/" + month).path("answered");
        preview(kept.location(), other.location()).body("answeredByBoth", contains(month.toString()));
        merge(kept.location(), other.location(), "accountOf", "kept").statusCode(400)
            .body("violations.field", contains("answersOf")).body("violations.code", contains("required"));
        String merge = merged(kept.location(), other.location(), "accountOf", "kept", "answersOf", "other");
        assertEquals(List.of("no"), choices(month, kept));
        assertEquals(null, choices(month, other));
        as("centre").get(PREFECTURE + "/availability-rounds/" + month).then().body("answered", is(answered - 1));
        undo(merge).statusCode(200);
        assertEquals(List.of("yes"), choices(month, kept));
        assertEquals(List.of("no"), choices(month, other));
        String again = merged(kept.location(), other.location(), "accountOf", "kept", "answersOf", "kept");
        assertEquals(List.of("yes"), choices(month, kept));
        undo(again).statusCode(200);
        assertEquals(List.of("no"), choices(month, other));
    }

    @Test
    void an_answer_to_a_month_that_only_the_other_one_has_given_follows_and_so_does_her_link() {
        YearMonth month = askedMonth();
        answers(other, month, "prefer");
        String secret = as("centre").contentType(ContentType.JSON).body(Map.of("supporterIds", List.of(other.id())))
            .post(PREFECTURE + "/availability-rounds/" + month + "/links").then().statusCode(200).extract()
            .path("items[0].secret");
        String merge = mergedInto();
        assertEquals(List.of("prefer"), choices(month, kept));
        asNobody().contentType(ContentType.JSON).body(Map.of("token", secret)).post("/api/v1/availability-links/preview").then()
            .statusCode(200).body("choices.choice", contains("prefer"));
        undo(merge).statusCode(200);
        assertEquals(List.of(), choices(month, kept));
        assertEquals(List.of("prefer"), choices(month, other));
    }

    @Test
    void debriefs_follow_and_two_of_one_debrief_are_two_people() {
        String session = heldAgo(3);
        asked(session, other);
        debriefed(session, other);
        String merge = mergedInto();
        as("centre").get(PREFECTURE + "/debriefs/" + id(session)).then().statusCode(200)
            .body("supporters.supporterId", contains(kept.id().toString())).body("supporters[0].strain", is(1));
        as(kept.username()).get(PREFECTURE + "/debriefs/" + id(session)).then().statusCode(200);
        undo(merge).statusCode(200);
        as(kept.username()).get(PREFECTURE + "/debriefs/" + id(session)).then().statusCode(404);
        as(other.username()).get(PREFECTURE + "/debriefs/" + id(session)).then().statusCode(200);

        LocalDate day = TODAY.minusDays(4);
        String both = open(added(), day);
        String released = asked(both, kept);
        asked(both, other);
        debriefed(both, kept, other);
        release(released);
        merge(kept.location(), other.location(), "accountOf", "kept").statusCode(409).body("detail",
            is("%d年%d月%d日の振り返りに、二つの登録の両方が載っています。先に振り返りを直すよう、スーパーバイズのグループに頼んでください"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    private static void debriefed(String session, SupporterWithAccount... present) {
        List<Map<String, Object>> supporters = Arrays.stream(present).map(one ->
            Map.<String, Object>of("supporterId", one.id(), "present", true, "strain", 1)).toList();
        matching("centre", 0).body(Map.of("supporters", supporters, "specialistPresent", false, "points", "傾聴について",
            "supervisionNeeded", false)).put(PREFECTURE + "/debriefs/" + id(session)).then().statusCode(200);
    }
}
