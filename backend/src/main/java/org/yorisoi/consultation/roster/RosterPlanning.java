package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.job.Job;
import org.yorisoi.platform.job.JobService;
import org.yorisoi.platform.web.EntityTags;

/** Has a month planned by the engine, as a job that one may watch, cancel, leave and come back to. */
@ApplicationScoped
public class RosterPlanning {

    static final String KIND = "roster-planning";
    /** Dearer than anything but an empty place. */
    private static final int CHANGE_IN_FEWEST_CHANGES = 900;

    private final RosterService rosters;
    private final Situations situations;
    private final JobService jobs;
    private final KeptJson json;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final RosterJson files = new RosterJson();

    RosterPlanning(RosterService rosters, Situations situations, JobService jobs, KeptJson json, CurrentUser user,
                   Event<AuditedAction> audit) {
        this.rosters = rosters;
        this.situations = situations;
        this.jobs = jobs;
        this.json = json;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Asks for a plan. While one is being made for the month, that one is answered.
     *
     * @param seconds how long it may take; it ends earlier when the best plan is proven
     */
    @Transactional
    public PlanningSeen ask(String prefecture, YearMonth month, PlanningMode mode, int seconds) {
        Optional<Job> going = jobs.going(prefecture, KIND, month.toString());
        if (going.isPresent()) {
            return seen(going.get());
        }
        MonthRoster roster = rosters.get(prefecture, month);
        Situation situation = situations.of(prefecture, month);
        RosterFault.NO_SESSIONS.unless(!situation.sessions().isEmpty());
        Draft draft = rosters.draft(situation, roster);
        rosters.begin(roster, situation);
        Instance instance = situation.instance().withLocks(mode == PlanningMode.REST ? draft.everybodyLocked() : draft.locks());
        PlanningTask task = new PlanningTask(mode, roster.version(), text(files.write(instance)),
            weights(situation.settings().weights(), mode), Findings.stretches(instance, draft), seconds, user.id());
        Job job = jobs.ask(prefecture, KIND, month.toString(), json.write(task), user.id());
        audit.fire(new AuditedAction(prefecture, "roster.planned", roster.id()));
        return seen(job);
    }

    private static Weights weights(Weights chosen, PlanningMode mode) {
        if (mode != PlanningMode.FEWEST_CHANGES) {
            return chosen;
        }
        return new Weights(chosen.lastMissingPlace(), chosen.furtherMissingPlace(), chosen.extraSupporter(),
            chosen.noSpecialist(), chosen.travel(), chosen.notPreferred(), chosen.turnTravel(), chosen.oneCancerType(),
            chosen.oneGender(), chosen.traineeWithoutPractice(), chosen.unevenLoad(), chosen.unevenTurns(),
            Math.max(chosen.change(), CHANGE_IN_FEWEST_CHANGES));
    }

    @Transactional
    public PlanningSeen get(String prefecture, YearMonth month, UUID id) {
        return seen(jobs.get(prefecture, KIND, month.toString(), id));
    }

    /** The one that is going on for a month, if one is. */
    @Transactional
    public Optional<PlanningSeen> going(String prefecture, YearMonth month) {
        return jobs.going(prefecture, KIND, month.toString()).map(this::seen);
    }

    /** It ends soon, and the best plan so far is kept. */
    @Transactional
    public PlanningSeen cancel(String prefecture, YearMonth month, UUID id) {
        return seen(jobs.cancel(prefecture, KIND, month.toString(), id));
    }

    /** Takes over the plan of a planning that the roster hasn't taken over by itself, because somebody changed it meanwhile. */
    @Transactional
    public RosterSeen adopt(String prefecture, YearMonth month, UUID id, String ifMatch) {
        MonthRoster roster = rosters.get(prefecture, month);
        EntityTags.requireMatch(ifMatch, roster.version());
        Situation situation = situations.of(prefecture, month);
        Draft planned = rosters.draft(situation, roster).planned(plan(prefecture, month, id), situation.entry());
        return rosters.change(prefecture, month, situation.now(planned), ifMatch);
    }

    /** The plan of a planning that is over, whether the roster has taken it or not. */
    Plan plan(String prefecture, YearMonth month, UUID id) {
        Job job = jobs.get(prefecture, KIND, month.toString(), id);
        if (job.result() == null) {
            throw RosterFault.NOT_DONE.problem();
        }
        return files.readPlan(json.read(job.result(), PlanningResult.class).plan().getBytes(StandardCharsets.UTF_8));
    }

    PlanningSeen seen(Job job) {
        PlanningTask task = json.read(job.task(), PlanningTask.class);
        PlanningProgress progress = job.progress() == null ? PlanningProgress.NONE
            : json.read(job.progress(), PlanningProgress.class);
        Optional<PlanningSeen.Outcome> outcome = Optional.ofNullable(job.result()).map(text -> {
            PlanningResult result = json.read(text, PlanningResult.class);
            return new PlanningSeen.Outcome(result.objective(), result.bound(), result.objective() <= result.bound(),
                result.millis(), result.taken());
        });
        return new PlanningSeen(job, task.mode(), progress, outcome);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
