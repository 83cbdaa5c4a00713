package org.yorisoi.consultation.roster.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.solver.Limits;
import org.yorisoi.consultation.roster.solver.Progress;
import org.yorisoi.consultation.roster.solver.Solution;
import org.yorisoi.consultation.roster.solver.Solving;

/** Prices are what forcing somebody in really costs, and ways to fill a place really fill it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PriceTest {

    private static final Weights WEIGHTS = Weights.DEFAULT;

    private static Solution solve(Instance instance) {
        return new Solving(instance, WEIGHTS, Limits.DEFAULT, Progress.SILENT).run();
    }

    private static Instance lockedIn(Instance instance, String session, String supporter) {
        List<Lock> locks = new ArrayList<>(instance.locked().supporters());
        locks.add(new Lock(session, supporter));
        return instance.withLocks(new Locks(locks, instance.locked().specialists()));
    }

    /** How many have a duty that they did not have before. */
    private static long moved(Instance instance, Plan before, Plan after) {
        return instance.sessions().stream().flatMap(session -> after.of(session.id()).supporters().stream()
            .filter(id -> !before.of(session.id()).supporters().contains(id))).count();
    }

    @Test
    void a_price_is_what_locking_her_in_costs_and_its_terms_add_up() {
        Instance instance = KnownInstances.instance("K-3");
        Solution best = solve(instance);
        SessionExplanation session = new Explaining(instance, WEIGHTS, best.plan(), Limits.DEFAULT).session("S7");
        List<Alternative> priced = session.others().stream().filter(other -> other.priced().isPresent()).toList();
        assertTrue(priced.size() > 1, "several could come");
        for (Alternative other : priced) {
            Price price = other.priced().orElseThrow();
            assertEquals(solve(lockedIn(instance, "S7", other.holder())).objective() - best.objective(), price.amount());
            assertEquals(price.amount(), price.difference().byTerm().values().stream().mapToLong(Long::longValue).sum());
            assertTrue(price.plan().of("S7").supporters().contains(other.holder()));
            assertEquals(List.of(), Rules.violations(new Roster(instance, price.plan())));
        }
        assertEquals(instance.supporters().size(), session.supporters().size() + session.others().size());
        assertTrue(session.others().stream().allMatch(other -> other.priced().isPresent() == other.excluded().isEmpty()));
    }

    @Test
    void of_plans_at_one_price_the_one_that_moves_the_fewest_is_shown() {
        Instance instance = KnownInstances.instance("K-3");
        Plan plan = solve(instance).plan();
        Instance again = instance.withPrevious(plan);
        Weights movesLast = new Weights(2_000_000, 10_000_000, 8_000, 5_000_000, 1_000, 3_000, 1_000, 6_000, 4_000, 15_000, 2_000,
            10_000, 1);
        List<Alternative> priced = new Explaining(instance, WEIGHTS, plan, Limits.DEFAULT).session("S7").others().stream()
            .filter(other -> other.priced().isPresent()).toList();
        for (Alternative other : priced) {
            long fewest = new Solving(lockedIn(again, "S7", other.holder()), movesLast, Limits.DEFAULT, Progress.SILENT).run()
                .objective() % 1_000;
            Roster moved = new Roster(again, other.priced().orElseThrow().plan());
            assertEquals(fewest, Rules.cost(moved, movesLast).total() % 1_000);
        }
    }

    @Test
    void an_empty_place_is_filled_by_what_its_ways_say() {
        Instance instance = KnownInstances.instance("K-2");
        Solution best = solve(instance);
        Roster roster = new Roster(instance, best.plan());
        String empty = instance.sessions().stream().filter(session -> roster.team(session).size() < session.needed())
            .findFirst().orElseThrow().id();
        List<Way> ways = new Ways(roster, WEIGHTS, Limits.DEFAULT).ofSupporter(roster.session(empty));
        assertEquals(8, ways.size());
        for (Way way : ways) {
            assertEquals(1, way.changes().size());
            assertEquals(2, way.plan().of(empty).supporters().size());
        }
        assertEquals(8, ways.stream().map(Way::changes).distinct().count());
        assertEquals(1, moved(instance, best.plan(), ways.get(0).plan()), "the first way moves nobody but who is rung");
        assertEquals("12月5日（土）のピアサポーター1人が足りず、少なくともあと1件の承諾（来られる日や回数など）があればすべて埋まります。",
            new Explaining(instance, WEIGHTS, best.plan(), Limits.DEFAULT).missing().orElseThrow().ja());
    }

    @Test
    void a_substitute_fills_the_place_of_who_has_cancelled_and_others_keep_theirs() {
        Instance instance = KnownInstances.instance("K-3");
        Plan plan = solve(instance).plan();
        String session = "S7";
        String cancelled = plan.of(session).supporters().get(0);
        List<Substitute> substitutes = Substitutes.forSupporter(instance, WEIGHTS, plan, session, cancelled, Limits.DEFAULT,
            false);
        Substitute cheapest = substitutes.get(0);
        assertTrue(cheapest.price().plan().of(session).supporters().contains(cheapest.holder()));
        assertTrue(substitutes.stream().noneMatch(substitute -> substitute.price().plan().of(session).supporters()
            .contains(cancelled)));
        for (int n = 1; n < substitutes.size(); n++) {
            assertTrue(substitutes.get(n - 1).price().amount() <= substitutes.get(n).price().amount());
        }
    }
}
