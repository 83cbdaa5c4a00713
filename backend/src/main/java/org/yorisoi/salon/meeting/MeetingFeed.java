package org.yorisoi.salon.meeting;

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
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.Venue;

/** A salon's meetings as a calendar that phones subscribe to. */
@ApplicationScoped
public class MeetingFeed {

    private static final int DAYS_BACK = 30;

    private final Meetings meetings;
    private final SalonService salons;
    private final ICalendar calendar;
    private final Clock clock;

    MeetingFeed(Meetings meetings, SalonService salons, ICalendar calendar, Clock clock) {
        this.meetings = meetings;
        this.salons = salons;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The last thirty days and all to come, for everybody. A withdrawn meeting is in it as cancelled, so that phones that
     * have it strike it out; one that comes back has the same id and a higher sequence.
     */
    @Transactional
    public String of(String prefecture, UUID salonId) {
        Salon salon = salons.get(prefecture, salonId);
        if (!salon.state().isPublic()) {
            throw Problem.notFound();
        }
        return calendar.write(salon.name(), meetings.since(salonId, LocalDate.now(clock).minusDays(DAYS_BACK)).stream()
            .map(meeting -> event(meeting, salon)).toList());
    }

    private static ICalendarEvent event(Meeting meeting, Salon salon) {
        boolean cancelled = meeting.isWithdrawn() || meeting.state() == MeetingState.CANCELLED;
        Slot slot = meeting.slot();
        return new ICalendarEvent(meeting.id(), Math.toIntExact(meeting.version()), meeting.changedAt(),
            cancelled ? "【中止】" + salon.name() : salon.name(), slot.date(), slot.startTime(), slot.endTime(),
            slot.venueName() != null ? slot.venueName() : place(salon), description(meeting), cancelled);
    }

    /** Where the salon always meets; null where that is nowhere in particular. */
    private static String place(Salon salon) {
        return salon.venues().stream().findFirst().map(MeetingFeed::place).orElse(null);
    }

    private static String place(Venue venue) {
        return Stream.of(venue.name(), venue.address()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String description(Meeting meeting) {
        String text = Stream.of(
                meeting.movedFrom() == null || meeting.isWithdrawn() ? null : "日程または会場が変更になりました。",
                meeting.publicNote(),
                meeting.isProvisional() ? "祝日が正式に決まっていないため、変わることがあります。" : null)
            .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
