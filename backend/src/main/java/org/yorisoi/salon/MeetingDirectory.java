package org.yorisoi.salon;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What this package needs to know about meetings. {@code salon.meeting} keeps this promise as an
 * {@code @ApplicationScoped} bean, so that the two don't go in circles. Each method is one SQL statement.
 */
public interface MeetingDirectory {

    /**
     * The first meeting, cancelled ones apart, of each salon of the prefecture that has one in the period: in the order of
     * date and start.
     *
     * @param from the first day
     * @param to the last day; null means without end
     */
    SequencedMap<UUID, NextMeeting> firstMeetings(String prefecture, LocalDate from, LocalDate to);

    /** The next meetings of one salon from a day on, cancelled ones too, in the order of time. */
    List<NextMeeting> next(UUID salonId, LocalDate from, int atMost);

    /** Whether a meeting of the salon was held: then it can be closed, but no longer removed. */
    boolean hasBeenHeld(UUID salonId);
}
