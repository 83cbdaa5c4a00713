package org.yorisoi.consultation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.FreeText;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** The queue of what needs supervision. Debriefs put cases in; the supervision group sees to them. */
@ApplicationScoped
public class SupervisionService {

    private static final int DAYS_UNTIL_DONE = 5;

    private final SupervisionCases cases;
    private final SupervisionGroup group;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SupervisionService(SupervisionCases cases, SupervisionGroup group, AccountService accounts, CurrentUser user,
                       Event<AuditedAction> audit, Clock clock) {
        this.cases = cases;
        this.group = group;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** A debrief asks for supervision; a case that is there already stays as it is. */
    @Transactional
    public void ask(String prefecture, UUID sessionId) {
        if (cases.findById(sessionId) == null) {
            cases.persistAndFlush(new SupervisionCase(prefecture, sessionId, now()));
            audit.fire(new AuditedAction(prefecture, "supervision.asked", sessionId));
        }
    }

    /**
     * Takes over what became of a debrief that was written down elsewhere.
     *
     * @param account who took it up; null while nobody has
     * @param note what came of it; null while it isn't done
     */
    @Transactional
    public void takeOver(String prefecture, UUID sessionId, Instant askedAt, UUID account, String note) {
        SupervisionCase asked = new SupervisionCase(prefecture, sessionId, askedAt);
        if (account != null) {
            asked.takeUp(account, null, askedAt.plus(1, ChronoUnit.DAYS));
        }
        if (note != null) {
            asked.finish(note, askedAt.plus(DAYS_UNTIL_DONE, ChronoUnit.DAYS));
        }
        cases.persist(asked);
    }

    /** A debrief no longer asks for it. A case that somebody has taken up stays. */
    @Transactional
    public void withdraw(String prefecture, UUID sessionId) {
        SupervisionCase asked = cases.findById(sessionId);
        if (asked != null && asked.state() == SupervisionState.OPEN) {
            cases.delete(asked);
            cases.flush();
            audit.fire(new AuditedAction(prefecture, "supervision.withdrawn", sessionId));
        }
    }

    /** @param state only cases in this state; null means all */
    @Transactional
    public Page<SupervisionCaseSeen> list(String prefecture, SupervisionState state, PageRequest page) {
        group.requireMember();
        Page<SupervisionCaseSeen> found = cases.list(prefecture, state, page);
        if (!found.items().isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "supervision_cases.read", null));
        }
        Set<UUID> takers = found.items().stream().map(seen -> seen.supervision().takenBy()).filter(Objects::nonNull)
            .collect(Collectors.toSet());
        Map<UUID, String> names = accounts.displayNames(prefecture, takers);
        return found.map(seen -> seen.supervision().takenBy() == null ? seen
            : seen.takenBy(names.get(seen.supervision().takenBy())));
    }

    @Transactional
    public SupervisionCaseSeen get(String prefecture, UUID sessionId) {
        SupervisionCaseSeen seen = find(prefecture, sessionId);
        audit.fire(new AuditedAction(prefecture, "supervision_case.read", sessionId));
        return named(prefecture, seen);
    }

    /**
     * @param note what came of it; required when it is done
     * @param checked whether the writer has seen that the note names nobody, although it may look so
     */
    @Transactional
    public SupervisionCaseSeen becomes(String prefecture, UUID sessionId, SupervisionState next, String note, boolean checked,
                                       String ifMatch) {
        SupervisionCaseSeen seen = find(prefecture, sessionId);
        SupervisionCase supervision = seen.supervision();
        EntityTags.requireMatch(ifMatch, supervision.version());
        Violations violations = new Violations()
            .when(next == SupervisionState.DONE && note == null, "note", ViolationCode.REQUIRED);
        FreeText.check(violations, "note", note, checked);
        violations.throwIfAny();
        switch (next) {
            case OPEN -> supervision.giveBack(note);
            case TAKEN -> supervision.takeUp(user.id(), note, now());
            case DONE -> supervision.finish(note, now());
        }
        cases.flush();
        audit.fire(new AuditedAction(prefecture, "supervision." + next.name().toLowerCase(Locale.ROOT), sessionId));
        return named(prefecture, seen);
    }

    private SupervisionCaseSeen find(String prefecture, UUID sessionId) {
        group.requireMember();
        return cases.in(prefecture, sessionId).orElseThrow(Problem::notFound);
    }

    private SupervisionCaseSeen named(String prefecture, SupervisionCaseSeen seen) {
        UUID taker = seen.supervision().takenBy();
        return taker == null ? seen : seen.takenBy(accounts.displayNames(prefecture, Set.of(taker)).get(taker));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
