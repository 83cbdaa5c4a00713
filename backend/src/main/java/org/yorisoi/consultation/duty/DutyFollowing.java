package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.consultation.SessionCancelled;
import org.yorisoi.consultation.SessionChanged;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterStateChanged;
import org.yorisoi.supporter.message.MessageKind;
import org.yorisoi.supporter.message.MessageService;

/** What becomes of duties when a session or a supporter changes. */
@ApplicationScoped
class DutyFollowing {

    private final Duties duties;
    private final DutyCheck check;
    private final SupporterService supporters;
    private final SessionService sessions;
    private final Venues venues;
    private final MessageService messages;
    private final Event<DutyChanged> left;
    private final Clock clock;

    DutyFollowing(Duties duties, DutyCheck check, SupporterService supporters, SessionService sessions, Venues venues,
                  MessageService messages, Event<DutyChanged> left, Clock clock) {
        this.duties = duties;
        this.check = check;
        this.supporters = supporters;
        this.sessions = sessions;
        this.venues = venues;
        this.messages = messages;
        this.left = left;
        this.clock = clock;
    }

    /**
     * Who no longer serves leaves her coming duties open; the past ones stay. One who rests is told, the gone are not: that
     * is the {@link MessageService}'s care.
     */
    void on(@Observes SupporterStateChanged changed) {
        if (changed.before() == null || changed.state().serves()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        duties.takenFrom(changed.supporterId(), today).forEach(duty -> {
            duty.release(clock.instant());
            messages.tell(changed.prefecture(), changed.supporterId(), MessageKind.DUTY_RELEASED, duty.told().facts());
            left.fire(DutyChanged.of(changed.prefecture(), duty));
        });
    }

    void on(@Observes SessionCancelled cancelled) {
        for (Duty duty : duties.taken(cancelled.sessionId())) {
            duty.releaseWithSession(clock.instant());
            if (!duty.date().isBefore(LocalDate.now(clock))) {
                messages.tell(cancelled.prefecture(), duty.supporterId(), MessageKind.SESSION_CANCELLED, duty.told().facts());
            }
        }
    }

    /** A session that takes place after all asks those whom its cancellation released, unless they can't come any more. */
    private void askAgain(SessionView session, List<Duty> all, ToldTime told, boolean coming) {
        for (Duty duty : all.stream().filter(Duty::isReleasedWithSession).toList()) {
            duties.hold(session.id(), duty.supporterId());
            if (!coming) {
                duty.restore(clock.instant());
            } else if (check.allows(session, supporters.get(session.prefecture(), duty.supporterId()))) {
                duty.ask(told, false, clock.instant());
                messages.tell(session.prefecture(), duty.supporterId(), MessageKind.DUTY_ASKED, told.facts());
            }
        }
        duties.flush();
    }

    /** Another day, other hours or another place: everybody who was asked is told anew, and who had accepted is asked anew. */
    void on(@Observes SessionChanged changed) {
        List<Duty> asked = duties.of(changed.prefecture(), changed.sessionId());
        if (asked.isEmpty()) {
            return;
        }
        SessionView session = sessions.get(changed.prefecture(), changed.sessionId());
        boolean coming = session.state() != SessionState.CANCELLED && !session.date().isBefore(LocalDate.now(clock));
        ToldTime told = venues.told(session);
        if (session.state() == SessionState.OPEN) {
            askAgain(session, asked, told, coming);
        }
        for (Duty duty : asked) {
            if (duty.follow(told, clock.instant()) && coming) {
                messages.tell(changed.prefecture(), duty.supporterId(), MessageKind.DUTY_MOVED, duty.told().facts());
            }
        }
    }
}
