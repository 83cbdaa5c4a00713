package org.yorisoi.consultation.roster.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Rules;

/** How a search behaves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolvingTest {

    @Test
    void the_same_input_gives_the_same_plan_with_any_number_of_workers() {
        Instance instance = KnownInstances.instance("K-5");
        Plan once = new Solving(instance, Weights.DEFAULT, Limits.DEFAULT, Progress.SILENT).run().plan();
        Limits alone = new Limits(Limits.DEFAULT.time(), 1, Limits.DEFAULT.memoryMb());
        assertEquals(once, new Solving(instance, Weights.DEFAULT, alone, Progress.SILENT).run().plan());
        assertEquals(once, new Solving(instance, Weights.DEFAULT, Limits.DEFAULT, Progress.SILENT).run().plan());
    }

    @Test
    void who_cancels_keeps_the_best_plan_so_far() {
        Instance instance = KnownInstances.instance("M-1");
        AtomicReference<Solving> solving = new AtomicReference<>();
        solving.set(new Solving(instance, Weights.DEFAULT, Limits.DEFAULT, new Progress() {
            @Override
            public void improved(Plan plan, long objective, long bound) {
                solving.get().cancel();
            }
        }));
        Solution solution = solving.get().run();
        Roster roster = new Roster(instance, solution.plan());
        assertEquals(List.of(), Rules.violations(roster));
        assertEquals(Rules.cost(roster, Weights.DEFAULT).total(), solution.objective());
        assertTrue(solution.bound() < solution.objective());
    }

    @Test
    void locks_that_can_not_stand_together_are_named() {
        Instance instance = KnownInstances.instance("K-1");
        String supporter = instance.supporters().stream().filter(each -> each.availability().isEmpty()).findFirst().orElseThrow().id();
        Instance locked = instance.withLocks(new Locks(List.of(new Lock("S0", supporter)), List.of()));
        Contradiction contradiction = assertThrows(Contradiction.class,
            () -> new Solving(locked, Weights.DEFAULT, Limits.DEFAULT, Progress.SILENT).run());
        assertEquals(List.of(new Lock("S0", supporter)), contradiction.supporters());
        assertTrue(contradiction.words().ja().contains("12月2日（水）は、来られると答えていません。"), contradiction.words().ja());
    }

    @Test
    void who_is_locked_in_spite_of_what_she_said_stays_and_nobody_else_is_stretched() {
        Instance instance = KnownInstances.instance("K-1");
        String supporter = instance.supporters().stream().filter(each -> each.availability().isEmpty()).findFirst().orElseThrow().id();
        Instance locked = instance.withLocks(new Locks(List.of(new Lock("S0", supporter)), List.of()));
        Solution solution = new Solving(locked, Weights.DEFAULT, Limits.DEFAULT, Progress.SILENT, true).run();
        Roster roster = new Roster(locked, solution.plan());
        assertEquals(List.of("available-that-day"), Rules.violations(roster).stream().map(each -> each.rule().code()).toList());
        assertTrue(solution.plan().of("S0").supporters().contains(supporter));
        assertEquals(Rules.cost(roster, Weights.DEFAULT).total(), solution.objective());
        assertTrue(solution.proven());
        Solution asked = new Solving(saysYes(locked, supporter), Weights.DEFAULT, Limits.DEFAULT, Progress.SILENT).run();
        assertEquals(asked.plan(), solution.plan());
    }

    private static Instance saysYes(Instance instance, String supporter) {
        return new Instance(instance.name(), instance.month(), instance.sessions(), instance.supporters().stream()
            .map(each -> !each.id().equals(supporter) ? each : new Supporter(each.id(), each.level(), each.cancerType(),
                each.gender(), each.mostDuties(), each.gapDays(), each.earlierDuties(), each.fairShare(), each.lastDuty(),
                each.validUntil(), each.travel(), Map.of(instance.sessions().get(0).date(), Answer.YES))).toList(),
            instance.hospitals(), instance.apart(), instance.locked(), instance.previous());
    }
}
