package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.yorisoi.salon.MeetingDirectory;
import org.yorisoi.salon.NextMeeting;

/** What the salons show of their meetings. */
@ApplicationScoped
class Directory implements MeetingDirectory {

    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    private final Meetings meetings;

    Directory(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public SequencedMap<UUID, NextMeeting> firstMeetings(String prefecture, LocalDate from, LocalDate to) {
        SequencedMap<UUID, NextMeeting> first = new LinkedHashMap<>();
        meetings.firstOfEach(prefecture, from, to == null ? WITHOUT_END : to)
            .forEach((salon, meeting) -> first.put(salon, shown(meeting)));
        return first;
    }

    @Override
    public List<NextMeeting> next(UUID salonId, LocalDate from, int atMost) {
        return meetings.next(salonId, from, atMost).stream().map(Directory::shown).toList();
    }

    @Override
    public boolean hasBeenHeld(UUID salonId) {
        return meetings.anyHeld(salonId);
    }

    private static NextMeeting shown(Meeting meeting) {
        NextMeeting.State state = switch (meeting.state()) {
            case SCHEDULED -> NextMeeting.State.SCHEDULED;
            case CANCELLED -> NextMeeting.State.CANCELLED;
            case HELD -> NextMeeting.State.HELD;
        };
        Slot slot = meeting.slot();
        return new NextMeeting(meeting.id(), slot.date(), slot.startTime(), slot.endTime(), slot.venueName(), state,
            meeting.movedFrom(), meeting.publicNote(), meeting.isProvisional());
    }
}
