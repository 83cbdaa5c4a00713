package org.yorisoi.consultation.roster.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Rules;

/** What is known to be best is found, and proven. */
class KnownOptimaTest {

    private static final Limits PATIENT = Limits.DEFAULT.withTime(Duration.ofMinutes(5));

    @TestFactory
    Stream<DynamicTest> the_known_optimum_is_found_and_proven() {
        return KnownInstances.optima().entrySet().stream().map(known -> dynamicTest(known.getKey(), () -> {
            Instance instance = KnownInstances.instance(known.getKey());
            Solution solution = new Solving(instance, Weights.DEFAULT, PATIENT, Progress.SILENT).run();
            Roster roster = new Roster(instance, solution.plan());
            assertEquals(List.of(), Rules.violations(roster));
            assertEquals(known.getValue(), Rules.cost(roster, Weights.DEFAULT).total());
            assertEquals(known.getValue(), solution.objective());
            assertEquals(known.getValue(), solution.bound());
        }));
    }
}
