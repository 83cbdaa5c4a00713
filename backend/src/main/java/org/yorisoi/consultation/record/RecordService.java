package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.FreeText;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;

/** The door to consultation records, for those who attended the session and the supervision group; nobody else reads them. */
@ApplicationScoped
public class RecordService {

    /** What the public is shown of them: numbers of years that have ended. */
    public static final String REVISED = "consultation-records";

    private final ConsultationRecords records;
    private final UnvisitedSessions unvisited;
    private final Attendance attendance;
    private final Revisions revisions;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    RecordService(ConsultationRecords records, UnvisitedSessions unvisited, Attendance attendance, Revisions revisions,
                  Event<AuditedAction> audit, Clock clock) {
        this.records = records;
        this.unvisited = unvisited;
        this.attendance = attendance;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<RecordSeen> list(String prefecture, RecordFilter filter, PageRequest page) {
        Set<UUID> limit = attendance.limit(prefecture).orElse(null);
        if (limit != null && limit.isEmpty()) {
            return page.page(List.of(), 0);
        }
        Page<RecordSeen> found = records.list(prefecture, filter, limit, page);
        if (!found.items().isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "consultation_records.read", filter.sessionId()));
        }
        return found;
    }

    @Transactional
    public RecordSeen get(String prefecture, UUID id) {
        RecordSeen seen = find(prefecture, id);
        audit.fire(new AuditedAction(prefecture, "consultation_record.read", id));
        return seen;
    }

    /** @param checked whether the writer has seen that the note names nobody, although it may look so */
    @Transactional
    public RecordSeen record(String prefecture, UUID sessionId, RecordDetails details, boolean checked) {
        SessionView session = attendance.require(prefecture, sessionId);
        Attendance.requireHeld(session, LocalDate.now(clock));
        check(details, checked);
        ConsultationRecord record = new ConsultationRecord(prefecture, sessionId, details,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
        records.persistAndFlush(record);
        unvisited.forget(sessionId);
        changed(prefecture, "consultation_record.written", record.id());
        return new RecordSeen(record, session.date(), session.roomId(), session.roomName(), session.roomKind());
    }

    /** @param checked whether the writer has seen that the note names nobody, although it may look so */
    @Transactional
    public RecordSeen change(String prefecture, UUID id, RecordDetails details, boolean checked, String ifMatch) {
        RecordSeen seen = find(prefecture, id);
        EntityTags.requireMatch(ifMatch, seen.record().version());
        check(details, checked);
        seen.record().describe(details);
        records.flush();
        changed(prefecture, "consultation_record.changed", id);
        return seen;
    }

    /** Removes a record that was written by mistake. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        ConsultationRecord record = find(prefecture, id).record();
        EntityTags.requireMatch(ifMatch, record.version());
        records.delete(record);
        records.flush();
        changed(prefecture, "consultation_record.removed", id);
    }

    /** Takes over records that were written down elsewhere, of a session that is over. Nobody is asked whether she attended. */
    @Transactional
    public void takeOver(SessionView session, Collection<RecordDetails> written) {
        Instant at = session.date().atTime(session.end()).atZone(clock.getZone()).toInstant();
        written.forEach(details -> records.persist(
            new ConsultationRecord(session.prefecture(), session.id(), details, at)));
        revisions.bump(session.prefecture(), REVISED);
    }

    private RecordSeen find(String prefecture, UUID id) {
        RecordSeen seen = records.in(prefecture, id).orElseThrow(Problem::notFound);
        attendance.require(prefecture, seen.record().sessionId());
        return seen;
    }

    private static void check(RecordDetails details, boolean checked) {
        Violations violations = new Violations();
        FreeText.check(violations, "note", details.note(), checked);
        violations.throwIfAny();
    }

    private void changed(String prefecture, String action, UUID id) {
        audit.fire(new AuditedAction(prefecture, action, id));
        revisions.bump(prefecture, REVISED);
    }
}
