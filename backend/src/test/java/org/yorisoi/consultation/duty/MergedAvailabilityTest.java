package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.duty.DutyRequests.OWN;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.numbers;
import static org.yorisoi.supporter.MergeRequests.preview;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;

/** How somebody was asked for a month under two entries, when they are merged and taken apart again. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergedAvailabilityTest {

    private static YearMonth next = YearMonth.of(2070, 1);

    private final DemoAccounts accounts;
    private SupporterWithAccount kept;
    private SupporterWithAccount other;
    private YearMonth month;
    private String round;

    MergedAvailabilityTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @BeforeEach
    void two_entries_of_one_person_and_a_month_that_is_asked_for() {
        kept = SupporterWithAccount.added(accounts);
        other = SupporterWithAccount.added(accounts);
        month = next;
        next = next.plusMonths(1);
        draft(added(), month.atDay(10));
        as("centre").contentType(ContentType.JSON).body(Map.of("month", month.toString(), "deadline",
            TODAY.plusDays(5).toString())).post(PREFECTURE + "/availability-rounds").then().statusCode(201);
        round = PREFECTURE + "/availability-rounds/" + month;
    }

    private String mergedInto() {
        return merged(kept.location(), other.location(), "accountOf", "kept");
    }

    private ValidatableResponse toAll(String what, SupporterWithAccount... whom) {
        return as("centre").contentType(ContentType.JSON).body(Map.of("supporterIds", Stream.of(whom).map(SupporterWithAccount::id)
            .toList())).post(round + "/" + what).then().statusCode(200);
    }

    private void reminded(SupporterWithAccount her) {
        toAll("reminders", her).body("reminded", is(1));
    }

    private String link(SupporterWithAccount her) {
        return toAll("links", her).extract().path("items[0].secret");
    }

    private static ValidatableResponse opened(String secret) {
        return asNobody().contentType(ContentType.JSON).body(Map.of("token", secret)).post("/api/v1/availability-links/preview")
            .then();
    }

    private void answers(SupporterWithAccount her, String choice) {
        matching(her.username(), 0).body(Map.of("days", List.of(Map.of("date", month.atDay(10).toString(), "choice", choice))))
            .put(OWN + "/availability/" + month).then().statusCode(200);
    }

    /** What the centre's sheet says of her; null for what it doesn't. */
    private Object told(SupporterWithAccount her, String what) {
        return as("centre").get(round + "/answers").then().statusCode(200).extract()
            .path("items.find { it.supporterId == '%s' }?.%s".formatted(her.id(), what));
    }

    @Test
    void of_the_reminders_under_both_entries_the_latest_is_told_and_each_goes_back() {
        reminded(kept);
        reminded(other);
        Object own = told(kept, "remindedAt");
        Object others = told(other, "remindedAt");
        assertEquals(1, numbers(preview(kept.location(), other.location()), "moving").get("reminders"));
        String merge = mergedInto();
        assertEquals(others, told(kept, "remindedAt"));
        assertEquals(null, told(other, "supporterId"));
        assertEquals(List.of("availability_reminded", "availability_reminded", "availability_asked", "availability_asked"),
            kinds(kept));
        undo(merge).statusCode(200);
        assertEquals(own, told(kept, "remindedAt"));
        assertEquals(others, told(other, "remindedAt"));
    }

    @Test
    void who_was_reminded_under_the_other_entry_alone_was_reminded_until_undo() {
        reminded(other);
        Object at = told(other, "remindedAt");
        String merge = mergedInto();
        assertEquals(at, told(kept, "remindedAt"));
        undo(merge).statusCode(200);
        assertEquals(null, told(kept, "remindedAt"));
        assertEquals(at, told(other, "remindedAt"));
    }

    @Test
    void who_has_answered_under_the_other_entry_is_left_in_peace_until_undo() {
        answers(other, "yes");
        String merge = mergedInto();
        toAll("reminders", kept, other).body("reminded", is(0));
        undo(merge).statusCode(200);
        toAll("reminders", kept, other).body("reminded", is(1));
        assertEquals(List.of("availability_reminded", "availability_asked"), kinds(kept));
    }

    @Test
    void who_was_reminded_while_the_two_were_one_was_so_as_the_kept_entry() {
        String merge = mergedInto();
        reminded(kept);
        Object at = told(kept, "remindedAt");
        undo(merge).statusCode(200);
        assertEquals(at, told(kept, "remindedAt"));
        assertEquals(null, told(other, "remindedAt"));
    }

    @Test
    void where_both_have_a_link_the_kept_entrys_opens_and_the_others_does_again_after_undo() {
        String own = link(kept);
        String others = link(other);
        Object since = told(kept, "linkMadeAt");
        assertEquals(null, numbers(preview(kept.location(), other.location()), "moving").get("links"));
        String merge = mergedInto();
        opened(own).statusCode(200);
        opened(others).statusCode(410).body("type", is("/problems/availability-link-expired"));
        assertEquals(since, told(kept, "linkMadeAt"));
        undo(merge).statusCode(200);
        answers(other, "prefer");
        opened(others).statusCode(200).body("choices.choice", contains("prefer"));
        opened(own).statusCode(200).body("choices", is(empty()));
    }

    @Test
    void an_answer_by_the_link_that_moved_is_the_kept_entrys() {
        String secret = link(other);
        assertEquals(1, numbers(preview(kept.location(), other.location()), "moving").get("links"));
        String merge = mergedInto();
        asNobody().contentType(ContentType.JSON).body(Map.of("token", secret, "days", List.of(Map.of("date",
            month.atDay(10).toString(), "choice", "no")))).post("/api/v1/availability-links/answer").then().statusCode(200);
        assertEquals("link", told(kept, "channel"));
        undo(merge).statusCode(200);
        assertEquals("link", told(kept, "channel"));
        assertEquals(null, told(other, "channel"));
        opened(secret).statusCode(200).body("choices", is(empty()));
        assertEquals(null, told(kept, "linkMadeAt"));
    }

    /** She who holds it is the kept entry's person: were it to go to the other, it would show her somebody else's answer. */
    @Test
    void a_link_that_was_made_while_the_two_were_one_stays_with_the_kept_entry() {
        answers(other, "prefer");
        String before = link(other);
        String merge = mergedInto();
        String since = link(kept);
        opened(before).statusCode(410);
        toAll("links", other).body("items", is(empty()));
        undo(merge).statusCode(200);
        opened(since).statusCode(200).body("choices", is(empty())).body("answeredAt", is(nullValue()));
        opened(before).statusCode(410);
        assertEquals(null, told(other, "linkMadeAt"));
        String again = link(other);
        opened(again).statusCode(200).body("choices.choice", contains("prefer"));
    }
}
