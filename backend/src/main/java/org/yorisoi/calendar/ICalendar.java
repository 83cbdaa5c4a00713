package org.yorisoi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.yorisoi.platform.time.TokyoClock;

/**
 * Writes calendars as files that phones subscribe to (RFC 5545). The same events always make the same text, so that its
 * entity tag tells whether something has changed.
 */
@ApplicationScoped
public class ICalendar {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final int WITHOUT_FOLDING = Integer.MAX_VALUE;
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";

    private TimeZoneRegistry zones;

    /** @param name what the calendar is called in somebody's phone */
    public String write(String name, List<ICalendarEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Yorisoi//Yorisoi//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", TokyoClock.ZONE.getId()));
        calendar.add(zones().getTimeZone(TokyoClock.ZONE.getId()).getVTimeZone());
        events.forEach(event -> calendar.add(component(event)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, WITHOUT_FOLDING).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    private static VEvent component(ICalendarEvent event) {
        VEvent component = new VEvent(false);
        component.add(new Uid(event.id() + "@yorisoi"));
        component.add(new DtStamp(event.changedAt()));
        component.add(new LastModified(event.changedAt()));
        component.add(new Sequence(event.sequence()));
        if (event.startTime() == null) {
            component.add(new DtStart<>(event.date()));
        } else {
            component.add(new DtStart<>(at(event, event.startTime())));
            if (event.endTime() != null) {
                component.add(new DtEnd<>(at(event, event.endTime())));
            }
        }
        component.add(new Summary(event.summary()));
        if (event.location() != null) {
            component.add(new Location(event.location()));
        }
        if (event.description() != null) {
            component.add(new Description(event.description()));
        }
        component.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return component;
    }

    private static ZonedDateTime at(ICalendarEvent event, LocalTime time) {
        return event.date().atTime(time).atZone(TokyoClock.ZONE);
    }

    /** Made at the first file and kept: it is read from the zones that come with the library. */
    private synchronized TimeZoneRegistry zones() {
        if (zones == null) {
            zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        }
        return zones;
    }

    /**
     * No line is longer than 75 octets, and no character is cut in two (RFC 5545, section 3.1). The library counts
     * characters, of which a Japanese one has three octets.
     */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 10);
        for (String line : text.split(LINE_END)) {
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                int c = line.codePointAt(i);
                int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    folded.append(LINE_END).append(' ');
                    octets = 1;
                }
                folded.appendCodePoint(c);
                octets += size;
                i += Character.charCount(c);
            }
            folded.append(LINE_END);
        }
        return folded.toString();
    }
}
