package org.yorisoi.consultation.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.record.Attendance;
import org.yorisoi.consultation.supervision.SupervisionService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door to debriefs. As long as one isn't written, those who attended the session may write it; from then on it is for those
 * who were there and the supervision group, even if others were on duty.
 */
@ApplicationScoped
public class DebriefService {

    private final Debriefs debriefs;
    private final Participants participants;
    private final SessionService sessions;
    private final Attendance attendance;
    private final SupervisionService supervision;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    DebriefService(Debriefs debriefs, Participants participants, SessionService sessions, Attendance attendance,
                   SupervisionService supervision, CurrentUser user, Event<AuditedAction> audit, Clock clock) {
        this.debriefs = debriefs;
        this.participants = participants;
        this.sessions = sessions;
        this.attendance = attendance;
        this.supervision = supervision;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is written, or who is to be asked as long as nothing is. */
    @Transactional
    public DebriefSeen get(String prefecture, UUID sessionId) {
        Debrief debrief = debriefs.of(prefecture, sessionId).orElse(null);
        SessionView session = requireReadable(prefecture, sessionId, debrief);
        audit.fire(new AuditedAction(prefecture, "debrief.read", sessionId));
        return participants.seen(session, debrief);
    }

    /**
     * Writes the debrief, or changes it.
     *
     * @param checked whether the writer has seen that its texts name nobody, although they may look so
     */
    @Transactional
    public DebriefSeen write(String prefecture, UUID sessionId, DebriefDetails details, boolean checked, String ifMatch) {
        Debrief before = debriefs.of(prefecture, sessionId).orElse(null);
        SessionView session = requireReadable(prefecture, sessionId, before);
        EntityTags.requireMatch(ifMatch, before == null ? 0 : before.version());
        Attendance.requireHeld(session, LocalDate.now(clock));
        participants.check(session, before, details, attendance.supporter(prefecture).orElse(null), checked);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Debrief debrief = before == null ? new Debrief(prefecture, sessionId, now) : before;
        debrief.describe(details, participants.hospital(session, before), now);
        debriefs.persistAndFlush(debrief);
        audit.fire(new AuditedAction(prefecture, before == null ? "debrief.written" : "debrief.changed", sessionId));
        if (details.supervisionNeeded()) {
            supervision.ask(prefecture, sessionId);
        } else {
            supervision.withdraw(prefecture, sessionId);
        }
        return participants.seen(session, debrief);
    }

    /** Removes one that was written by mistake; a case of supervision that nobody has taken up goes with it. */
    @Transactional
    public void remove(String prefecture, UUID sessionId, String ifMatch) {
        Debrief debrief = debriefs.of(prefecture, sessionId).orElse(null);
        requireReadable(prefecture, sessionId, debrief);
        if (debrief == null) {
            throw Problem.notFound();
        }
        EntityTags.requireMatch(ifMatch, debrief.version());
        debriefs.delete(debrief);
        debriefs.flush();
        supervision.withdraw(prefecture, sessionId);
        audit.fire(new AuditedAction(prefecture, "debrief.removed", sessionId));
    }

    /** Takes over a debrief that was written down elsewhere, of a session that is over. */
    @Transactional
    public void takeOver(SessionView session, DebriefDetails details) {
        Instant at = session.date().atTime(session.end()).atZone(clock.getZone()).toInstant();
        Debrief debrief = new Debrief(session.prefecture(), session.id(), at);
        debrief.describe(details, participants.hospital(session, null), at);
        debriefs.persist(debrief);
    }

    private SessionView requireReadable(String prefecture, UUID sessionId, Debrief debrief) {
        if (debrief == null) {
            return attendance.require(prefecture, sessionId);
        }
        boolean present = switch (user.role()) {
            case SUPPORTER -> attendance.supporter(prefecture).filter(debrief::hadPresent).isPresent();
            case HOSPITAL -> user.hospitalId().equals(debrief.hospitalId());
            default -> {
                attendance.require(prefecture, sessionId);
                yield true;
            }
        };
        if (!present) {
            throw Problem.notFound();
        }
        return sessions.get(prefecture, sessionId);
    }
}
