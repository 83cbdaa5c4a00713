package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/** Hints that a register has somebody twice; in prefectures of their own, where nobody else registers anybody. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoubleTest {

    private static int next = 30;

    private final DemoAccounts accounts;
    private String centre;
    private String prefecture;

    DoubleTest(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @BeforeEach
    void a_prefecture_with_an_empty_register() {
        String code = Integer.toString(next++);
        centre = "centre-of-" + code;
        accounts.account(code, centre, "見本 センター", Role.CENTRE, null);
        prefecture = "/api/v1/prefectures/" + code;
    }

    private String registered(String name, String kana, Object... more) {
        return as(centre).contentType(ContentType.JSON).body(with(with(supporter(name), "kana", kana), more))
            .post(prefecture + "/supporters").then().statusCode(201).extract().header("Location");
    }

    private ValidatableResponse doubles(String filter) {
        return as(centre).get(prefecture + "/supporter-doubles" + filter).then().statusCode(200);
    }

    private String difference(String one, String other) {
        return one + "/different/" + idOf(other);
    }

    @Test
    void the_same_reading_telephone_or_mail_is_a_hint_and_what_agrees_in_most_comes_first() {
        registered("見本 花子", "みほん はなこ", "contact", Map.of("telephone", "096-000-0001", "email", "Hana@example.jp"));
        registered("三本 花子", "ミホン　ハナコ");
        registered("見本 太郎", "みほん たろう", "contact", Map.of("telephone", "0960-00-0001"));
        registered("見本 華子", "みほん はなこ", "contact", Map.of("telephone", "0960000001", "email", "hana@example.jp"));
        doubles("").body("total", is(5)).body("items[0].first.name", is("見本 花子")).body("items[0].second.name", is("見本 華子"))
            .body("items[0].signs", contains("kana", "telephone", "email")).body("items[0].saidBy", is(nullValue()))
            .body("items.collect { it.first.number }", contains(1, 1, 1, 2, 3))
            .body("items.collect { it.second.number }", contains(4, 2, 3, 4, 4))
            .body("items[1].signs", contains("kana")).body("items[2].signs", contains("telephone"));
        doubles("?limit=2").body("items.size()", is(2)).body("total", is(5));
    }

    @Test
    void another_age_is_no_hint_and_neither_is_another_name() {
        registered("見本 花子", "みほん はなこ", "ageBand", "fifties");
        registered("見本 花子", "みほん はなこ", "ageBand", "thirties");
        registered("見本 花美", "みほん はなみ");
        doubles("").body("items", is(empty())).body("total", is(0));
        registered("見本 花子", "みほん はなこ");
        doubles("").body("total", is(2));
    }

    @Test
    void two_people_are_not_hinted_at_again_until_that_is_undone() {
        String one = registered("見本 花子", "みほん はなこ");
        String other = registered("見本 花子", "みほん はなこ");
        for (int twice = 0; twice < 2; twice++) {
            as(centre).put(difference(other, one)).then().statusCode(204);
        }
        doubles("").body("items", is(empty()));
        doubles("?different=true").body("total", is(1)).body("items[0].first.id", is(idOf(one).toString()))
            .body("items[0].saidBy", is("見本 センター"));
        for (int twice = 0; twice < 2; twice++) {
            as(centre).delete(difference(one, other)).then().statusCode(204);
        }
        doubles("").body("total", is(1));
        doubles("?different=true").body("items", is(empty()));
        as(centre).put(difference(one, one)).then().statusCode(400).body("violations.field", contains("otherId"));
    }

    @Test
    void merged_entries_are_not_hinted_at() {
        String one = registered("見本 花子", "みほん はなこ");
        String other = registered("見本 花子", "みほん はなこ");
        as(centre).header("If-Match", "\"0\"").contentType(ContentType.JSON).body(Map.of("otherId", idOf(other),
            "otherVersion", 0, "taken", List.of())).post(one + "/merges").then().statusCode(201);
        doubles("").body("items", is(empty()));
        as(centre).put(difference(one, other)).then().statusCode(410).body("type", is("/problems/supporter-merged"));
    }

    @Test
    void only_those_who_keep_the_register_see_hints_and_only_those_of_their_own_prefecture() {
        String one = SupporterRequests.active("見本" + SupporterRequests.unique());
        String other = SupporterRequests.active("見本" + SupporterRequests.unique());
        String hints = "/api/v1/prefectures/43/supporter-doubles";
        for (String username : List.of("admin", "network", "hospital", "organiser", "supporter", "government")) {
            as(username).get(hints).then().statusCode(403);
            as(username).put(difference(one, other)).then().statusCode(403);
            as(username).delete(difference(one, other)).then().statusCode(403);
        }
        asNobody().get(hints).then().statusCode(401);
        asNobody().put(difference(one, other)).then().statusCode(401);
        as(centre).get(hints).then().statusCode(404);
        as(centre).put(difference(one, other)).then().statusCode(404);
        registered("見本", "みほん");
        doubles("").body("items", is(empty()));
        as(centre).put(prefecture + "/supporters/" + idOf(one) + "/different/" + idOf(other)).then().statusCode(404);
    }
}
