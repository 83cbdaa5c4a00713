package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.calendar.CalendarEntry;
import org.yorisoi.calendar.CalendarSource;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.Venue;

/** The salons' meetings in the public calendar: when and where, and nothing about who came. */
@ApplicationScoped
class PublicMeetings implements CalendarSource {

    private final Meetings meetings;

    PublicMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    @Transactional
    public List<CalendarEntry> entries(String prefecture, LocalDate from, LocalDate to) {
        return meetings.inPublic(prefecture, from, to).stream()
            .map(row -> entry((Meeting) row[0], (Salon) row[1])).toList();
    }

    private static CalendarEntry entry(Meeting meeting, Salon salon) {
        Slot slot = meeting.slot();
        Venue venue = salon.venues().isEmpty() ? null : salon.venues().getFirst();
        boolean elsewhere = slot.venueName() != null && (venue == null || !slot.venueName().equals(venue.name()));
        return new CalendarEntry(meeting.id(), CalendarEntry.Kind.SALON_MEETING, salon.name(), slot.date(),
            slot.startTime(), slot.endTime(), state(meeting), meeting.movedFrom(),
            CalendarEntry.Delivery.valueOf(salon.delivery().name()),
            elsewhere ? slot.venueName() : venue == null ? null : venue.name(),
            elsewhere || venue == null ? null : venue.municipality(), salon.id(), null, meeting.isProvisional());
    }

    private static CalendarEntry.State state(Meeting meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return CalendarEntry.State.CANCELLED;
        }
        return meeting.movedFrom() == null ? CalendarEntry.State.SCHEDULED : CalendarEntry.State.MOVED;
    }
}
