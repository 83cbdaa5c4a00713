package org.yorisoi.consultation;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.yorisoi.calendar.Holiday;

/**
 * A month as it is planned: what has been made, and what the rooms' schedules would give besides.
 *
 * @param target on how many days a month rooms are meant to be held
 * @param sessions made already, in the order of time
 * @param proposals not made yet, in the order of time
 * @param onHolidays days of the rooms' schedules that fall on a holiday
 */
public record MonthPlan(YearMonth month, int target, List<PlannedSession> sessions, List<Proposal> proposals,
                        List<OnHoliday> onHolidays, List<Holiday> holidays) {

    /** On how many days at least one room is held, drafts included, cancelled sessions and the hotline apart. */
    public long roomDays() {
        return roomDays(standing());
    }

    /** The same of published sessions alone. */
    public long openRoomDays() {
        return roomDays(standing().filter(session -> session.state() == SessionState.OPEN));
    }

    /** How many shifts the hotline has, drafts included, cancelled ones apart. */
    public long hotlineShifts() {
        return sessions.stream().filter(planned -> planned.seen().room().kind() == RoomKind.HOTLINE
            && planned.seen().session().state() != SessionState.CANCELLED).count();
    }

    public long drafts() {
        return sessions.stream().filter(planned -> planned.seen().session().state() == SessionState.DRAFT).count();
    }

    private Stream<Session> standing() {
        return sessions.stream().map(PlannedSession::seen).filter(seen -> seen.room().kind().countsAsRoomDay())
            .map(SessionSeen::session).filter(session -> session.state() != SessionState.CANCELLED);
    }

    private static long roomDays(Stream<Session> sessions) {
        return sessions.map(Session::date).distinct().count();
    }
}
