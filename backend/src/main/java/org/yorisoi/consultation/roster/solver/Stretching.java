package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Formulation;
import org.yorisoi.consultation.roster.rule.Rules;

/**
 * Plans that fill what they must by stretching what people said, as little as possible: one after the other, each stretching
 * something else than those before.
 */
public final class Stretching {

    private final Limits limits;
    private final Formulation formulation;
    private final CpModelProto.Builder problem;

    /**
     * @param supporters  how many each session must have at least
     * @param specialists the sessions that must have a specialist
     */
    public Stretching(Instance instance, Weights weights, Map<Session, Integer> supporters, List<Session> specialists,
            Limits limits) {
        Natives.load();
        this.limits = limits;
        formulation = Rules.formulateElastic(instance, weights, supporters, specialists);
        problem = formulation.problem().model().toBuilder();
    }

    /** The next plan, or nothing if no stretching helps, or not within the limits. */
    public Optional<Plan> next() {
        List<boolean[]> plans = new ArrayList<>();
        CpSolverStatus status = new Search(problem.build()).run(
            Search.parameters(limits.time().toMillis() / 1e3, limits.memoryMb()).setLogSearchProgress(false).setCpModelProbingLevel(0).build(),
            new Search.Listener() {
                @Override
                public void found(boolean[] taken, long objective) {
                    plans.add(taken);
                }

                @Override
                public void bounded(double bound) {
                }
            });
        if (status != CpSolverStatus.OPTIMAL) {
            return Optional.empty();
        }
        boolean[] taken = plans.get(plans.size() - 1);
        exclude(taken);
        return Optional.of(formulation.plan(variable -> taken[variable.getIndex()]));
    }

    /** From now on, something of what this one stretched stays as it is. */
    private void exclude(boolean[] taken) {
        var clause = problem.addConstraintsBuilder().getBoolOrBuilder();
        formulation.strains().stream().map(BoolVar::getIndex).distinct().filter(index -> taken[index])
            .forEach(index -> clause.addLiterals(-index - 1));
    }
}
