package org.yorisoi.consultation.roster.sheet;

import java.time.DayOfWeek;
import java.util.List;
import org.yorisoi.calendar.Holiday;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;

/**
 * A line of a sheet: a session that was published.
 *
 * @param place the building; null where there is none, as with the hotline
 * @param holiday null on days that are none
 * @param supporters those whose place is taken; nobody when it is cancelled
 * @param turn null when it is nobody's, and when it is cancelled
 */
public record SheetSession(SessionView session, RoomMode mode, String place, Holiday holiday,
                           List<SheetSupporter> supporters, SheetTurn turn) {

    public boolean isCancelled() {
        return session.state() == SessionState.CANCELLED;
    }

    /** How many of the places that it needs are open. */
    public int openPlaces() {
        return isCancelled() ? 0 : Math.max(0, session.supportersNeeded() - supporters.size());
    }

    /** Whether nobody works there on that day: a Sunday, or a national holiday. */
    public boolean isDayOff() {
        return holiday != null || session.date().getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
