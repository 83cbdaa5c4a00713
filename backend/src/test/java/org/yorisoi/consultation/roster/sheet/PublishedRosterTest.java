package org.yorisoi.consultation.roster.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.RoomRequests.PREFECTURE;
import static org.yorisoi.consultation.RoomRequests.TODAY;
import static org.yorisoi.consultation.RoomRequests.added;
import static org.yorisoi.consultation.RoomRequests.draft;
import static org.yorisoi.consultation.RoomRequests.id;
import static org.yorisoi.consultation.RoomRequests.open;
import static org.yorisoi.consultation.RoomRequests.put;
import static org.yorisoi.consultation.duty.DutyRequests.asked;
import static org.yorisoi.consultation.duty.DutyRequests.matching;
import static org.yorisoi.supporter.SupporterRequests.becomes;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.testing.Api.as;
import static org.yorisoi.testing.Api.asNobody;
import static org.yorisoi.testing.Api.asSystem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.platform.sheet.Sheet;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.supporter.SupporterWithAccount;
import org.yorisoi.testing.Statements;
import org.yorisoi.testing.TestWorld;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedRosterTest {

    /** In 2013 and after: Decembers, with a holiday on the 23rd, that nobody else uses. */
    private static int next = 2013;

    private final DemoAccounts accounts;
    private final TestWorld world;
    private final Statements statements;
    private YearMonth month;

    PublishedRosterTest(DemoAccounts accounts, TestWorld world, Statements statements) {
        this.accounts = accounts;
        this.world = world;
        this.statements = statements;
    }

    @BeforeEach
    void a_month_of_its_own() {
        month = YearMonth.of(next++, 12);
    }

    private SupporterWithAccount supporter() {
        return SupporterWithAccount.added(accounts);
    }

    private ValidatableResponse published(String username) {
        return as(username).get(PREFECTURE + "/rosters/" + month + "/published").then().statusCode(200);
    }

    private String specialist() {
        return as("centre").contentType(ContentType.JSON).body(Map.of("name", "相談 はな", "activeFrom", "2010-04-01"))
            .post(PREFECTURE + "/hospitals/" + world.ownHospital() + "/specialists").then().statusCode(201).extract().path("id");
    }

    private void turn(String session) {
        matching("centre", 0).body(Map.of("hospitalId", world.ownHospital(), "specialistId", specialist()))
            .put(session + "/turn").then().statusCode(200);
    }

    private String atOwnHospital() {
        return added("kind", "regular", "hospitalId", world.ownHospital(), "venue", Map.of());
    }

    private static List<Object> names(ValidatableResponse answer, int session) {
        return answer.extract().path("sessions[" + session + "].supporters.name");
    }

    @Test
    void what_was_told_of_a_month_is_there_in_the_order_of_time() {
        SupporterWithAccount her = supporter();
        SupporterWithAccount declining = supporter();
        String outreach = added();
        String late = open(outreach, month.atDay(23));
        draft(outreach, month.atDay(2));
        String early = open(atOwnHospital(), month.atDay(10));
        String cancelled = open(outreach, month.atDay(11));
        asked(late, her);
        String declined = asked(late, declining);
        matching("centre", 0).body(Map.of()).put(declined + "/refusal").then().statusCode(200);
        asked(cancelled, her);
        turn(early);
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);
        open(outreach, month.plusMonths(1).atDay(1));

        ValidatableResponse answer = published("centre").body("month", is(month.toString()))
            .body("sessions.sessionId", contains(id(early), id(cancelled), id(late)))
            .body("sessions.date", contains(month.atDay(10).toString(), month.atDay(11).toString(), month.atDay(23).toString()))
            .body("sessions.weekday", is(List.of(10, 11, 23).stream().map(n -> month.atDay(n).getDayOfWeek().getValue()).toList()))
            .body("sessions.holiday", contains(null, null, "天皇誕生日"))
            .body("sessions.start", contains("13:00", "13:00", "13:00")).body("sessions.end", contains("15:20", "15:20", "15:20"))
            .body("sessions.kind", contains("regular", "outreach", "outreach"))
            .body("sessions.mode", contains("in_person", "in_person", "in_person"))
            .body("sessions.place", contains("見本大学病院", "駅前広場", "駅前広場"))
            .body("sessions.state", contains("open", "cancelled", "open"))
            .body("sessions.openPlaces", contains(2, 0, 1))
            .body("sessions.turn", contains(Map.of("hospitalId", world.ownHospital().toString(), "hospitalName", "見本大学病院",
                "specialistName", "相談 はな", "own", false), null, null));
        assertEquals(List.of(), names(answer, 0));
        assertEquals(List.of(), names(answer, 1));
        assertEquals(List.of(her.name()), names(answer, 2));
        as("admin").get(PREFECTURE + "/audit-entries?action=published_roster.read").then()
            .body("items.action", hasItem("published_roster.read"));
    }

    @Test
    void everybody_sees_all_sessions_and_the_names_she_may_see() {
        SupporterWithAccount shared = supporter().shared();
        SupporterWithAccount inPublic = supporter();
        consents(inPublic.location(), "named_in_public");
        SupporterWithAccount reading = supporter();
        SupporterWithAccount gone = supporter().shared();
        String elsewhere = open(added(), month.atDay(3));
        String held = open(atOwnHospital(), month.atDay(4));
        String sent = open(added(), month.atDay(5));
        asked(elsewhere, shared);
        asked(elsewhere, reading);
        asked(held, shared);
        asked(held, inPublic);
        asked(sent, shared);
        asked(sent, gone);
        turn(sent);
        becomes("centre", gone.location(), 0, "withdrawn", "2026-11-01").statusCode(200);

        ValidatableResponse centre = published("centre");
        assertEquals(List.of(shared.name(), reading.name()), names(centre, 0));
        assertEquals(List.of(shared.name(), gone.name()), names(centre, 2));

        ValidatableResponse hospital = published("hospital").body("sessions[0].turn", nullValue()).body("sessions[2].turn.own", is(true))
            .body("sessions[2].turn.specialistName", is("相談 はな"));
        assertEquals(Arrays.asList(null, null), names(hospital, 0));
        assertEquals(Arrays.asList(null, null), hospital.extract().path("sessions[0].supporters.supporterId"));
        assertEquals(Arrays.asList(shared.name(), null), names(hospital, 1));
        assertEquals(Arrays.asList(shared.name(), null), names(hospital, 2));
        asSystem("hospital-system").get(PREFECTURE + "/rosters/" + month + "/published").then().statusCode(200)
            .body("sessions[1].supporters.name", is(Arrays.asList(shared.name(), null)));

        ValidatableResponse network = published("network");
        assertEquals(List.of(shared.name(), reading.name()), names(network, 0));
        assertEquals(Arrays.asList(shared.name(), null), names(network, 2));
        network.body("sessions[2].turn.specialistName", is("相談 はな"));

        ValidatableResponse herself = published(reading.username())
            .body("sessions[0].supporters.own", contains(false, true)).body("sessions[1].supporters.own", contains(false, false))
            .body("sessions[2].turn.hospitalName", is("見本大学病院")).body("sessions[2].turn.specialistName", nullValue());
        assertEquals(Arrays.asList(null, reading.name()), names(herself, 0));
        assertEquals(Arrays.asList(null, inPublic.name()), names(herself, 1));
        assertEquals(Arrays.asList(null, null), names(herself, 2));

        String csv = as(reading.username()).get(PREFECTURE + "/rosters/" + month + "/sheet?format=csv").then().statusCode(200)
            .extract().asString();
        assertTrue(csv.contains("ピア・サポーター、★" + reading.name()), csv);
        assertFalse(csv.contains(shared.name()), csv);
        assertFalse(csv.contains("相談 はな"), csv);
    }

    @Test
    void a_month_without_a_published_session_is_not_there() {
        draft(added(), month.atDay(2));
        String cancelled = open(added(), month.atDay(3));
        put("centre", cancelled + "/cancellation", 1, Map.of()).statusCode(200);
        for (String what : List.of("published", "sheet?format=pdf")) {
            as("centre").get(PREFECTURE + "/rosters/" + month + "/" + what).then().statusCode(404);
            as("centre").get(PREFECTURE + "/rosters/2026-13/" + what).then().statusCode(404);
        }
    }

    @Test
    void it_takes_as_many_statements_for_many_sessions_as_for_one() {
        String room = added();
        asked(open(room, month.atDay(3)), supporter());
        long few = statements.atBest(() -> published("centre"));
        for (int day = 4; day < 8; day++) {
            String session = open(added(), month.atDay(day));
            asked(session, supporter());
            turn(session);
        }
        assertEquals(few + 1, statements.atBest(() -> published("centre")), "one more, for the names of specialists");
    }

    @Test
    void a_month_of_twenty_five_sessions_is_one_page_that_can_be_read_in_black_and_white() throws IOException {
        SupporterWithAccount one = supporter();
        SupporterWithAccount other = supporter();
        for (int n = 1; n <= 25; n++) {
            String room = n % 3 == 0 ? atOwnHospital() : added("venue", Map.of("name", "中心市街地まちなか健康相談プラザ 2階 会議室"));
            String session = open(room, month.atDay(n));
            if (n % 5 != 0) {
                asked(session, one);
                asked(session, other);
            }
            turn(session);
        }
        byte[] bytes = as("centre").get(PREFECTURE + "/rosters/" + month + "/sheet?format=pdf").then().statusCode(200)
            .header("Content-Type", is("application/pdf")).extract().asByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
            String title = month.getYear() + "年12月 がんピアおしゃべり相談室 当番表";
            assertEquals(title, pdf.getDocumentInformation().getTitle());
            assertTrue(text.contains(title), text);
            assertTrue(text.contains("熊本県　" + JapaneseDates.both(TODAY) + "印刷"),
                text);
            assertTrue(text.contains("23日（" + "月火水木金土日".charAt(month.atDay(23).getDayOfWeek().getValue() - 1)
                + "・祝日 天皇誕生日）"), text);
            int sunday = month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY))
                .getDayOfMonth();
            assertTrue(text.contains(sunday + "日（日・休日）"), text);
            assertTrue(text.contains("あと2人"), text);
            assertTrue(text.contains(one.name() + "、" + other.name()), text);
            assertTrue(text.contains("見本大学病院 相談 はな"), text);
        }
    }

    @Test
    void as_a_table_it_says_the_same_as_on_paper() {
        SupporterWithAccount her = supporter();
        String session = open(atOwnHospital(), month.atDay(4));
        asked(session, her);
        turn(session);
        String room = as("centre").get(session).path("roomName");
        String address = PREFECTURE + "/rosters/" + month + "/sheet";
        byte[] csv = as("centre").accept("text/csv").get(address + "?bom=true").then().statusCode(200)
            .header("Content-Disposition", startsWith("attachment; filename=\"roster-43-" + month
                + ".csv\"; filename*=UTF-8''")).extract().asByteArray();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertEquals("\uFEFF日付,曜日,祝日,開始,終了,相談室,会場,方法,ピア・サポーター,担当の病院,がん専門相談員,空き（人）", lines.getFirst());
        assertEquals(month.atDay(4) + "," + "月火水木金土日".charAt(month.atDay(4).getDayOfWeek().getValue() - 1) + ",,13:00,15:20,"
            + room + ",見本大学病院,対面," + her.name() + ",見本大学病院,相談 はな,1", lines.get(1));
        Sheet sheet = new SheetReader().read(as("centre").get(address + "?format=xlsx").then().statusCode(200)
            .extract().asByteArray(), SheetReader.XLSX);
        assertTrue(sheet.toString().contains(her.name()));
        as("centre").accept("image/png").get(address).then().statusCode(406);
    }

    @Test
    void who_has_nothing_to_do_with_rosters_and_other_prefectures_do_not_see_it() {
        open(added(), month.atDay(3));
        for (String what : List.of("/published", "/sheet?format=csv")) {
            String address = PREFECTURE + "/rosters/" + month + what;
            for (String role : List.of("admin", "organiser", "government")) {
                as(role).get(address).then().statusCode(403);
            }
            as("centre42").get(address).then().statusCode(404);
            as("centre42").get(address.replace("/43/", "/42/")).then().statusCode(404);
            as("supporter").get(address).then().statusCode(200);
            asNobody().get(address).then().statusCode(401);
        }
    }
}
