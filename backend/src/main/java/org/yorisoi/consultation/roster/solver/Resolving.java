package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.PartialVariableAssignment;
import com.google.ortools.sat.SatParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Formulation;
import org.yorisoi.consultation.roster.rule.Rules;

/**
 * Solves an instance again and again with one duty, or turn, demanded or forbidden. Only the part of the problem that it
 * belongs to is solved anew, from the best plan on. May be asked by several threads at once.
 */
public final class Resolving {

    private static final int LARGE = 1_000;

    private final Limits limits;
    private final boolean overridden;
    private final Formulation formulation;
    private final List<Part> parts;
    private final boolean[] planned;
    private final boolean[] best;
    private final int[] partOf;
    private final int[] placeInPart;

    /**
     * @param plan what is compared with: of several best plans, this one is kept, so that a price has nothing of what is merely
     *             as good
     * @param overridden whether some are locked in spite of what they said, because a human has overridden it
     * @throws Contradiction if there is no plan, because of what is locked
     */
    public Resolving(Instance instance, Weights weights, Plan plan, Limits limits, boolean overridden) {
        this.overridden = overridden;
        Natives.load();
        this.limits = limits;
        formulation = overridden ? Rules.formulateOverridden(instance, weights) : Rules.formulate(instance, weights);
        CpModelProto whole = formulation.problem().model();
        parts = Part.of(whole);
        best = new boolean[whole.getVariablesCount()];
        partOf = new int[best.length];
        placeInPart = new int[best.length];
        for (int n = 0; n < parts.size(); n++) {
            int[] variables = parts.get(n).variables();
            for (int place = 0; place < variables.length; place++) {
                partOf[variables[place]] = n;
                placeInPart[variables[place]] = place;
            }
        }
        planned = new boolean[best.length];
        formulation.duties().forEach(duty -> planned[duty.taken().getIndex()] =
            plan.of(duty.session().id()).supporters().contains(duty.supporter().id()));
        formulation.turns().forEach(turn -> planned[turn.taken().getIndex()] =
            turn.hospital().id().equals(plan.of(turn.session().id()).specialist()));
        parts.forEach(part -> put(part, best(part).orElseThrow(() -> Contradictions.of(instance)), best));
    }

    private Optional<boolean[]> best(Part part) {
        Optional<boolean[]> best = solve(part.problem());
        Optional<boolean[]> asPlanned = solve(asPlanned(part));
        return asPlanned.isPresent() && part.cost(asPlanned.get()) == part.cost(best.orElseThrow()) ? asPlanned : best;
    }

    /** A part in which duties and turns are as they are planned; impossible where the plan breaks a rule. */
    private CpModelProto asPlanned(Part part) {
        CpModelProto.Builder problem = part.problem().toBuilder();
        places(part).forEach(index -> fix(problem, placeInPart[index], planned[index]));
        return problem.build();
    }

    /** A part in which, of plans that cost the same, the one counts as best that moves the fewest: each move has to be told. */
    private CpModelProto.Builder nearPlanned(Part part) {
        CpModelProto.Builder problem = part.problem().toBuilder();
        CpObjectiveProto.Builder objective = problem.getObjectiveBuilder();
        long above = part.variables().length + 1L;
        for (int term = 0; term < objective.getCoeffsCount(); term++) {
            objective.setCoeffs(term, objective.getCoeffs(term) * above);
        }
        places(part).forEach(index -> objective.addVars(placeInPart[index]).addCoeffs(planned[index] ? -1 : 1));
        return problem;
    }

    /** The duties and turns that a part decides, as the whole problem numbers them. */
    private IntStream places(Part part) {
        return Stream.concat(formulation.duties().stream().map(Formulation.Duty::taken),
            formulation.turns().stream().map(Formulation.Turn::taken)).mapToInt(BoolVar::getIndex)
            .filter(index -> parts.get(partOf[index]) == part);
    }

    private static void fix(CpModelProto.Builder problem, int place, boolean value) {
        problem.getVariablesBuilder(place).clearDomain().addDomain(value ? 1 : 0).addDomain(value ? 1 : 0);
    }

    /** The best plan of all. */
    public Plan best() {
        return formulation.plan(variable -> best[variable.getIndex()]);
    }

    /** The best plan with this supporter at this session; nothing if there is none, or she is not eligible. */
    public Optional<Plan> withSupporter(String session, String supporter) {
        return formulation.duty(session, supporter).flatMap(duty -> with(duty.taken(), true));
    }

    /** The best plan without this supporter at this session; nothing if there is none, because she is locked. */
    public Optional<Plan> withoutSupporter(String session, String supporter) {
        return formulation.duty(session, supporter).flatMap(duty -> with(duty.taken(), false));
    }

    /** The best plan with this hospital's specialist at this session; nothing if there is none, or it is not eligible. */
    public Optional<Plan> withSpecialist(String session, String hospital) {
        return formulation.turn(session, hospital).flatMap(turn -> with(turn.taken(), true));
    }

    /** The best plan without this hospital's specialist at this session; nothing if there is none, because it is locked. */
    public Optional<Plan> withoutSpecialist(String session, String hospital) {
        return formulation.turn(session, hospital).flatMap(turn -> with(turn.taken(), false));
    }

    private Optional<Plan> with(BoolVar variable, boolean value) {
        int index = variable.getIndex();
        if (best[index] == value) {
            return Optional.of(best());
        }
        Part part = parts.get(partOf[index]);
        CpModelProto.Builder problem = nearPlanned(part);
        fix(problem, placeInPart[index], value);
        PartialVariableAssignment.Builder hint = problem.getSolutionHintBuilder();
        for (int place = 0; place < part.variables().length; place++) {
            if (place != placeInPart[index]) {
                hint.addVars(place).addValues(best[part.variables()[place]] ? 1 : 0);
            }
        }
        return solve(problem.build()).map(taken -> {
            boolean[] all = best.clone();
            put(part, taken, all);
            return all;
        }).filter(all -> !overridden || strained(all) <= strained(best)).map(all -> formulation.plan(each -> all[each.getIndex()]));
    }

    /** How often a plan stretches a rule: what a human has overridden is no reason to stretch more. */
    private long strained(boolean[] taken) {
        return formulation.strains().stream().filter(strain -> taken[strain.getIndex()]).count();
    }

    private static void put(Part part, boolean[] taken, boolean[] all) {
        for (int place = 0; place < taken.length; place++) {
            all[part.variables()[place]] = taken[place];
        }
    }

    /**
     * Small problems without presolving, which would take longer than the rest: a month's prices are some hundred of them.
     *
     * @throws Unproven if the limits end the search before the best is proven: a price is exact or it is none
     */
    private Optional<boolean[]> solve(CpModelProto problem) {
        SatParameters parameters = Search.parameters(limits.time().toMillis() / 1e3, limits.memoryMb())
            .setLogSearchProgress(false).setCpModelPresolve(problem.getVariablesCount() > LARGE).build();
        List<boolean[]> plans = new ArrayList<>();
        CpSolverStatus status = new Search(problem).run(parameters, new Search.Listener() {
            @Override
            public void found(boolean[] taken, long objective) {
                plans.add(taken);
            }

            @Override
            public void bounded(double bound) {
            }
        });
        return switch (status) {
            case OPTIMAL -> Optional.of(plans.get(plans.size() - 1));
            case INFEASIBLE -> Optional.empty();
            default -> throw new Unproven();
        };
    }

    /** The limits ended a search before its end. */
    public static class Unproven extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unproven() {
            super("The search was not finished within its limits");
        }
    }
}
