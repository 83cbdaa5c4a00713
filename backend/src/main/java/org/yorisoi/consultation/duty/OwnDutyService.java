package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/** A supporter's own duties: she sees them, accepts and declines. */
@ApplicationScoped
public class OwnDutyService {

    private final Duties duties;
    private final DutyCheck check;
    private final SessionService sessions;
    private final SupporterService supporters;
    private final QualificationService qualifications;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Event<DutyChanged> changed;
    private final Clock clock;

    OwnDutyService(Duties duties, DutyCheck check, SessionService sessions, SupporterService supporters,
                   QualificationService qualifications, CurrentUser user, Event<AuditedAction> audit,
                   Event<DutyChanged> changed, Clock clock) {
        this.duties = duties;
        this.check = check;
        this.sessions = sessions;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.user = user;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The caller's own, in the order of time, whatever became of them.
     *
     * @param from the first day; null: from today on
     */
    @Transactional
    public List<DutySeen> list(String prefecture, LocalDate from) {
        SupporterSummary self = self(prefecture);
        return seen(prefecture, self, duties.from(self.id(), from == null ? LocalDate.now(clock) : from));
    }

    /** Also after she had declined, as long as there is a place. */
    @Transactional
    public DutySeen accept(String prefecture, UUID id, String ifMatch) {
        SupporterSummary self = self(prefecture);
        Duty duty = find(self, id, ifMatch);
        if (duty.state() == DutyState.DECLINED) {
            SessionView session = sessions.get(prefecture, duty.sessionId());
            duties.hold(session.id(), self.id());
            check.that(session, self);
        }
        duty.accept(clock.instant());
        return changed(prefecture, self, duty, "duty.accepted");
    }

    /** @param reason if she wants to give one; else null */
    @Transactional
    public DutySeen decline(String prefecture, UUID id, String reason, String ifMatch) {
        SupporterSummary self = self(prefecture);
        Duty duty = find(self, id, ifMatch);
        duty.decline(reason, clock.instant());
        return changed(prefecture, self, duty, "duty.declined");
    }

    private DutySeen changed(String prefecture, SupporterSummary self, Duty duty, String action) {
        duties.flush();
        audit.fire(new AuditedAction(prefecture, action, duty.id()));
        changed.fire(DutyChanged.of(prefecture, duty));
        return seen(prefecture, self, List.of(duty)).getFirst();
    }

    private List<DutySeen> seen(String prefecture, SupporterSummary self, List<Duty> found) {
        QualificationsOnDays qualified = qualifications.in(prefecture);
        LocalDate today = LocalDate.now(clock);
        return found.stream().map(duty -> new DutySeen(duty, self, self.name(), duty.qualificationEnd(qualified, today),
            duty.reason())).toList();
    }

    private Duty find(SupporterSummary self, UUID id, String ifMatch) {
        Duty duty = duties.findByIdOptional(id).filter(one -> one.supporterId().equals(self.id()))
            .orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, duty.version());
        DutyFault.PAST.unless(!duty.date().isBefore(LocalDate.now(clock)));
        return duty;
    }

    private SupporterSummary self(String prefecture) {
        return supporters.ofAccount(prefecture, user.id()).orElseThrow(Problem::notFound);
    }
}
