package org.yorisoi.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.yorisoi.testing.Api.asNobody;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicCalendarTest {

    private static final UUID SALON = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8001");

    /** Meetings of a prefecture that no other test looks at. */
    @ApplicationScoped
    public static class SomeMeetings implements CalendarSource {

        @Override
        public List<CalendarEntry> entries(String prefecture, LocalDate from, LocalDate to) {
            return Stream.of(
                    entry(4, "2026-12-09", null, CalendarEntry.State.SCHEDULED, null),
                    entry(3, "2026-12-09", LocalTime.of(13, 30), CalendarEntry.State.CANCELLED, null),
                    entry(2, "2026-12-02", LocalTime.of(9, 0), CalendarEntry.State.MOVED, LocalDate.of(2026, 11, 25)),
                    entry(1, "2027-01-01", LocalTime.of(9, 0), CalendarEntry.State.SCHEDULED, null))
                .filter(entry -> prefecture.equals("46") && !entry.date().isBefore(from) && !entry.date().isAfter(to)).toList();
        }

        private static CalendarEntry entry(int number, String date, LocalTime start, CalendarEntry.State state,
                                           LocalDate movedFrom) {
            UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a800" + number);
            return new CalendarEntry(id, CalendarEntry.Kind.SALON_MEETING, "見本サロン", LocalDate.parse(date), start, null,
                state, movedFrom, CalendarEntry.Delivery.BOTH, "公民館", "見本市", SALON, null, false);
        }
    }

    @Test
    void a_month_has_its_meetings_in_order_and_its_holidays() {
        asNobody().get("/api/v1/prefectures/46/calendar/2026-12").then().statusCode(200)
            .body("month", is("2026-12"))
            .body("items.date", contains("2026-12-02", "2026-12-09", "2026-12-09"))
            .body("items.startTime", contains("09:00", "13:30", null))
            .body("items.state", contains("moved", "cancelled", "scheduled"))
            .body("items[0].movedFrom", is("2026-11-25")).body("items[0].kind", is("salon_meeting"))
            .body("items[0].salonId", is(SALON.toString())).body("items[0].title", is("見本サロン"))
            .body("items[0].endTime", is(nullValue())).body("items[0].delivery", is("both"))
            .body("items[0].venueName", is("公民館")).body("items[0].municipality", is("見本市"))
            .body("items[0].provisional", is(false))
            .body("holidays", empty());
        asNobody().get("/api/v1/prefectures/46/calendar/2027-01").then().statusCode(200)
            .body("holidays.date", contains("2027-01-01", "2027-01-11")).body("holidays.name", contains("元日", "成人の日"));
    }

    @Test
    void a_month_that_has_not_changed_is_not_sent_again() {
        String tag = asNobody().get("/api/v1/prefectures/46/calendar/2026-12").then().statusCode(200).extract().header("ETag");
        asNobody().header("If-None-Match", tag).get("/api/v1/prefectures/46/calendar/2026-12").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026-1", "1999-12", "2100-01", "202612", "2026-12-01", "abc", "２０２６-12"})
    void what_is_no_month_of_the_calendar_is_told(String month) {
        asNobody().get("/api/v1/prefectures/46/calendar/" + month).then().statusCode(400)
            .body("violations.field", contains("month")).body("violations.code", contains("invalid_format"));
    }

    @Test
    void a_prefecture_that_does_not_exist_has_no_calendar() {
        asNobody().get("/api/v1/prefectures/48/calendar/2026-12").then().statusCode(404);
    }
}
