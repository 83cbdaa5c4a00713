package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yorisoi.consultation.duty.DutyPublication;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.job.JobService;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/**
 * The door of this room: a month's plan as a clerk sees and changes it. A plan may break rules while it is being made; what it
 * breaks is said at once. Whoever changes it says which version she has read, so two clerks never overwrite each other.
 */
@ApplicationScoped
public class RosterService {

    private static final int STEPS_SHOWN = 50;

    private final Rosters rosters;
    private final Situations situations;
    private final JobService jobs;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    RosterService(Rosters rosters, Situations situations, JobService jobs, AccountService accounts, CurrentUser user,
                  Event<AuditedAction> audit, Clock clock) {
        this.rosters = rosters;
        this.situations = situations;
        this.jobs = jobs;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The month as it is planned now; who sees it is written down. */
    @Transactional
    public RosterSeen see(String prefecture, YearMonth month) {
        MonthRoster roster = get(prefecture, month);
        audit.fire(new AuditedAction(prefecture, "roster.read", roster.id()));
        return seen(situations.of(prefecture, month), roster);
    }

    /** For watching whether somebody else has changed it: the version alone. */
    @Transactional
    public MonthRoster get(String prefecture, YearMonth month) {
        return rosters.of(prefecture, month).orElseGet(() -> new MonthRoster(prefecture, month));
    }

    /**
     * Replaces the plan by hand.
     *
     * @param wanted all of it; what overrides a rule has its reason
     */
    @Transactional
    public RosterSeen change(String prefecture, YearMonth month, Draft wanted, String ifMatch) {
        return change(prefecture, month, StepKind.EDITED, wanted, ifMatch);
    }

    /** The same from a file: who isn't in it is nowhere. */
    @Transactional
    public RosterSeen bring(String prefecture, YearMonth month, Draft wanted, String ifMatch) {
        return change(prefecture, month, StepKind.IMPORTED, wanted, ifMatch);
    }

    private RosterSeen change(String prefecture, YearMonth month, StepKind kind, Draft wanted, String ifMatch) {
        MonthRoster roster = get(prefecture, month);
        EntityTags.requireMatch(ifMatch, roster.version());
        Situation situation = situations.of(prefecture, month);
        RosterFault.NO_SESSIONS.unless(!situation.sessions().isEmpty());
        check(situation, wanted);
        Draft before = draft(situation, roster);
        Draft now = new Draft(wanted.teams(), kept(situation, wanted, before));
        begin(roster, situation);
        rosters.goOn(roster, kind, now, user.id(), clock.instant());
        audit.fire(new AuditedAction(prefecture, "roster.changed", roster.id()));
        return seen(situation, roster);
    }

    /** Takes the last step back, whoever made it. */
    @Transactional
    public RosterSeen undo(String prefecture, YearMonth month, String ifMatch) {
        return step(prefecture, month, ifMatch, roster -> {
            RosterFault.NOTHING_TO_UNDO.unless(roster.canUndo());
            roster.undo();
        });
    }

    @Transactional
    public RosterSeen redo(String prefecture, YearMonth month, String ifMatch) {
        return step(prefecture, month, ifMatch, roster -> {
            RosterFault.NOTHING_TO_REDO.unless(roster.canRedo());
            roster.redo();
        });
    }

    private RosterSeen step(String prefecture, YearMonth month, String ifMatch, Consumer<MonthRoster> step) {
        MonthRoster roster = get(prefecture, month);
        EntityTags.requireMatch(ifMatch, roster.version());
        step.accept(roster);
        rosters.flush();
        audit.fire(new AuditedAction(prefecture, "roster.changed", roster.id()));
        return seen(situations.of(prefecture, month), roster);
    }

    /** How the plan came about, the newest step first, with the names of who made them. */
    @Transactional
    public RosterHistory history(String prefecture, YearMonth month) {
        List<RosterStep> steps = rosters.steps(get(prefecture, month), STEPS_SHOWN);
        return new RosterHistory(steps, accounts.displayNames(prefecture,
            steps.stream().map(RosterStep::madeBy).collect(Collectors.toSet())));
    }

    /** The plan of an earlier step, as far as it speaks of what there is now. */
    Draft at(Situation situation, MonthRoster roster, int number) {
        return situation.now(rosters.step(roster, number).orElseThrow(Problem::notFound).draft());
    }

    Draft draft(Situation situation, MonthRoster roster) {
        return rosters.head(roster).map(step -> situation.now(step.draft())).orElseGet(situation::told);
    }

    /** The first step is what was told when planning began, so that it can be gone back to. */
    void begin(MonthRoster roster, Situation situation) {
        if (roster.step() == 0) {
            rosters.persistAndFlush(roster);
            rosters.goOn(roster, StepKind.BEGUN, situation.told(), user.id(), clock.instant());
        }
    }

    RosterSeen seen(Situation situation, MonthRoster roster) {
        Draft draft = draft(situation, roster);
        Roster planned = new Roster(situation.instance(), draft.plan());
        var head = rosters.head(roster);
        String madeBy = head.map(step -> accounts.displayNames(situation.prefecture(), Set.of(step.madeBy())).get(step.madeBy()))
            .orElse(null);
        return new RosterSeen(situation, roster, head, madeBy, draft, Findings.of(situation, draft),
            Rules.cost(planned, situation.settings().weights()),
            DutyPublication.differences(situation.standing(), Wanted.of(situation, draft)),
            jobs.going(situation.prefecture(), RosterPlanning.KIND, situation.month().toString()));
    }

    /** What is overridden still, with who did it and when; what isn't broken any more isn't kept. */
    private List<Overruling> kept(Situation situation, Draft wanted, Draft before) {
        Instant now = clock.instant();
        Set<Overruling> needed = Findings.of(situation, wanted).stream()
            .flatMap(finding -> finding.overruling().stream()).collect(Collectors.toSet());
        return wanted.overrulings().stream().filter(needed::contains).map(one -> before.overrulings().stream()
            .filter(one::isAsIn).findFirst().orElseGet(() -> one.by(user.id(), now))).toList();
    }

    private static void check(Situation situation, Draft wanted) {
        Set<UUID> sessions = situation.sessionsById().keySet();
        Set<UUID> supporters = ids(situation.instance().supporters().stream().map(one -> one.id()).toList());
        Set<UUID> hospitals = ids(situation.instance().hospitals().stream().map(one -> one.id()).toList());
        Violations violations = new Violations();
        int n = 0;
        for (Map.Entry<UUID, Draft.Places> team : wanted.teams().entrySet()) {
            String path = "teams[%d].".formatted(n++);
            violations.when(!sessions.contains(team.getKey()), path + "sessionId", ViolationCode.UNKNOWN_REFERENCE);
            Set<UUID> there = new HashSet<>();
            List<Draft.Place> places = team.getValue().supporters();
            for (int place = 0; place < places.size(); place++) {
                UUID holder = places.get(place).holder();
                violations.when(!supporters.contains(holder), path + "supporters[%d].id".formatted(place),
                    ViolationCode.UNKNOWN_REFERENCE);
                violations.when(!there.add(holder), path + "supporters[%d].id".formatted(place), ViolationCode.DUPLICATE);
            }
            Draft.Place specialist = team.getValue().specialist();
            violations.when(specialist != null && !hospitals.contains(specialist.holder()), path + "specialist.id",
                ViolationCode.UNKNOWN_REFERENCE);
        }
        violations.throwIfAny();
    }

    private static Set<UUID> ids(List<String> ids) {
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
