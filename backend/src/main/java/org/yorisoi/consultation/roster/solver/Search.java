package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolutionCallback;
import com.google.ortools.sat.SolveWrapper;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of CP-SAT on one problem, on one core and so the same every time. */
final class Search {

    /** Hears of it. */
    interface Listener {

        void found(boolean[] taken, long objective);

        void bounded(double bound);
    }

    /** What the solver logs when a bound comes closer, or a plan is found. */
    private static final Pattern BOUND = Pattern.compile("#\\w+ +[\\d.]+s best:\\S+ +next:\\[([-+.\\de]+),.*", Pattern.DOTALL);

    private final CpModelProto problem;
    private final SolveWrapper solver = new SolveWrapper();

    Search(CpModelProto problem) {
        this.problem = problem;
    }

    /**
     * Parameters of every search: one worker that leans on the linear relaxation, as most of what is asked is linear. Ctrl-C is
     * the process's own affair: a solver that catches it brings the process down.
     */
    static SatParameters.Builder parameters(double seconds, int memoryMb) {
        return SatParameters.newBuilder().setNumWorkers(1).setRandomSeed(1).setLinearizationLevel(2).setCatchSigintSignal(false)
            .setMaxTimeInSeconds(seconds).setMaxMemoryInMb(memoryMb)
            .setLogSearchProgress(true).setLogToStdout(false);
    }

    CpSolverStatus run(SatParameters parameters, Listener listener) {
        SolutionCallback found = new SolutionCallback() {
            @Override
            public void onSolutionCallback() {
                boolean[] taken = new boolean[problem.getVariablesCount()];
                for (int variable = 0; variable < taken.length; variable++) {
                    taken[variable] = solutionIntegerValue(variable) > 0;
                }
                listener.found(taken, Math.round(objectiveValue()));
            }
        };
        solver.setParameters(parameters);
        solver.addSolutionCallback(found);
        // Not addBestBoundCallback: it holds a class of Java in a way that lets the process crash.
        solver.addLogCallback(line -> bound(line).ifPresent(listener::bounded));
        CpSolverResponse response = solver.solve(problem);
        solver.clearSolutionCallback(found);
        found.delete();
        CpSolverStatus status = response.getStatus();
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            boolean[] taken = new boolean[problem.getVariablesCount()];
            for (int variable = 0; variable < taken.length; variable++) {
                taken[variable] = response.getSolution(variable) > 0;
            }
            listener.found(taken, Math.round(response.getObjectiveValue()));
            listener.bounded(response.getBestObjectiveBound());
        }
        return status;
    }

    static OptionalDouble bound(String line) {
        Matcher matcher = BOUND.matcher(line);
        return matcher.matches() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }

    /** From any thread, also before it runs. */
    void stop() {
        solver.stopSearch();
    }
}
