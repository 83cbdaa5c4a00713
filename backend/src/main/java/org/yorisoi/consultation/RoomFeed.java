package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.calendar.ICalendar;
import org.yorisoi.calendar.ICalendarEvent;
import org.yorisoi.hospital.HospitalPlace;
import org.yorisoi.platform.problem.Problem;

/** A room's published sessions as a calendar that phones subscribe to. */
@ApplicationScoped
public class RoomFeed {

    private static final int DAYS_BACK = 30;

    private final RoomService rooms;
    private final Sessions sessions;
    private final ICalendar calendar;
    private final Clock clock;

    RoomFeed(RoomService rooms, Sessions sessions, ICalendar calendar, Clock clock) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last thirty days and all to come, for everybody. Cancelled sessions stay in it, so that phones strike them out. */
    @Transactional
    public String of(String prefecture, UUID roomId) {
        RoomSeen seen = rooms.seen(prefecture, roomId);
        if (rooms.isClosed(seen.room())) {
            throw Problem.notFound();
        }
        String place = place(seen);
        return calendar.write(seen.room().name(), sessions.publishedSince(roomId, LocalDate.now(clock).minusDays(DAYS_BACK))
            .stream().map(session -> event(session, seen.room().name(), place)).toList());
    }

    private static ICalendarEvent event(Session session, String name, String place) {
        boolean cancelled = session.state() == SessionState.CANCELLED;
        SessionTime time = session.time();
        return new ICalendarEvent(session.id(), Math.toIntExact(session.version()), session.changedAt(),
            cancelled ? "【中止】" + name : name, time.date(), time.start(), time.end(), place, description(session),
            cancelled);
    }

    private static String place(RoomSeen seen) {
        HospitalPlace hospital = seen.hospital();
        RoomVenue venue = seen.room().details().venue();
        String place = Stream.of(hospital == null ? null : hospital.name(), venue == null ? null : venue.name(),
                venue != null && venue.address() != null ? venue.address() : hospital == null ? null : hospital.address())
            .filter(Objects::nonNull).collect(Collectors.joining(" "));
        return place.isEmpty() ? null : place;
    }

    private static String description(Session session) {
        String text = Stream.of(
                session.movedFrom() == null ? null : "日程が変更になりました。",
                session.publicReason(), session.publicNote(),
                session.booking().booking() == Booking.WALK_IN ? "予約はいりません。" : "予約が必要です。")
            .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
