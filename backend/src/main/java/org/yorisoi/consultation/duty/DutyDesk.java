package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/**
 * Duties as the desk sees them: the support centre all, a hospital those at its own sessions and turns, with the names of
 * those supporters who have agreed that hospitals learn them. Whoever sees names is written down.
 */
@ApplicationScoped
public class DutyDesk {

    private final Duties duties;
    private final Turns turns;
    private final SessionService sessions;
    private final SupporterService supporters;
    private final QualificationService qualifications;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    DutyDesk(Duties duties, Turns turns, SessionService sessions, SupporterService supporters,
             QualificationService qualifications, CurrentUser user, Event<AuditedAction> audit, Clock clock) {
        this.duties = duties;
        this.turns = turns;
        this.sessions = sessions;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<DutySeen> of(String prefecture, UUID sessionId) {
        session(prefecture, sessionId);
        List<Duty> found = duties.of(prefecture, sessionId);
        audit.fire(new AuditedAction(prefecture, "session_duties.read", sessionId));
        return seen(prefecture, isOfHospital() ? found.stream().filter(duty -> duty.state().takesPlace()).toList() : found);
    }

    @Transactional
    public Page<DutySeen> list(String prefecture, DutyFilter filter, PageRequest page) {
        Set<UUID> limit = isOfHospital() ? turns.sessionsOf(prefecture, user.hospitalId()) : null;
        Page<Duty> found = duties.list(prefecture, filter, limit, page);
        if (!found.items().isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "duties.read", null));
        }
        return new Page<>(seen(prefecture, found.items()), found.next(), found.total());
    }

    /** Those to come that lie after the end of the supporter's qualification, in the order of time. */
    @Transactional
    public List<DutySeen> afterQualification(String prefecture) {
        List<DutySeen> found = seen(prefecture, duties.takenFrom(prefecture, LocalDate.now(clock))).stream()
            .filter(one -> one.qualificationEnd() != null).toList();
        if (!found.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "duties.read", null));
        }
        return found;
    }

    @Transactional
    public DutySeen get(String prefecture, UUID id) {
        Duty duty = duties.in(prefecture, id).orElseThrow(Problem::notFound);
        session(prefecture, duty.sessionId());
        audit.fire(new AuditedAction(prefecture, "duty.read", id));
        return seen(prefecture, duty, supporters.get(prefecture, duty.supporterId()));
    }

    /** A session that the caller may see; to a hospital, others than its own are not there. */
    SessionView session(String prefecture, UUID sessionId) {
        SessionView session = sessions.get(prefecture, sessionId);
        if (isOfHospital() && (session.state() == SessionState.DRAFT || !isOwn(session))) {
            throw Problem.notFound();
        }
        return session;
    }

    DutySeen seen(String prefecture, Duty duty, SupporterSummary supporter) {
        return seen(duty, supporter, known(prefecture));
    }

    private List<DutySeen> seen(String prefecture, List<Duty> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, SupporterSummary> register = supporters.all(prefecture).stream()
            .collect(Collectors.toMap(SupporterSummary::id, Function.identity()));
        QualificationsOnDays qualified = known(prefecture);
        return found.stream().map(duty -> seen(duty, register.get(duty.supporterId()), qualified)).toList();
    }

    /** @param qualified null where that is none of the caller's business */
    private DutySeen seen(Duty duty, SupporterSummary supporter, QualificationsOnDays qualified) {
        boolean whole = isWhole();
        boolean named = whole || supporter.mayBeShared() && !supporter.state().isGone();
        return new DutySeen(duty, supporter, named ? supporter.name() : null,
            qualified == null ? null : duty.qualificationEnd(qualified, LocalDate.now(clock)), whole ? duty.reason() : null);
    }

    private QualificationsOnDays known(String prefecture) {
        return isWhole() ? qualifications.in(prefecture) : null;
    }

    private boolean isWhole() {
        return user.may(Permission.DUTIES_WRITE);
    }

    boolean isOfHospital() {
        return user.isSignedIn() && user.role() == Role.HOSPITAL;
    }

    private boolean isOwn(SessionView session) {
        UUID own = user.hospitalId();
        return own.equals(session.hospitalId())
            || turns.of(session.prefecture(), session.id()).map(Turn::hospitalId).equals(Optional.of(own));
    }
}
