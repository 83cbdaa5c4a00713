package org.yorisoi.consultation.roster.rule;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * How many of some duties, or turns, are taken: bounded by rules, and costing what rules say for each number.
 *
 * <p>Costs that grow faster and faster (all that are usual) are told to the solver as one step for each further duty, which
 * makes them exact in its linear relaxation, too.
 */
final class Count {

    private final Formulation formulation;
    private final List<BoolVar> taken;
    private final long[] costs;
    private int limit;
    /** The n-th says that more than n are taken; there if somebody asked. */
    private List<BoolVar> steps;

    Count(Formulation formulation, List<BoolVar> taken) {
        this.formulation = formulation;
        this.taken = taken;
        limit = taken.size();
        costs = new long[taken.size() + 1];
    }

    void limit(int most) {
        limit = Math.min(limit, most);
    }

    /** So many; or one more, if the rule is stretched. */
    void limitUnlessStretched(int most) {
        limit(most);
        if (formulation.elastic() && most < taken.size()) {
            limit = most + 1;
            formulation.strain(steps().get(most), 1);
        }
    }

    void cost(IntToLongFunction ofNumber) {
        for (int number = 0; number < costs.length; number++) {
            costs[number] += ofNumber.applyAsLong(number);
        }
    }

    /** Whether so many are taken at least, or nothing if they can't be. */
    Optional<BoolVar> least(int number) {
        if (number > limit) {
            return Optional.empty();
        }
        return Optional.of(steps().get(number - 1));
    }

    private List<BoolVar> steps() {
        if (steps == null) {
            steps = new ArrayList<>();
            for (int number = 0; number < limit; number++) {
                steps.add(formulation.bool());
            }
        }
        return steps;
    }

    void complete() {
        formulation.constant(costs[0]);
        if (limit == 0) {
            atMost(0, List.of());
        } else if (steps != null || !growing()) {
            stepByStep();
        } else {
            excess();
        }
    }

    private long step(int number) {
        return costs[number] - costs[number - 1];
    }

    private boolean growing() {
        for (int number = 2; number <= limit; number++) {
            if (step(number) < step(number - 1)) {
                return false;
            }
        }
        return true;
    }

    private void stepByStep() {
        LinearExprBuilder difference = LinearExpr.newBuilder();
        taken.forEach(one -> difference.addTerm(one, 1));
        for (int number = 1; number <= limit; number++) {
            BoolVar step = steps().get(number - 1);
            difference.addTerm(step, -1);
            formulation.cost(step, step(number));
            if (number > 1) {
                formulation.model().addImplication(step, steps.get(number - 2));
            }
        }
        formulation.model().addEquality(difference, 0);
    }

    /** Every duty costs what the first one does; what later ones cost more is paid for the excess. */
    private void excess() {
        taken.forEach(one -> formulation.cost(one, step(1)));
        int free = 1;
        while (free < limit && step(free + 1) == step(1)) {
            free++;
        }
        List<BoolVar> more = new ArrayList<>();
        for (int number = free + 1; number <= limit; number++) {
            BoolVar step = formulation.bool();
            formulation.cost(step, step(number) - step(1));
            more.add(step);
        }
        atMost(free, more);
    }

    private void atMost(int number, List<BoolVar> more) {
        if (number + more.size() >= taken.size() && more.isEmpty()) {
            return;
        }
        LinearExprBuilder excess = LinearExpr.newBuilder();
        taken.forEach(one -> excess.addTerm(one, 1));
        more.forEach(step -> excess.addTerm(step, -1));
        formulation.model().addLessOrEqual(excess, number);
    }
}
