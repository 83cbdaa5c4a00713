package org.yorisoi.consultation.roster.settings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.RoomRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yorisoi.consultation.roster.model.Weights;

@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterSettingsTest {

    private static final String ADDRESS = "/api/v1/prefectures/43/roster-settings";
    private static final String OTHER = "/api/v1/prefectures/42/roster-settings";

    private final RosterSettingsService door;

    RosterSettingsTest(RosterSettingsService door) {
        this.door = door;
    }

    private static Map<String, Object> weights(Object... more) {
        Map<String, Object> weights = new HashMap<>();
        for (Weight weight : Weight.values()) {
            weights.put(weight.key(), weight.proposed());
        }
        return with(weights, more);
    }

    private static Map<String, Object> settings(Map<String, ?> weights, Object... more) {
        return with(Map.of("weights", weights, "gapDays", 5, "mostDuties", 4, "mostTurns", 2, "experiencedAfter", 10,
            "kmPerPoint", 10, "farthestKm", 150), more);
    }

    private static String sentence(ValidatableResponse answer, String key) {
        return answer.extract().path("explained.find { it.key == '%s' }.sentence".formatted(key));
    }

    @Test
    @Order(1)
    void a_programme_that_has_chosen_nothing_goes_by_the_defaults() {
        assertEquals(RosterSettings.DEFAULT, door.of("43"));
        ValidatableResponse answer = as("centre").get(ADDRESS).then().statusCode(200).header("ETag", is("\"0\""))
            .body("version", is(0)).body("gapDays", is(5)).body("mostDuties", is(4)).body("mostTurns", is(2))
            .body("experiencedAfter", is(10)).body("kmPerPoint", is(10)).body("farthestKm", is(150))
            .body("weights", is(weights())).body("explained.size()", is(13))
            .body("explained[0]", is(Map.of("key", "lastMissingPlace", "value", 2000, "default", 2000, "least", 1000, "most",
                5000, "sentence", "必要な人数にあと1人足りない開催日は、移動2,000点分と同じ重さです。")));
        assertEquals(List.of("必要な人数にあと1人足りない開催日は、移動2,000点分と同じ重さです。",
            "2人目から先の足りない1人は、それぞれ、最後の1人が足りないときの5倍の重さです。",
            "必要な人数を超える1人は、移動8点分（およそ80km）と同じ重さです。",
            "がん専門相談員のいない開催日は、移動5,000点分と同じ重さです。",
            "ピア・サポーターの移動は、直線距離で10kmごとに1点です。",
            "希望の日（◎）でない当番は、移動3点分（およそ30km）と同じ重さです。",
            "がん専門相談員の移動は、直線距離で10kmごとに1点です。",
            "同じがん種の人だけの組み合わせは、移動6点分（およそ60km）と同じ重さです。",
            "同じ性別の人だけの組み合わせは、移動4点分（およそ40km）と同じ重さです。"
                + "登録簿は性別を聞かないので、性別のあるファイルを解くときにだけ効きます。",
            "来られるのに当番のない見習い1人は、移動15点分（およそ150km）と同じ重さです。",
            "ピア・サポーターの当番が年度の公平な回数を1回超えると移動2点分（およそ20km）と同じ重さ、"
                + "2回超えると移動8点分（およそ80km）と同じ重さです。",
            "病院の持ち回りが年度の公平な回数を1回超えると移動10点分（およそ100km）と同じ重さ、"
                + "2回超えると移動40点分（およそ400km）と同じ重さです。",
            "組み直すときに、決まっていた担当1件を変えることは、移動25点分（およそ250km）と同じ重さです。"),
            answer.extract().path("explained.sentence"));
    }

    @Test
    @Order(2)
    void what_is_chosen_is_kept_and_told_in_the_reader_s_language() {
        put("centre", ADDRESS, 0, settings(weights("travel", 2, "notPreferred", 5, "oneGender", 0, "change", 200), "gapDays", 7,
            "kmPerPoint", 20)).statusCode(200).header("ETag", is("\"1\"")).body("version", is(1)).body("gapDays", is(7));
        assertEquals(new RosterSettings(new Weights(2_000, 10_000, 8, 5_000, 2, 5, 1, 6, 0, 15, 2, 10, 200), 7, 4, 2, 10, 20,
            150), door.of("43"));
        ValidatableResponse japanese = as("centre").get(ADDRESS).then().statusCode(200);
        assertEquals("希望の日（◎）でない当番は、移動2.5点分（およそ50km）と同じ重さです。", sentence(japanese, "notPreferred"));
        assertEquals("ピア・サポーターの移動は、直線距離で20kmごとに2点です。", sentence(japanese, "travel"));
        assertEquals("同じ性別の人だけの組み合わせかどうかは、考えに入れません。", sentence(japanese, "oneGender"));
        assertEquals("組み直すときに、決まっていた担当1件を変えることは、移動100点分と同じ重さです。", sentence(japanese, "change"));
        ValidatableResponse english = as("admin").header("Accept-Language", "en").get(ADDRESS).then().statusCode(200);
        assertEquals("A duty on a day that is not preferred (◎) weighs as much as 2.5 points of travel (about 50 km).",
            sentence(english, "notPreferred"));
        assertEquals("Every 20 km beeline that a supporter travels weigh 2 points.", sentence(english, "travel"));
        assertEquals("Every 20 km beeline that a specialist travels weigh 1 point.", sentence(english, "turnTravel"));
        assertEquals("If the duties of a supporter exceed the year's fair share by one, that weighs as much as 1 point of travel"
            + " (about 20 km); by two, as much as 4 points of travel (about 80 km).", sentence(english, "unevenLoad"));
        as("admin").get("/api/v1/prefectures/43/audit-entries?action=roster_settings.changed").then().body("total", is(1));
        put("centre", ADDRESS, 0, settings(weights())).statusCode(412);
        as("centre").contentType(ContentType.JSON).body(settings(weights())).put(ADDRESS).then().statusCode(428);
    }

    @Test
    @Order(3)
    void where_travel_weighs_nothing_the_sentences_count_in_points() {
        put("centre", ADDRESS, 1, settings(weights("travel", 0, "extraSupporter", 1))).statusCode(200).body("version", is(2));
        ValidatableResponse japanese = as("centre").get(ADDRESS).then();
        assertEquals("ピア・サポーターの移動の長さは、考えに入れません。", sentence(japanese, "travel"));
        assertEquals("希望の日（◎）でない当番は、3点の重さです。", sentence(japanese, "notPreferred"));
        ValidatableResponse english = as("centre").header("Accept-Language", "en").get(ADDRESS).then();
        assertEquals("How far a supporter travels is not considered.", sentence(english, "travel"));
        assertEquals("Each supporter beyond those needed weighs 1 point.", sentence(english, "extraSupporter"));
        assertEquals("A session without a specialist weighs 5,000 points.", sentence(english, "noSpecialist"));
        put("centre", ADDRESS, 2, settings(weights())).statusCode(200);
    }

    @Test
    void weights_out_of_bounds_are_told_one_by_one() {
        put("centre", ADDRESS, "*", settings(weights("travel", 11, "change", -1, "noSpecialist", 999)))
            .statusCode(400).body("violations.field", containsInAnyOrder("weights.travel", "weights.change",
            "weights.noSpecialist"));
        as("centre").header("If-Match", "*").contentType(ContentType.JSON)
            .body(settings(weights("travel", 11))).put(ADDRESS).then().statusCode(400)
            .body("violations.message", contains("10以下の数で入力してください"));
        put("centre", ADDRESS, "*", settings(weights("lastMissingPlace", 5000, "furtherMissingPlace", 5000,
            "travel", null))).statusCode(400).body("violations.field", contains("weights.travel"));
        put("centre", ADDRESS, "*", settings(weights(), "gapDays", 0, "farthestKm", 501, "experiencedAfter", 201)).statusCode(400)
            .body("violations.field", containsInAnyOrder("gapDays", "farthestKm", "experiencedAfter"));
    }

    @Test
    void every_bound_of_every_weight_may_be_chosen() {
        Map<String, Object> least = new HashMap<>();
        Map<String, Object> most = new HashMap<>();
        for (Weight weight : Weight.values()) {
            least.put(weight.key(), weight.least());
            most.put(weight.key(), weight.most());
        }
        Object version = put("centre42", OTHER, 0, settings(least)).statusCode(200).extract().path("version");
        put("centre42", OTHER, version, settings(most)).statusCode(200).body("weights", is(most));
    }

    @Test
    void admins_may_look_and_the_centre_may_change() {
        as("admin").get(ADDRESS).then().statusCode(200);
        put("admin", ADDRESS, 0, settings(weights())).statusCode(403);
        for (String role : List.of("hospital", "network", "supporter", "organiser", "government")) {
            as(role).get(ADDRESS).then().statusCode(403);
            put(role, ADDRESS, 0, settings(weights())).statusCode(403);
        }
        asSystem("hospital-system").get(ADDRESS).then().statusCode(403);
        as("centre").get(OTHER).then().statusCode(404);
        put("centre", OTHER, 0, settings(weights())).statusCode(404);
        asNobody().get(ADDRESS).then().statusCode(401);
        asNobody().contentType(ContentType.JSON).body(settings(weights())).put(ADDRESS).then().statusCode(401);
    }
}
