package org.yorisoi.consultation.roster.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;

/** All rules there are. */
public final class Rules {

    /** Whether a supporter is eligible for a session; the order in which reasons are given. */
    public static final List<DutyRule> OF_DUTIES = List.of(
        new ValidQualification(), new AvailableThatDay(), new VenueWithinTravel(), new RestSinceLastDuty());

    /** Whether a hospital is eligible for a session. */
    public static final List<TurnRule> OF_TURNS = List.of(new HospitalAvailable(), new HospitalWithinTravel());

    public static final List<HardRule> HARD = Stream.<List<? extends HardRule>>of(OF_DUTIES, OF_TURNS, List.of(
        new RestBetweenDuties(), new MostDuties(), new MostSupporters(), new NobodyTwice(), new OneTrainee(),
        new TraineeBesideExperienced(), new KeptApart(), new OneTurnADay(), new MostTurns(), new LockedStay()))
        .<HardRule>flatMap(List::stream).toList();

    public static final List<SoftRule> SOFT = List.of(
        new EveryPlaceFilled(), new SpecialistPresent(), new FewChanges(), new ShortTravel(), new PreferredDays(),
        new EvenLoad(), new ShortTurnTravel(), new EvenTurns(), new TraineesPractise(), new CancerTypesMixed(),
        new GendersMixed(), new NoMoreThanNeeded());

    private Rules() {
    }

    public static boolean mayServe(Supporter supporter, Session session) {
        return OF_DUTIES.stream().allMatch(rule -> rule.allows(supporter, session));
    }

    public static boolean maySend(Hospital hospital, Session session) {
        return OF_TURNS.stream().allMatch(rule -> rule.allows(hospital, session));
    }

    /** Everything that is wrong with a plan. */
    public static List<Violation> violations(Roster roster) {
        return HARD.stream().flatMap(rule -> rule.violations(roster).stream()).toList();
    }

    /** What a plan costs, term by term. */
    public static Cost cost(Roster roster, Weights weights) {
        return Cost.of(SOFT, rule -> rule.cost(roster, weights));
    }

    /** The problem as the solver reads it. */
    public static Formulation formulate(Instance instance, Weights weights) {
        Formulation formulation = new Formulation(instance, false);
        HARD.forEach(rule -> rule.constrain(formulation));
        SOFT.forEach(rule -> rule.price(formulation, weights));
        formulation.complete();
        return formulation;
    }

    /**
     * The same where a human has overridden rules that people have made for themselves, and has locked who is there in spite of
     * them: such a rule is stretched where a lock demands it, and nowhere else.
     */
    public static Formulation formulateOverridden(Instance instance, Weights weights) {
        return formulateElastic(instance, weights, Map.of(), List.of());
    }

    /**
     * The problem of filling places with as few changes as possible of what people said: rules that they have made for
     * themselves may be stretched, and each time costs more than anything else.
     *
     * @param supporters  how many each session must have at least
     * @param specialists the sessions that must have a specialist
     */
    public static Formulation formulateElastic(Instance instance, Weights weights, Map<Session, Integer> supporters,
            List<Session> specialists) {
        Formulation formulation = new Formulation(instance, true);
        HARD.forEach(rule -> rule.constrain(formulation));
        supporters.forEach(formulation::atLeast);
        specialists.forEach(formulation::specialist);
        SOFT.forEach(rule -> rule.price(formulation, weights));
        formulation.complete();
        return formulation;
    }

    public static Optional<Rule> of(String code) {
        return Stream.<Rule>concat(HARD.stream(), SOFT.stream()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
