package org.yorisoi.consultation.duty;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.duty.DutyRequests.OWN;
import static org.yorisoi.consultation.duty.DutyRequests.answers;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.idOf;
import static org.yorisoi.consultation.duty.DutyRequests.kinds;
import static org.yorisoi.consultation.duty.DutyRequests.messages;
import static org.yorisoi.consultation.duty.DutyRequests.own;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.SupporterWithAccount;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnDutyTest {

    private static final LocalDate DAY = TODAY.plusDays(25);

    private final DemoAccounts accounts;

    OwnDutyTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    private SupporterWithAccount supporter() {
        return SupporterWithAccount.added(accounts);
    }

    @Test
    void she_accepts_thinks_better_of_it_and_comes_after_all() {
        SupporterWithAccount her = supporter();
        String duty = asked(open(added(), DAY), her);
        Map<String, Object> shown = own(her).getFirst();
        assertEquals(idOf(duty), shown.get("id"));
        assertEquals("駅前広場", shown.get("venue"));
        assertFalse(shown.containsKey("name"));
        answers(her, duty, 0, "acceptance").statusCode(200).body("state", is("accepted")).body("answeredAt", notNullValue());
        answers(her, duty, 0, "refusal").statusCode(412);
        answers(her, duty, 1, "refusal").statusCode(200).body("state", is("declined")).body("reason", is("通院の日と重なりました"));
        answers(her, duty, 2, "acceptance").statusCode(200).body("state", is("accepted")).body("reason", nullValue());
        as(her.username()).put(OWN + "/duties/" + idOf(duty) + "/acceptance").then().statusCode(428);
    }

    @Test
    void a_place_that_somebody_else_has_taken_can_not_be_had_back() {
        SupporterWithAccount her = supporter();
        String session = open(added(), DAY);
        String duty = asked(session, her);
        answers(her, duty, 0, "refusal").statusCode(200);
        for (int i = 0; i < 3; i++) {
            asked(session, supporter());
        }
        answers(her, duty, 1, "acceptance").statusCode(409).body("type", is("/problems/duty-not-possible"));
    }

    @Test
    void what_is_over_is_not_answered_and_what_is_somebody_elses_is_not_there() {
        SupporterWithAccount her = supporter();
        String past = asked(open(added(), TODAY.minusDays(1)), her);
        answers(her, past, 0, "refusal").statusCode(409)
            .body("detail", is("開催日を過ぎています。変更はセンターにお電話ください"));
        assertEquals(List.of(), own(her));
        assertEquals(1, (int) as(her.username()).get(OWN + "/duties?from=" + TODAY.minusDays(7)).then().extract()
            .<Integer>path("total"));
        String others = asked(open(added(), DAY), supporter());
        answers(her, others, 0, "acceptance").statusCode(404);
        String alone = "supporter-" + unique();
        accounts.account("43", alone, "登録のない人", Role.SUPPORTER, null);
        as(alone).get(OWN + "/duties").then().statusCode(404);
        as(alone).get(OWN + "/messages").then().statusCode(404);
        as(alone).get(OWN + "/duty-feed").then().statusCode(404);
    }

    @Test
    void messages_are_unread_until_she_reads_them_and_nobody_elses() {
        SupporterWithAccount her = supporter();
        asked(open(added(), DAY), her);
        asked(open(added(), DAY.plusDays(1)), her);
        assertEquals(List.of("duty_asked", "duty_asked"), kinds(her));
        String first = (String) messages(her).getFirst().get("id");
        as(supporter().username()).put(OWN + "/messages/" + first + "/reading").then().statusCode(404);
        as(her.username()).put(OWN + "/messages/" + first + "/reading").then().statusCode(204);
        as(her.username()).get(OWN + "/messages?unread=true").then().body("total", is(1));
        as(her.username()).put(OWN + "/messages/reading").then().statusCode(204);
        as(her.username()).get(OWN + "/messages?unread=true").then().body("total", is(0));
        as(her.username()).get(OWN + "/messages").then().body("total", is(2)).body("items[0].readAt", notNullValue());
    }

    private String feedOf(SupporterWithAccount her) {
        return as(her.username()).put(OWN + "/duty-feed").then().statusCode(200).extract().path("address");
    }

    private static String calendar(String address) {
        return asNobody().get(address).then().statusCode(200).extract().asString().replace("\r\n ", "");
    }

    @Test
    void her_calendar_says_when_and_in_which_building_and_nothing_else() {
        SupporterWithAccount her = supporter();
        as(her.username()).get(OWN + "/duty-feed").then().statusCode(200).body("address", nullValue());
        String address = feedOf(her);
        as(her.username()).get(OWN + "/duty-feed").then().body("address", is(address));
        String duty = asked(open(added("name", "がん相談室" + unique()), DAY), her);
        String day = DAY.format(DateTimeFormatter.BASIC_ISO_DATE);

        String before = calendar(address);
        assertTrue(before.contains("X-WR-CALNAME:当番\r\n"), before);
        assertTrue(before.contains("UID:" + idOf(duty) + "@yorisoi\r\n"), before);
        assertTrue(before.contains("DTSTART;TZID=Asia/Tokyo:" + day + "T130000\r\nDTEND;TZID=Asia/Tokyo:" + day
            + "T152000\r\nSUMMARY:当番（返事待ち）\r\nLOCATION:駅前広場\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n"), before);
        assertTrue(before.contains("SEQUENCE:0\r\n"), before);
        assertFalse(before.contains("がん") || before.contains(her.name()), before);

        answers(her, duty, 0, "acceptance").statusCode(200);
        assertTrue(calendar(address).contains("SUMMARY:当番\r\n"));
        answers(her, duty, 1, "refusal").statusCode(200);
        String after = calendar(address);
        assertTrue(after.contains("SEQUENCE:2\r\n") && after.contains("SUMMARY:【取消】当番\r\n")
            && after.contains("STATUS:CANCELLED\r\n"), after);
        assertFalse(after.contains("通院"), after);
    }

    @Test
    void a_renewed_or_revoked_address_finds_nothing_and_one_of_the_dead_is_empty() {
        SupporterWithAccount her = supporter();
        asked(open(added(), DAY), her);
        String first = feedOf(her);
        String second = feedOf(her);
        assertNotEquals(first, second);
        asNobody().get(first).then().statusCode(404);
        assertTrue(calendar(second).contains("BEGIN:VEVENT"));
        becomes("centre", her.location(), 0, "deceased", TODAY.toString()).statusCode(200);
        assertFalse(calendar(second).contains("BEGIN:VEVENT"));
        SupporterWithAccount other = supporter();
        String address = feedOf(other);
        as(other.username()).delete(OWN + "/duty-feed").then().statusCode(204);
        asNobody().get(address).then().statusCode(404);
        asNobody().get("/api/v1/duty-feeds/nonsense.ics").then().statusCode(404);
    }
}
