package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.yorisoi.calendar.PublicCalendar;
import org.yorisoi.platform.revision.Revisions;

/** Tells what has become of a session, inside the transaction: other rooms, and the memory that the public reads from. */
@ApplicationScoped
class SessionEvents {

    private final Event<SessionPlanned> planned;
    private final Event<SessionChanged> changed;
    private final Event<SessionCancelled> cancelled;
    private final Revisions revisions;

    SessionEvents(Event<SessionPlanned> planned, Event<SessionChanged> changed, Event<SessionCancelled> cancelled,
                  Revisions revisions) {
        this.planned = planned;
        this.changed = changed;
        this.cancelled = cancelled;
        this.revisions = revisions;
    }

    void planned(Session session) {
        planned.fire(new SessionPlanned(session.prefectureCode(), session.id()));
    }

    void changed(Session session) {
        showChange(session);
        changed.fire(new SessionChanged(session.prefectureCode(), session.id()));
    }

    void cancelled(Session session) {
        showChange(session);
        cancelled.fire(new SessionCancelled(session.prefectureCode(), session.id()));
    }

    private void showChange(Session session) {
        if (session.state() != SessionState.DRAFT) {
            revisions.bump(session.prefectureCode(), RoomService.REVISED);
            revisions.bump(session.prefectureCode(), PublicCalendar.REVISED);
        }
    }
}
