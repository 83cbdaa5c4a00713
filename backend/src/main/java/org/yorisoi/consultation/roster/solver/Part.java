package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.LinearConstraintProto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of a problem that hangs together with no other part: specialists with supporters never, and often one region with the
 * next neither. Parts are solved one after the other, and their costs add up.
 *
 * @param problem   the part as a problem of its own, without the constant of the whole
 * @param variables which of the whole's variables its own are
 */
record Part(CpModelProto problem, int[] variables) {

    /** The parts of a problem, small ones first. */
    static List<Part> of(CpModelProto whole) {
        int[] root = IntStream.range(0, whole.getVariablesCount()).toArray();
        for (ConstraintProto constraint : whole.getConstraintsList()) {
            int[] variables = variables(constraint);
            for (int n = 1; n < variables.length; n++) {
                root[find(root, variables[n])] = find(root, variables[0]);
            }
        }
        int[] place = new int[root.length];
        Map<Integer, List<Integer>> together = new LinkedHashMap<>();
        for (int variable = 0; variable < root.length; variable++) {
            List<Integer> part = together.computeIfAbsent(find(root, variable), none -> new ArrayList<>());
            place[variable] = part.size();
            part.add(variable);
        }
        Map<Integer, CpModelProto.Builder> builders = new LinkedHashMap<>();
        together.forEach((first, variables) -> builders.put(first, part(whole, variables)));
        for (ConstraintProto constraint : whole.getConstraintsList()) {
            int[] variables = variables(constraint);
            if (variables.length == 0) {
                builders.values().forEach(builder -> builder.addConstraints(constraint));
            } else {
                builders.get(find(root, variables[0])).addConstraints(moved(constraint, place));
            }
        }
        for (int term = 0; term < whole.getObjective().getVarsCount(); term++) {
            int variable = whole.getObjective().getVars(term);
            builders.get(find(root, variable)).getObjectiveBuilder().addVars(place[variable])
                .addCoeffs(whole.getObjective().getCoeffs(term));
        }
        return together.entrySet().stream()
            .map(entry -> new Part(builders.get(entry.getKey()).build(),
                entry.getValue().stream().mapToInt(Integer::intValue).toArray()))
            .sorted(Comparator.comparingInt(part -> part.variables().length)).toList();
    }

    private static CpModelProto.Builder part(CpModelProto whole, List<Integer> variables) {
        CpModelProto.Builder builder = CpModelProto.newBuilder();
        variables.forEach(variable -> builder.addVariables(whole.getVariables(variable)));
        return builder;
    }

    private static int find(int[] root, int variable) {
        int at = variable;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static int[] variables(ConstraintProto constraint) {
        return switch (constraint.getConstraintCase()) {
            case LINEAR -> constraint.getLinear().getVarsList().stream().mapToInt(Part::variable).toArray();
            case AT_MOST_ONE -> constraint.getAtMostOne().getLiteralsList().stream().mapToInt(Part::variable).toArray();
            case BOOL_OR -> constraint.getBoolOr().getLiteralsList().stream().mapToInt(Part::variable).toArray();
            default -> throw new IllegalStateException("No rule speaks of " + constraint.getConstraintCase());
        };
    }

    /** A reference is a variable, or its negation. */
    private static int variable(int reference) {
        return reference < 0 ? -reference - 1 : reference;
    }

    private static int moved(int reference, int[] place) {
        return reference < 0 ? -place[variable(reference)] - 1 : place[reference];
    }

    private static ConstraintProto moved(ConstraintProto constraint, int[] place) {
        ConstraintProto.Builder builder = constraint.toBuilder();
        switch (constraint.getConstraintCase()) {
            case LINEAR -> {
                LinearConstraintProto.Builder linear = builder.getLinearBuilder();
                for (int n = 0; n < linear.getVarsCount(); n++) {
                    linear.setVars(n, moved(linear.getVars(n), place));
                }
            }
            case AT_MOST_ONE -> builder.getAtMostOneBuilder().clearLiterals().addAllLiterals(
                constraint.getAtMostOne().getLiteralsList().stream().map(literal -> moved(literal, place)).toList());
            default -> builder.getBoolOrBuilder().clearLiterals().addAllLiterals(
                constraint.getBoolOr().getLiteralsList().stream().map(literal -> moved(literal, place)).toList());
        }
        return builder.build();
    }

    /** What it costs to take these. */
    long cost(boolean[] taken) {
        long sum = 0;
        for (int term = 0; term < problem.getObjective().getVarsCount(); term++) {
            sum += taken[problem.getObjective().getVars(term)] ? problem.getObjective().getCoeffs(term) : 0;
        }
        return sum;
    }

    /** What it costs at least, whatever is taken: a first bound. */
    long leastCost() {
        return problem.getObjective().getCoeffsList().stream().mapToLong(cost -> Math.min(0, cost)).sum();
    }
}
