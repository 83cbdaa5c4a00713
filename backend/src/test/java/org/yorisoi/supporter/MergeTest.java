package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.MergeRequests.assertUnmerged;
import static org.yorisoi.supporter.MergeRequests.into;
import static org.yorisoi.supporter.MergeRequests.merge;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.numbers;
import static org.yorisoi.supporter.MergeRequests.preview;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.SupporterRequests.SUPPORTERS;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.in;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.put;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.versionOf;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.testing.TestClock;

/** Two entries of the register become one person's, and are taken apart again. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeTest {

    private static final String MERGES = "/api/v1/prefectures/43/supporter-merges";

    private final DemoAccounts accounts;
    private final DataSource database;
    private final TestClock clock;

    MergeTest(DemoAccounts accounts, DataSource database, TestClock clock) {
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    private static ValidatableResponse entry(String location) {
        return as("centre").get(location).then().statusCode(200);
    }

    private static String withdrawn(String supporter, String purpose, String on) {
        String id = consents(supporter, purpose);
        post("centre", supporter + "/consents/" + id + "/withdrawal", Map.of("withdrawnOn", on)).statusCode(200);
        return id;
    }

    private static void recommended(String supporter, String purpose) {
        post("network", supporter + "/recommendations", Map.of("purpose", purpose, "recommender", "network", "recommendedOn",
            "2026-04-01")).statusCode(201);
    }

    private static void blocked(String supporter, String from, String to) {
        post("centre", supporter + "/blocked-periods", Map.of("from", from, "to", to)).statusCode(201);
    }

    private static void tells(String supporter, String cancer) {
        put("centre", supporter + "/health", versionOf(supporter), Map.of("standpoint", "patient", "cancers",
            List.of(cancer), "treatments", List.of())).statusCode(200);
    }

    @Test
    void what_hangs_on_the_other_entry_goes_to_the_kept_one_and_back() {
        String word = unique();
        String kept = active("残す" + word);
        String other = in("applied", "移す" + word);
        String mentee = add(with(supporter("後輩" + word), "mentorId", idOf(other))).statusCode(201).extract().header("Location");
        consents(kept, "register");
        consents(other, "named_in_public");
        recommended(kept, "room");
        recommended(other, "hotline");
        blocked(kept, "2031-01-01", "2031-01-05");
        blocked(other, "2031-02-01", "2031-02-05");
        blocked(other, "2031-03-01", "2031-03-05");
        Map<String, Integer> expected = Map.of("states", 1, "consents", 1, "recommendations", 1, "blocked_periods", 2,
            "mentees", 1);
        assertEquals(expected, numbers(preview(kept, other).statusCode(200).body("obstacles", is(empty()))
            .body("answeredByBoth", is(empty())).body("bothHaveAccounts", is(false)), "moving"));
        ValidatableResponse answer = merge(kept, other).statusCode(201).body("kept.name", is("残す" + word))
            .body("other.name", is("移す" + word)).body("mergedBy", is("見本 centre")).body("undoneAt", is(nullValue()))
            .body("obstacle", is(nullValue()));
        assertEquals(expected, numbers(answer, "moved"));
        String merge = answer.extract().header("Location");

        entry(kept).body("name", is("残す" + word)).body("state", is("active"))
            .body("standingConsents", containsInAnyOrder("register", "named_in_public"))
            .body("recommendedFor", containsInAnyOrder("room", "hotline"));
        as("centre").get(kept + "/blocked-periods").then().body("items.from", contains("2031-01-01", "2031-02-01", "2031-03-01"));
        as("centre").get(kept + "/states").then().body("items.state", contains("active", "applied"));
        entry(mentee).body("mentorId", is(idOf(kept).toString()));

        blocked(kept, "2031-04-01", "2031-04-05");
        undo(merge).statusCode(200).body("undoneBy", is("見本 centre")).body("undoneAt", is(notNullValue()));
        entry(kept).body("standingConsents", contains("register")).body("recommendedFor", contains("room"));
        entry(other).body("name", is("移す" + word)).body("state", is("applied")).body("standingConsents", contains("named_in_public"))
            .body("recommendedFor", contains("hotline"));
        as("centre").get(kept + "/blocked-periods").then().body("items.from", contains("2031-01-01", "2031-04-01"));
        as("centre").get(other + "/blocked-periods").then().body("items.from", contains("2031-02-01", "2031-03-01"));
        as("centre").get(kept + "/states").then().body("items.state", contains("active"));
        as("centre").get(other + "/states").then().body("items.state", contains("applied"));
        entry(mentee).body("mentorId", is(idOf(other).toString()));
    }

    @Test
    void the_other_entry_is_nowhere_but_tells_the_centre_where_it_goes_on() {
        String word = unique();
        String kept = active("残す" + word);
        String other = active("移す" + word);
        int number = entry(kept).extract().path("number");
        String merge = merged(kept, other);
        as("centre").get(other).then().statusCode(410).body("type", is("/problems/supporter-merged"))
            .body("detail", is("登録番号 " + number + " の登録に統合されています"));
        as("centre").get(other + "/consents").then().statusCode(410);
        as("centre").get(other + "/qualification").then().statusCode(404);
        put("centre", other, 1, supporter("変更")).statusCode(410);
        as("network").get(other).then().statusCode(404);
        as("centre").get(SUPPORTERS + "?q=" + word).then().body("items.name", contains("残す" + word)).body("total", is(1));
        as("centre").get(SUPPORTERS + "?format=csv&q=" + word).then().statusCode(200)
            .body(containsString("残す" + word)).body(not(containsString("移す" + word)));
        as("centre").get("/api/v1/prefectures/43/supporter-qualifications?q=" + word).then()
            .body("items.supporter.name", not(hasItem("移す" + word)));
        as("centre").get(other + "/merges").then().statusCode(200).body("total", is(1))
            .body("items[0].kept.id", is(idOf(kept).toString())).body("items[0].other.number", is(notNullValue()));
        as("centre").get(kept + "/merges").then().body("items.id", contains(idOf(merge).toString()));
        as("centre").header("If-Match", "*").delete(kept).then().statusCode(409);
        undo(merge).statusCode(200);
        entry(other).body("name", is("移す" + word));
        as("network").get(other).then().statusCode(200);
        as("centre").get(other + "/merges").then().body("items.undoneBy", contains("見本 centre"));
        String again = merged(kept, other);
        as("centre").get(kept + "/merges").then().body("items.id", contains(idOf(again).toString(), idOf(merge).toString()));
    }

    @Test
    void field_by_field_a_human_says_which_value_stays_and_undo_keeps_what_was_changed_since() {
        String word = unique();
        Map<String, Object> first = with(supporter("旧姓" + word), "kana", "きゅうせい", "municipality", "熊本市",
            "dutiesPerMonth", 1, "contact", Map.of("telephone", "096-000-0001", "email", "one@example.jp"));
        String kept = add(with(first, "state", "active", "stateSince", "2024-04-01")).statusCode(201).extract().header("Location");
        String other = add(with(supporter("新姓" + word), "kana", "しんせい", "municipality", "八代市", "dutiesPerMonth", 3,
            "ageBand", "fifties", "pledge", Map.of("signedOn", "2026-05-01", "textVersion", "2026-03"),
            "contact", Map.of("telephone", "096-000-0002"), "mentorId", idOf(kept))).statusCode(201).extract().header("Location");
        String merge = merged(kept, other, "taken", List.of("name", "kana", "telephone", "age_band", "pledge", "mentor"));
        entry(kept).body("name", is("新姓" + word)).body("kana", is("しんせい")).body("municipality", is("熊本市"))
            .body("dutiesPerMonth", is(1)).body("ageBand", is("fifties")).body("contact.telephone", is("096-000-0002"))
            .body("contact.email", is("one@example.jp")).body("pledge.signedOn", is("2026-05-01"))
            .body("mentorId", is(nullValue())).body("version", is(1));
        put("centre", kept, 1, with(supporter("新姓" + word), "kana", "あたらしい", "municipality", "熊本市", "dutiesPerMonth", 2,
            "ageBand", "fifties", "pledge", Map.of("signedOn", "2026-05-01", "textVersion", "2026-03"),
            "contact", Map.of("telephone", "096-000-0002", "email", "one@example.jp"))).statusCode(200);
        undo(merge).statusCode(200);
        entry(kept).body("name", is("旧姓" + word)).body("kana", is("あたらしい")).body("dutiesPerMonth", is(2))
            .body("ageBand", is(nullValue())).body("contact.telephone", is("096-000-0001")).body("pledge", is(nullValue()));
        entry(other).body("name", is("新姓" + word)).body("kana", is("しんせい")).body("contact.telephone", is("096-000-0002"))
            .body("mentorId", is(idOf(kept).toString()));
    }

    @Test
    void of_two_accounts_a_human_chooses_one_and_undo_gives_both_back() {
        SupporterWithAccount kept = SupporterWithAccount.added(accounts);
        SupporterWithAccount other = SupporterWithAccount.added(accounts);
        preview(kept.location(), other.location()).body("bothHaveAccounts", is(true));
        merge(kept.location(), other.location()).statusCode(400).body("violations.field", contains("accountOf"))
            .body("violations.code", contains("required"));
        String merge = merged(kept.location(), other.location(), "accountOf", "other");
        as(other.username()).get("/api/v1/prefectures/43/own-entry").then().statusCode(200).body("name", is(kept.name()));
        as(kept.username()).get("/api/v1/prefectures/43/own-entry").then().statusCode(404);
        as("centre").get(other.location() + "/merges").then().statusCode(200);
        as(other.username()).get("/api/v1/prefectures/43/own-entry/readings").then().statusCode(200)
            .body("items.action", hasItems("supporter.merged", "supporter.added"));

        String third = add(with(supporter("第三"), "accountUsername", kept.username())).statusCode(201).extract().header("Location");
        as("centre").get(merge).then().body("obstacle", is("戻すはずのアカウントが、別の登録で使われています。先にその登録から外してください"));
        undo(merge).statusCode(409).body("type", is("/problems/supporter-merge-not-possible"));
        put("centre", third, 0, supporter("第三")).statusCode(200);
        undo(merge).statusCode(200);
        as(kept.username()).get("/api/v1/prefectures/43/own-entry").then().body("name", is(kept.name()));
        as(other.username()).get("/api/v1/prefectures/43/own-entry").then().body("name", is(other.name()));
    }

    @Test
    void the_only_account_goes_along_by_itself() {
        SupporterWithAccount other = SupporterWithAccount.added(accounts);
        String kept = active("残す" + unique());
        String merge = merged(kept, other.location());
        as(other.username()).get("/api/v1/prefectures/43/own-entry").then().body("id", is(idOf(kept).toString()));
        undo(merge).statusCode(200);
        as(other.username()).get("/api/v1/prefectures/43/own-entry").then().body("id", is(other.id().toString()));
        entry(kept).body("accountUsername", is(nullValue()));
    }

    @Test
    void a_newer_withdrawal_under_the_other_entry_closes_health_data_and_undo_opens_them_again() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        consents(kept, "health_data");
        tells(kept, "breast");
        withdrawn(other, "health_data", "2026-06-01");
        assertEquals(1, numbers(preview(kept, other), "moving").get("ended_consents"));
        String merge = merged(kept, other);
        entry(kept).body("health", is("closed")).body("standingConsents", is(empty()));
        as("centre").get(kept + "/health").then().statusCode(409).body("type", is("/problems/health-consent-missing"));
        as("centre").get(kept + "/consents").then().body("items.withdrawnOn", contains("2026-06-01", "2026-06-01"));
        undo(merge).statusCode(200);
        as("centre").get(kept + "/health").then().statusCode(200).body("cancers", contains("breast"));
        entry(other).body("standingConsents", is(empty()));
    }

    @Test
    void a_consent_that_is_newer_than_the_withdrawal_stands_and_opens_what_is_taken() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        withdrawn(kept, "health_data", "2026-06-01");
        post("centre", other + "/consents", Map.of("purpose", "health_data", "textVersion", "2026-03", "givenOn", "2026-07-01",
            "channel", "paper")).statusCode(201);
        tells(other, "stomach");
        String merge = merged(kept, other, "taken", List.of("health"));
        as("centre").get(kept + "/health").then().statusCode(200).body("cancers", contains("stomach"));
        undo(merge).statusCode(200);
        entry(kept).body("health", is("closed"));
        as("centre").get(other + "/health").then().statusCode(200).body("cancers", contains("stomach"));
    }

    @Test
    void what_she_has_withdrawn_since_does_not_stand_again_after_undo() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        consents(kept, "named_in_public");
        withdrawn(other, "named_in_public", "2026-06-01");
        String merge = merged(kept, other);
        post("centre", kept + "/consents", Map.of("purpose", "named_in_public", "textVersion", "2026-11", "givenOn",
            "2026-08-01", "channel", "paper")).statusCode(201);
        String given = as("centre").get(kept + "/consents").path("items[0].id");
        post("centre", kept + "/consents/" + given + "/withdrawal", Map.of("withdrawnOn", "2026-09-01")).statusCode(200);
        undo(merge).statusCode(200);
        entry(kept).body("standingConsents", is(empty()));
    }

    @Test
    void health_data_that_are_erased_do_not_come_back() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        consents(kept, "health_data");
        consents(other, "health_data");
        tells(kept, "breast");
        tells(other, "stomach");
        String merge = merged(kept, other, "taken", List.of("health"));
        as("centre").header("If-Match", "*").delete(kept + "/health").then().statusCode(204);
        undo(merge).statusCode(200);
        entry(kept).body("health", is("empty"));
        entry(other).body("health", is("empty"));
    }

    /** Whoever adds a table here keeps the promise of {@link SupporterReferences} for it, or its rows are lost in a merge. */
    @Test
    void every_table_that_names_a_supporter_is_known_to_merges() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = database.getConnection();
             ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "supporter_id")) {
            while (columns.next()) {
                tables.add(columns.getString("TABLE_NAME"));
            }
        }
        assertEquals(Set.of("availability_answer", "availability_link", "availability_reminder", "debrief_supporter", "duty",
            "duty_feed", "participant_decision", "supporter_blocked_period", "supporter_consent", "supporter_message",
            "supporter_recommendation", "supporter_state_change", "supporter_training"), tables);
    }

    @Test
    void states_that_say_otherwise_stand_in_the_way() {
        String serving = active("活動" + unique());
        String applied = in("applied", "申込" + unique());
        String gone = in("withdrawn", "退会" + unique());
        String dead = in("deceased", "逝去" + unique());
        preview(applied, serving).body("obstacles", contains("残す登録は活動していません。活動している方の登録を残してください"));
        merge(applied, serving).statusCode(409).body("type", is("/problems/supporter-merge-not-possible"))
            .body("detail", is("残す登録は活動していません。活動している方の登録を残してください"));
        merge(gone, applied).statusCode(409).body("detail", is("残す登録は退会または逝去です。もう一方を残してください"));
        merge(serving, dead).statusCode(409).body("detail", is("一方だけが逝去と記録されています。先にどちらかの状態を直してください"));
        merge(serving, gone).statusCode(201);
        merge(serving, applied).statusCode(201);
    }

    @Test
    void merges_are_undone_from_the_last_one_on() {
        String one = active("一" + unique());
        String two = active("二" + unique());
        String three = active("三" + unique());
        String four = active("四" + unique());
        String first = merged(one, two);
        String second = merged(one, three);
        as("centre").get(first).then().body("obstacle",
            is("残した登録には、そのあとさらに別の登録が統合されました。先にその統合を取り消してください"));
        undo(first).statusCode(409);
        undo(second).statusCode(200);
        String third = merged(four, one);
        undo(first).statusCode(409).body("detail", is("残した登録は、そのあと別の登録に統合されました。先にその統合を取り消してください"));
        undo(third).statusCode(200);
        undo(first).statusCode(200);
        undo(first).statusCode(409).body("detail", is("この統合はすでに取り消されています"));
    }

    @Test
    void both_versions_are_asked_for_and_the_same_key_merges_once() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        merge("centre", kept, 7, into(other)).statusCode(412);
        merge("centre", kept, 0, into(other, "otherVersion", 7)).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(into(other)).post(kept + "/merges").then().statusCode(428);
        merge("centre", kept, 0, into(kept)).statusCode(400).body("violations.field", contains("otherId"))
            .body("violations.code", contains("not_allowed"));
        merge("centre", kept, 0, Map.of("otherId", UUID.randomUUID(), "otherVersion", 0, "taken", List.of())).statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = into(other);
        String first = null;
        for (int i = 0; i < 2; i++) {
            String location = as("centre").header("If-Match", "\"0\"").header("Idempotency-Key", key).contentType(ContentType.JSON)
                .body(body).post(kept + "/merges").then().statusCode(201).extract().header("Location");
            first = first == null ? location : first;
            assertEquals(first, location);
        }
        merge("centre", kept, versionOf(kept), body).statusCode(400).body("violations.code", contains("unknown_reference"));
        as("centre").header("If-Match", "\"7\"").delete(first).then().statusCode(412);
        as("centre").delete(first).then().statusCode(428);
        as("admin").get("/api/v1/prefectures/43/audit-entries?action=supporter.merged").then()
            .body("items[0].actorName", is("centre")).body("items[0].subjectId", is(idOf(other).toString()))
            .body("items[1].subjectId", is(idOf(kept).toString()));
    }

    private static void refused(String kept, String other, String field, String code, Object... decisions) {
        merge(kept, other, decisions).statusCode(400).body("type", is("/problems/validation-failed"))
            .body("violations.field", contains(field)).body("violations.code", contains(code));
    }

    @Test
    void a_field_in_which_the_two_say_the_same_is_not_taken() {
        String word = unique();
        String kept = add(with(supporter("同じ" + word), "municipality", "熊本市")).statusCode(201).extract().header("Location");
        String other = add(with(supporter("同じ" + word), "municipality", "八代市")).statusCode(201).extract().header("Location");
        for (String same : List.of("name", "kana", "telephone", "email", "address", "age_band", "languages", "reading_needs",
            "abilities", "usual_availability", "duties_per_month", "pledge", "mentor", "salon")) {
            refused(kept, other, "taken", "not_allowed", "taken", List.of("municipality", same));
        }
        refused(kept, other, "taken[0]", "unknown_value", "taken", List.of("state"));
        assertUnmerged(kept, other);
        entry(kept).body("municipality", is("熊本市"));
        String merge = merged(kept, other, "taken", List.of("municipality"));
        entry(kept).body("municipality", is("八代市"));
        undo(merge).statusCode(200);
    }

    /** Else whoever tries would be told whether there is something behind what is closed. */
    @Test
    void health_is_taken_whether_or_not_there_is_a_difference() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        merged(kept, other, "taken", List.of("health"));
        entry(kept).body("health", is("closed"));
    }

    @Test
    void there_is_no_choosing_between_accounts_and_answers_that_are_not_there() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        SupporterWithAccount owner = SupporterWithAccount.added(accounts);
        for (String side : List.of("kept", "other")) {
            refused(kept, other, "accountOf", "not_allowed", "accountOf", side);
            refused(kept, owner.location(), "accountOf", "not_allowed", "accountOf", side);
            refused(owner.location(), kept, "accountOf", "not_allowed", "accountOf", side);
            refused(kept, other, "answersOf", "not_allowed", "answersOf", side);
        }
        refused(kept, other, "accountOf", "unknown_value", "accountOf", "neither");
        refused(kept, other, "answersOf", "unknown_value", "answersOf", "both");
        merge(kept, other, "accountOf", "kept", "answersOf", "kept", "taken", List.of("email")).statusCode(400)
            .body("violations.field", contains("taken", "accountOf", "answersOf"));
        assertUnmerged(kept, other, owner.location());
        as(owner.username()).get("/api/v1/prefectures/43/own-entry").then().body("id", is(owner.id().toString()));
    }

    @Test
    void of_two_merges_at_the_same_moment_the_second_is_undone_first() {
        String one = active("一" + unique());
        String two = active("二" + unique());
        String three = active("三" + unique());
        clock.stop();
        try {
            String first = merged(one, two);
            String second = merged(one, three);
            undo(first).statusCode(409);
            undo(second).statusCode(200);
            undo(first).statusCode(200);
        } finally {
            clock.reset();
        }
    }

    @Test
    void only_those_who_keep_the_register_merge_and_only_in_their_own_prefecture() {
        String kept = active("残す" + unique());
        String other = active("移す" + unique());
        Map<String, Object> body = into(other);
        String merge = merged(kept, active("先" + unique()));
        int version = versionOf(kept);
        for (String username : List.of("admin", "network", "hospital", "organiser", "supporter", "government")) {
            as(username).get(kept + "/merge-previews/" + idOf(other)).then().statusCode(403);
            merge(username, kept, version, body).statusCode(403);
            as(username).get(kept + "/merges").then().statusCode(403);
            as(username).get(merge).then().statusCode(403);
            as(username).header("If-Match", "*").delete(merge).then().statusCode(403);
        }
        asSystem("hospital-system").get(kept + "/merges").then().statusCode(403);
        asNobody().get(kept + "/merges").then().statusCode(401);
        asNobody().get(merge).then().statusCode(401);
        String elsewhere = kept.replace("/43/", "/42/");
        as("centre42").get(kept + "/merges").then().statusCode(404);
        as("centre42").get(elsewhere + "/merges").then().statusCode(404);
        as("centre42").get(elsewhere + "/merge-previews/" + idOf(other)).then().statusCode(404);
        merge("centre42", elsewhere, version, body).statusCode(404);
        as("centre42").get(merge.replace("/43/", "/42/")).then().statusCode(404);
        as("centre42").header("If-Match", "*").delete(merge.replace("/43/", "/42/")).then().statusCode(404);
        String foreign = as("centre42").contentType(ContentType.JSON).body(supporter("長崎" + unique()))
            .post("/api/v1/prefectures/42/supporters").then().statusCode(201).extract().header("Location");
        merge("centre", kept, version, Map.of("otherId", idOf(foreign), "otherVersion", 0, "taken", List.of())).statusCode(400)
            .body("violations.code", contains("unknown_reference"));
        as("centre").get(MERGES + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
