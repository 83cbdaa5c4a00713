package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Formulation;
import org.yorisoi.consultation.roster.rule.Rules;

/**
 * One search for the best plan of an instance. It can be cancelled at any moment and keeps the best plan so far; what it has
 * proven to be best is the same plan every time (ADR 30).
 */
public final class Solving {

    static final Search.Listener NOBODY = new Search.Listener() {
        @Override
        public void found(boolean[] taken, long objective) {
        }

        @Override
        public void bounded(double bound) {
        }
    };

    private final Instance instance;
    private final Weights weights;
    private final Limits limits;
    private final Progress progress;
    private final boolean overridden;
    private long begun;

    private final List<Search> running = new ArrayList<>();
    private boolean cancelled;

    private Formulation formulation;
    private long constant;
    private boolean[] taken;
    private boolean[] planned;
    private long[] objectives;
    private double[] bounds;
    private int withoutPlan;
    private long bestBound = Long.MIN_VALUE;
    private long toFirst;
    private long toBest;

    public Solving(Instance instance, Weights weights, Limits limits, Progress progress) {
        this(instance, weights, limits, progress, false);
    }

    /** @param overridden whether some are locked in spite of what they said, because a human has overridden it */
    public Solving(Instance instance, Weights weights, Limits limits, Progress progress, boolean overridden) {
        this.overridden = overridden;
        this.instance = instance;
        this.weights = weights;
        this.limits = limits;
        this.progress = progress;
    }

    /** Ends the search soon, with the best plan so far. From any thread. */
    public synchronized void cancel() {
        cancelled = true;
        running.forEach(Search::stop);
    }

    /**
     * Searches; to be called once.
     *
     * @throws Contradiction if there is no plan, because of what is locked
     */
    public Solution run() {
        Natives.load();
        begun = System.nanoTime();
        formulation = overridden ? Rules.formulateOverridden(instance, weights) : Rules.formulate(instance, weights);
        CpModelProto whole = formulation.problem().model();
        List<Part> parts = Part.of(whole);
        constant = Math.round(whole.getObjective().getOffset());
        taken = new boolean[whole.getVariablesCount()];
        planned = new boolean[parts.size()];
        objectives = new long[parts.size()];
        bounds = parts.stream().mapToDouble(Part::leastCost).toArray();
        withoutPlan = parts.size();
        inParallel(parts, this::begin);
        inParallel(parts, this::solve);
        return solution();
    }

    private interface Step {
        void take(int number, Part part);
    }

    private void inParallel(List<Part> parts, Step step) {
        ExecutorService workers = Executors.newFixedThreadPool(limits.workers());
        try {
            List<CompletableFuture<Void>> steps = new ArrayList<>();
            for (int n = 0; n < parts.size(); n++) {
                int number = n;
                steps.add(CompletableFuture.runAsync(() -> step.take(number, parts.get(number)), workers));
            }
            steps.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            workers.shutdown();
        }
    }

    /** Any plan at all, with as few people as may be: so that there is one whenever somebody cancels. */
    private void begin(int number, Part part) {
        Search search = new Search(part.problem().toBuilder().clearObjective().build());
        CpSolverStatus status = search.run(Search.parameters(limits.time().toSeconds() + 10.0, limits.memoryMb())
            .setCpModelPresolve(false).setStopAfterFirstSolution(true).build(), new Search.Listener() {
            @Override
            public void found(boolean[] values, long none) {
                Solving.this.found(number, part, values, part.cost(values));
            }

            @Override
            public void bounded(double none) {
            }
        });
        if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
            throw Contradictions.of(instance);
        }
    }

    private void solve(int number, Part part) {
        Search search = new Search(part.problem());
        if (!enter(search)) {
            return;
        }
        search.run(Search.parameters(secondsLeft(), limits.memoryMb()).build(), new Search.Listener() {
            @Override
            public void found(boolean[] values, long objective) {
                Solving.this.found(number, part, values, objective);
            }

            @Override
            public void bounded(double bound) {
                Solving.this.bounded(number, bound);
            }
        });
        leave(search);
    }

    private synchronized boolean enter(Search search) {
        if (cancelled || secondsLeft() <= 0) {
            return false;
        }
        running.add(search);
        return true;
    }

    private synchronized void leave(Search search) {
        running.remove(search);
    }

    private double secondsLeft() {
        return (limits.time().toNanos() - sinceBegun()) / 1e9;
    }

    private long sinceBegun() {
        return System.nanoTime() - begun;
    }

    /** A search tells its last plan twice, so each part is counted once only. */
    private synchronized void found(int number, Part part, boolean[] values, long objective) {
        if (planned[number] && objective >= objectives[number]) {
            return;
        }
        for (int n = 0; n < values.length; n++) {
            taken[part.variables()[n]] = values[n];
        }
        objectives[number] = objective;
        boolean first = withoutPlan > 0;
        withoutPlan -= planned[number] ? 0 : 1;
        planned[number] = true;
        if (withoutPlan > 0) {
            return;
        }
        toBest = sinceBegun();
        if (first) {
            toFirst = toBest;
        }
        long strain = strain();
        progress.improved(plan(), objective() - strain, bound() - strain);
    }

    private synchronized void bounded(int number, double bound) {
        bounds[number] = Math.max(bounds[number], bound);
        if (bound() > bestBound) {
            bestBound = bound();
            long strain = strain();
            progress.bounded(objective() - strain, bestBound - strain);
        }
    }

    /** What stretching costs: no part of what a plan costs. */
    private long strain() {
        return overridden && withoutPlan == 0 ? objective() - Rules.cost(new Roster(instance, plan()), weights).total() : 0;
    }

    private long objective() {
        long sum = constant;
        for (long objective : objectives) {
            sum += objective;
        }
        return sum;
    }

    /** Costs are whole numbers, so every part's bound is one, too. */
    private long bound() {
        long sum = constant;
        for (double bound : bounds) {
            sum += (long) Math.ceil(bound - 1e-6);
        }
        return sum;
    }

    private Plan plan() {
        return formulation.plan(this::isTaken);
    }

    private boolean isTaken(BoolVar variable) {
        return taken[variable.getIndex()];
    }

    private synchronized Solution solution() {
        long strain = strain();
        return new Solution(plan(), objective() - strain, bound() - strain, Duration.ofNanos(toFirst), Duration.ofNanos(toBest),
            Duration.ofNanos(sinceBegun()));
    }
}
