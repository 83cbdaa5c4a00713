package org.yorisoi.supporter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.supporter.SupporterRequests.active;
import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.post;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.salon.SalonRequests;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecommendationTest {

    private static final Map<String, Object> FOR_ROOMS = Map.of("purpose", "room", "recommender", "network",
        "recommendedOn", "2026-04-01", "note", "役員会で承認");

    private final Clock clock;

    RecommendationTest(Clock clock) {
        this.clock = clock;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    @Test
    void the_network_recommends_and_takes_it_back() {
        String location = active("推薦" + unique());
        String id = post("network", location + "/recommendations", FOR_ROOMS).statusCode(201).body("standing", is(true))
            .extract().path("id");
        as("centre").get(location).then().body("recommendedFor", contains("room"));
        post("network", location + "/recommendations/" + id + "/withdrawal", Map.of()).statusCode(200)
            .body("withdrawnOn", is(today())).body("standing", is(false));
        post("network", location + "/recommendations/" + id + "/withdrawal", Map.of()).statusCode(200);
        as("centre").get(location).then().body("recommendedFor", is(List.of()));
        as("network").get(location + "/recommendations").then().statusCode(200).body("items.purpose", contains("room"))
            .body("items.recommender", contains("network")).body("items.note", contains("役員会で承認"))
            .body("items.withdrawnOn", contains(today()));
    }

    @Test
    void a_salon_recommends_by_its_own_and_until_a_day() {
        String location = active("サロン推薦" + unique());
        String salon = idOf(SalonRequests.running("推薦元" + unique())).toString();
        post("centre", location + "/recommendations", Map.of("purpose", "speaking", "recommender", "salon", "salonId", salon,
            "recommendedOn", "2025-04-01", "validUntil", "2026-03-31")).statusCode(201).body("standing", is(false))
            .body("salonId", is(salon)).body("validUntil", is("2026-03-31"));
        as("centre").get(location).then().body("recommendedFor", is(List.of()));
    }

    @Test
    void what_contradicts_itself_is_refused() {
        String location = active("矛盾" + unique());
        post("network", location + "/recommendations", FOR_ROOMS).statusCode(201);
        post("network", location + "/recommendations", FOR_ROOMS).statusCode(400)
            .body("violations.field", contains("purpose")).body("violations.code", contains("duplicate"));
        post("network", location + "/recommendations", with(FOR_ROOMS, "recommender", "salon")).statusCode(400)
            .body("violations.field", contains("salonId")).body("violations.code", contains("required"));
        post("network", location + "/recommendations", with(FOR_ROOMS, "purpose", "hotline", "salonId", idOf(location)))
            .statusCode(400).body("violations.field", contains("salonId")).body("violations.code", contains("not_allowed"));
        post("network", location + "/recommendations", with(FOR_ROOMS, "purpose", "hotline", "validUntil", "2026-03-31"))
            .statusCode(400).body("violations.field", contains("validUntil"))
            .body("violations.code", contains("before_start"));
        post("network", location + "/recommendations", with(FOR_ROOMS, "purpose", "hotline", "recommendedOn",
            LocalDate.now(clock).plusDays(1).toString())).statusCode(400)
            .body("violations.field", contains("recommendedOn")).body("violations.code", contains("in_future"));
    }

    @Test
    void a_farewell_is_told_in_numbers_and_ends_recommendations() {
        String location = active("別れ" + unique());
        post("network", location + "/recommendations", FOR_ROOMS).statusCode(201);
        post("network", location + "/recommendations", with(FOR_ROOMS, "purpose", "hotline")).statusCode(201);
        add(with(supporter("後輩"), "mentorId", idOf(location))).statusCode(201);
        as("centre").queryParam("since", today()).get(location + "/state-consequences").then().statusCode(200)
            .body("duties", is(0)).body("recommendations", is(2)).body("mentees", is(1));
        becomes("centre", location, 0, "withdrawn", today()).statusCode(200).body("recommendedFor", is(List.of()));
        as("centre").get(location + "/recommendations").then().statusCode(200)
            .body("items.withdrawnOn", contains(today(), today()));
        post("centre", location + "/recommendations", FOR_ROOMS).statusCode(409)
            .body("type", is("/problems/supporter-is-gone"));
        post("network", location + "/recommendations", FOR_ROOMS).statusCode(404);
        as("network").get(location + "/recommendations").then().statusCode(404);
    }

    @Test
    void only_centre_and_network_recommend_within_the_prefecture() {
        String location = active("だれが" + unique());
        for (String other : new String[] {"admin", "hospital", "organiser", "supporter", "government"}) {
            post(other, location + "/recommendations", FOR_ROOMS).statusCode(403);
            as(other).get(location + "/recommendations").then().statusCode(403);
        }
        post("centre42", location + "/recommendations", FOR_ROOMS).statusCode(404);
        asNobody().get(location + "/recommendations").then().statusCode(401);
        post("network", location + "/recommendations", with(FOR_ROOMS, "note", null)).statusCode(201)
            .body("note", is(nullValue()));
    }
}
