package org.yorisoi.consultation.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.solver.Contradiction;
import org.yorisoi.consultation.roster.solver.Progress;
import org.yorisoi.consultation.roster.solver.Solution;
import org.yorisoi.consultation.roster.solver.Solving;
import org.yorisoi.platform.job.JobRun;
import org.yorisoi.platform.job.LongWork;
import org.yorisoi.supporter.MatchingService;

/**
 * Solves a month and puts the plan into its roster, unless somebody has changed that meanwhile. Cancelled, it keeps the best plan
 * so far.
 */
@ApplicationScoped
class PlanningWork implements LongWork {

    private final Rosters rosters;
    private final MatchingService matching;
    private final KeptJson json;
    private final Clock clock;
    private final RosterJson files = new RosterJson();

    PlanningWork(Rosters rosters, MatchingService matching, KeptJson json, Clock clock) {
        this.rosters = rosters;
        this.matching = matching;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RosterPlanning.KIND;
    }

    @Override
    public String run(JobRun run) {
        PlanningTask task = json.read(run.task(), PlanningTask.class);
        Instance instance = files.readInstance(task.instance().getBytes(StandardCharsets.UTF_8));
        Solving solving = new Solving(instance, task.weights(), Cores.limits(task.seconds()), new Progress() {

            private int empty;

            @Override
            public void improved(Plan plan, long objective, long bound) {
                empty = empty(instance, plan);
                run.progress(json.write(new PlanningProgress(objective, bound, empty)));
            }

            @Override
            public void bounded(long objective, long bound) {
                run.progress(json.write(new PlanningProgress(objective, bound, empty)));
            }
        }, task.stretches());
        run.onCancel(solving::cancel);
        Solution solution = solved(solving);
        boolean taken = QuarkusTransaction.requiringNew().call(() -> take(run, task, solution.plan()));
        return json.write(new PlanningResult(new String(files.write(solution.plan()), StandardCharsets.UTF_8),
            solution.objective(), solution.bound(), solution.took().toMillis(), taken));
    }

    private static Solution solved(Solving solving) {
        try {
            return solving.run();
        } catch (Contradiction locked) {
            throw new Failed("contradiction");
        }
    }

    /** An instance may have been lost just after this: then the plan is there already. */
    private boolean take(JobRun run, PlanningTask task, Plan plan) {
        Optional<MonthRoster> roster = rosters.of(run.prefecture(), YearMonth.parse(run.subject()));
        if (roster.flatMap(rosters::head).filter(head -> head.draft().plan().equals(plan)).isPresent()) {
            return true;
        }
        roster = roster.filter(one -> one.version() == task.base());
        roster.ifPresent(one -> rosters.goOn(one, kind(task.mode()), rosters.head(one).map(RosterStep::draft).orElse(Draft.EMPTY)
            .planned(plan, matching.entries(run.prefecture())), task.by(), clock.instant()));
        return roster.isPresent();
    }

    private static StepKind kind(PlanningMode mode) {
        return switch (mode) {
            case ALL -> StepKind.PLANNED;
            case REST -> StepKind.FILLED;
            case FEWEST_CHANGES -> StepKind.REPLANNED;
        };
    }

    private static int empty(Instance instance, Plan plan) {
        Roster roster = new Roster(instance, plan);
        return roster.sessions().stream().mapToInt(session -> Math.max(0, session.needed() - roster.team(session).size())
            + (roster.lacksSpecialist(session) ? 1 : 0)).sum();
    }
}
