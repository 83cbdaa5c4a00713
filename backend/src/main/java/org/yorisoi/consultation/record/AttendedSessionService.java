package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** What was written, and what is missing, of the sessions that the caller attended; for the supervision group, of all. */
@ApplicationScoped
public class AttendedSessionService {

    private final AttendedSessions sessions;
    private final ConsultationRecords records;
    private final UnvisitedSessions unvisited;
    private final Attendance attendance;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    AttendedSessionService(AttendedSessions sessions, ConsultationRecords records, UnvisitedSessions unvisited,
                           Attendance attendance, Event<AuditedAction> audit, Clock clock) {
        this.sessions = sessions;
        this.records = records;
        this.unvisited = unvisited;
        this.attendance = attendance;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional
    public Page<AttendedSession> list(String prefecture, AttendedSessionFilter filter, PageRequest page) {
        Set<UUID> limit = attendance.limit(prefecture).orElse(null);
        return limit != null && limit.isEmpty() ? page.page(List.of(), 0)
            : sessions.list(prefecture, filter, limit, LocalDate.now(clock), page);
    }

    /** One that was cancelled, or whose day has not come, is not there. */
    @Transactional
    public AttendedSession get(String prefecture, UUID id) {
        attendance.require(prefecture, id);
        return sessions.in(prefecture, id, LocalDate.now(clock)).orElseThrow(Problem::notFound);
    }

    /** Says that nobody came. Not possible where there is a record. */
    @Transactional
    public AttendedSession nobodyCame(String prefecture, UUID id) {
        SessionView session = attendance.require(prefecture, id);
        Attendance.requireHeld(session, LocalDate.now(clock));
        if (records.anyOf(id)) {
            throw Problem.of(ProblemType.SESSION_HAS_RECORDS);
        }
        if (unvisited.findById(id) == null) {
            unvisited.persistAndFlush(new UnvisitedSession(prefecture, id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            audit.fire(new AuditedAction(prefecture, "session.unvisited", id));
        }
        return get(prefecture, id);
    }

    /** Takes over from elsewhere that nobody came. */
    @Transactional
    public void takeOverNobodyCame(SessionView session) {
        unvisited.persist(new UnvisitedSession(session.prefecture(), session.id(),
            session.date().atTime(session.end()).atZone(clock.getZone()).toInstant()));
    }

    /** Takes it back: somebody may have come. */
    @Transactional
    public AttendedSession somebodyMayHaveCome(String prefecture, UUID id) {
        attendance.require(prefecture, id);
        unvisited.forget(id);
        audit.fire(new AuditedAction(prefecture, "session.unvisited_taken_back", id));
        return get(prefecture, id);
    }
}
