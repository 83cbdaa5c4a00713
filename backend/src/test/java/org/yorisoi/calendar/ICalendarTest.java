package org.yorisoi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ICalendarTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant CHANGED = Instant.parse("2026-11-20T01:02:03Z");
    private static final String LONG_NAME = "がんサロン こもれび; 𠮷野さんと話す会, 第2回 ".repeat(6).strip();

    private static ICalendarEvent event(LocalTime start, LocalTime end, boolean cancelled) {
        return new ICalendarEvent(ID, 3, CHANGED, LONG_NAME, LocalDate.of(2026, 12, 9), start, end, "市民会館",
            "一行目\n二行目", cancelled);
    }

    private static String write(ICalendarEvent... events) {
        return new ICalendar().write("がんサロン こもれび", List.of(events));
    }

    private static List<String> lines(ICalendarEvent... events) {
        return Arrays.asList(write(events).replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void an_event_is_written_with_zone_sequence_and_a_lasting_id() {
        List<String> lines = lines(event(LocalTime.of(13, 30), LocalTime.of(15, 30), false));
        List<String> event = lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"));
        assertEquals(List.of("BEGIN:VEVENT", "UID:01890a5d-ac96-774b-bcce-b302099a8057@yorisoi", "DTSTAMP:20261120T010203Z",
            "LAST-MODIFIED:20261120T010203Z", "SEQUENCE:3", "DTSTART;TZID=Asia/Tokyo:20261209T133000",
            "DTEND;TZID=Asia/Tokyo:20261209T153000", "SUMMARY:" + LONG_NAME.replace(";", "\\;").replace(",", "\\,"),
            "LOCATION:市民会館", "DESCRIPTION:一行目\\n二行目", "STATUS:CONFIRMED"), event);
        assertTrue(lines.containsAll(List.of("METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Asia/Tokyo",
            "X-WR-CALNAME:がんサロン こもれび")));
    }

    @Test
    void a_cancelled_event_stays_and_says_so() {
        assertTrue(lines(event(LocalTime.of(13, 30), null, true)).contains("STATUS:CANCELLED"));
    }

    @Test
    void an_event_without_a_time_is_of_the_whole_day() {
        assertTrue(lines(event(null, null, false)).contains("DTSTART;VALUE=DATE:20261209"));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() throws Exception {
        String text = write(event(LocalTime.of(13, 30), LocalTime.of(15, 30), false));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        byte[] sent = text.getBytes(StandardCharsets.UTF_8);
        Calendar read = new CalendarBuilder().build(new StringReader(new String(sent, StandardCharsets.UTF_8)));
        VEvent event = read.<VEvent>getComponents("VEVENT").getFirst();
        assertEquals(LONG_NAME, event.getSummary().getValue());
        DtStart<ZonedDateTime> start = event.getDateTimeStart();
        assertEquals(Instant.parse("2026-12-09T04:30:00Z"), start.getDate().toInstant());
    }

    @Test
    void the_same_events_make_the_same_file() {
        assertEquals(write(event(null, null, false)), write(event(null, null, false)));
    }
}
