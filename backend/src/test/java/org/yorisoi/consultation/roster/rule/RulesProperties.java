package org.yorisoi.consultation.roster.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Weights;

/** The rules against the definition written down a second time. */
class RulesProperties {

    private static final List<Instance> INSTANCES = KnownInstances.optima().keySet().stream()
        .filter(name -> name.startsWith("K")).map(KnownInstances::instance).toList();

    @Property(tries = 500)
    void any_plan_costs_what_the_definition_says_and_breaks_rules_if_it_does(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = INSTANCES.get(random.nextInt(INSTANCES.size()));
        Plan plan = anyPlan(instance, random, random.nextBoolean());
        Roster roster = new Roster(instance, plan);
        NaiveScore score = new NaiveScore(instance, plan);
        assertEquals(score.cost, Rules.cost(roster, Weights.DEFAULT).total());
        assertEquals(score.kept, Rules.violations(roster).isEmpty());
    }

    @Example
    void every_rule_has_a_code_of_its_own_and_a_sentence_in_both_languages() {
        List<Rule> rules = new ArrayList<>(Rules.HARD);
        rules.addAll(Rules.SOFT);
        assertEquals(28, rules.stream().map(Rule::code).distinct().count());
        assertEquals(28, rules.stream().filter(rule -> rule.sentence().ja().endsWith("。")).count());
        assertEquals(28, rules.stream().filter(rule -> rule.sentence().en().endsWith(".")).count());
    }

    /** Some people somewhere, mostly who could be there if so asked. */
    private static Plan anyPlan(Instance instance, Random random, boolean eligible) {
        Map<String, Team> teams = new LinkedHashMap<>();
        for (Session session : instance.sessions()) {
            List<Supporter> supporters = instance.supporters().stream()
                .filter(each -> !eligible || Rules.mayServe(each, session)).toList();
            List<Hospital> hospitals = instance.hospitals().stream()
                .filter(each -> !eligible || Rules.maySend(each, session)).toList();
            List<String> team = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0 && !supporters.isEmpty(); n--) {
                team.add(supporters.get(random.nextInt(supporters.size())).id());
            }
            String specialist = hospitals.isEmpty() || random.nextInt(4) == 0 ? null
                : hospitals.get(random.nextInt(hospitals.size())).id();
            teams.put(session.id(), new Team(team, specialist));
        }
        return new Plan(teams);
    }
}
