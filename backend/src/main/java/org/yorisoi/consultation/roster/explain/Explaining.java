package org.yorisoi.consultation.roster.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.yorisoi.consultation.roster.explain.Alternative.Exclusion;
import org.yorisoi.consultation.roster.explain.Holder.Paid;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Cost;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.solver.Contradiction;
import org.yorisoi.consultation.roster.solver.Limits;
import org.yorisoi.consultation.roster.solver.Resolving;

/**
 * Explains one plan of one instance: exactly, by solving again with the other choice. The same question gets the same answer.
 *
 * <p>Whoever asks for a session of a large instance waits as long as solving it takes, for each price.
 */
public final class Explaining {

    private static final Exclusion BESIDE_LOCKED = new Exclusion("locked-stay",
        new Words("固定した担当と両立しません。", "It can't stand beside what is locked."));

    private final Instance instance;
    private final Weights weights;
    private final Limits limits;
    private final boolean overridden;
    private final Roster roster;
    private final Cost cost;
    private final Resolving resolving;

    /**
     * @param limits of each single search; its workers explain side by side
     * @throws Contradiction if there is no plan at all, because of what is locked
     */
    public Explaining(Instance instance, Weights weights, Plan plan, Limits limits) {
        this(instance, weights, plan, limits, false);
    }

    /** @param overridden whether some are locked in spite of what they said, because a human has overridden it */
    public Explaining(Instance instance, Weights weights, Plan plan, Limits limits, boolean overridden) {
        this.overridden = overridden;
        this.instance = instance;
        this.weights = weights;
        this.limits = limits;
        roster = new Roster(instance, plan);
        cost = Rules.cost(roster, weights);
        resolving = new Resolving(instance, weights, plan, limits, overridden);
    }

    /** Everything about every session. */
    public List<SessionExplanation> all() {
        return sessions(instance.sessions());
    }

    /** Everything about one session. */
    public SessionExplanation session(String id) {
        return sessions(List.of(roster.session(id))).get(0);
    }

    /** Why this supporter is not at that session, or what it costs if she is. */
    public Alternative supporter(String session, String supporter) {
        return alternative(roster.session(session), roster.supporter(supporter).orElseThrow());
    }

    /** Why this hospital does not send the specialist of that session, or what it costs if it does. */
    public Alternative specialist(String session, String hospital) {
        return alternative(roster.session(session), roster.hospital(hospital).orElseThrow());
    }

    /** If not even the best plan fills every place: what is missing, in one sentence. */
    public Optional<Words> missing() {
        return new Missing(new Roster(instance, resolving.best()), weights, limits).words();
    }

    private List<SessionExplanation> sessions(List<Session> sessions) {
        ExecutorService workers = Executors.newFixedThreadPool(limits.workers());
        try {
            List<Asked> asked = sessions.stream().map(session -> new Asked(session, workers)).toList();
            return asked.stream().map(Asked::answer).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    /** Everything that is asked about one session, on its way to the workers. */
    private final class Asked {

        private final Session session;
        private final ExecutorService workers;
        private final List<Future<Holder>> supporters;
        private final List<Future<Alternative>> others;
        private final List<Future<Holder>> specialist;
        private final List<Future<Alternative>> otherHospitals;
        private final Future<List<Way>> ways;
        private final Future<List<Way>> waysOfSpecialist;

        Asked(Session session, ExecutorService workers) {
            this.session = session;
            this.workers = workers;
            List<Supporter> team = roster.team(session);
            Optional<Hospital> turn = roster.specialist(session);
            Ways fill = new Ways(roster, weights, limits);
            supporters = each(team, supporter -> holder(session, supporter));
            others = each(without(instance.supporters(), team), supporter -> alternative(session, supporter));
            specialist = each(turn.stream().toList(), hospital -> holder(session, hospital));
            otherHospitals = each(without(instance.hospitals(), turn.stream().toList()),
                hospital -> alternative(session, hospital));
            ways = workers.submit(() -> fill.ofSupporter(session));
            waysOfSpecialist = workers.submit(() -> fill.ofSpecialist(session));
        }

        private interface Question<T, A> {
            A ask(T about);
        }

        private <T, A> List<Future<A>> each(List<T> about, Question<T, A> question) {
            return about.stream().map(one -> workers.submit((Callable<A>) () -> question.ask(one))).toList();
        }

        SessionExplanation answer() {
            return new SessionExplanation(session.id(), got(supporters), sorted(got(others)), got(specialist),
                sorted(got(otherHospitals)), got(ways), got(waysOfSpecialist));
        }
    }

    private static <T> List<T> without(List<T> all, List<T> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static <T> List<T> got(List<Future<T>> futures) {
        return futures.stream().map(Explaining::got).toList();
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private static List<Alternative> sorted(List<Alternative> alternatives) {
        return alternatives.stream().sorted(Comparator.comparingLong(
            alternative -> alternative.priced().map(Price::amount).orElse(Long.MAX_VALUE))).toList();
    }

    private Price price(Plan plan) {
        return new Price(Rules.cost(new Roster(instance, plan), weights).minus(cost), plan);
    }

    private Holder holder(Session session, Supporter supporter) {
        boolean locked = instance.locked().supporters().contains(new Lock(session.id(), supporter.id()));
        return new Holder(supporter.id(), locked,
            locked ? Optional.empty() : resolving.withoutSupporter(session.id(), supporter.id()).map(this::price),
            paid(session.id(), supporter.id()));
    }

    private Holder holder(Session session, Hospital hospital) {
        boolean locked = instance.locked().specialists().contains(new Lock(session.id(), hospital.id()));
        return new Holder(hospital.id(), locked,
            locked ? Optional.empty() : resolving.withoutSpecialist(session.id(), hospital.id()).map(this::price),
            paid(session.id(), hospital.id()));
    }

    private List<Paid> paid(String session, String holder) {
        List<Paid> paid = new ArrayList<>();
        Rules.SOFT.forEach(rule -> rule.charges(roster, weights).stream()
            .filter(charge -> holder.equals(charge.supporter()) || holder.equals(charge.hospital()))
            .filter(charge -> charge.session() == null || charge.session().equals(session))
            .forEach(charge -> paid.add(new Paid(rule, charge))));
        return List.copyOf(paid);
    }

    private Alternative alternative(Session session, Supporter supporter) {
        List<Exclusion> excluded = Rules.OF_DUTIES.stream().flatMap(rule -> rule.against(supporter, session)
            .map(words -> new Exclusion(rule.code(), words)).stream()).toList();
        Locks locks = instance.locked();
        return alternative(session.id(), supporter.id(), excluded, resolving::withSupporter,
            new Locks(with(locks.supporters(), new Lock(session.id(), supporter.id())), locks.specialists()));
    }

    private Alternative alternative(Session session, Hospital hospital) {
        List<Exclusion> excluded = Rules.OF_TURNS.stream().flatMap(rule -> rule.against(hospital, session)
            .map(words -> new Exclusion(rule.code(), words)).stream()).toList();
        Locks locks = instance.locked();
        return alternative(session.id(), hospital.id(), excluded, resolving::withSpecialist,
            new Locks(locks.supporters(), with(locks.specialists(), new Lock(session.id(), hospital.id()))));
    }

    private Alternative alternative(String session, String holder, List<Exclusion> excluded,
            BiFunction<String, String, Optional<Plan>> solve, Locks demanded) {
        if (!excluded.isEmpty()) {
            return new Alternative(holder, excluded, Optional.empty());
        }
        Optional<Price> price = solve.apply(session, holder).map(this::price);
        return price.isPresent() ? new Alternative(holder, List.of(), price)
            : new Alternative(holder, besideLocked(demanded), Optional.empty());
    }

    /** She is eligible, and still there is no plan with her: what is locked is in the way. */
    private List<Exclusion> besideLocked(Locks demanded) {
        if (overridden) {
            return List.of(BESIDE_LOCKED);
        }
        Contradiction contradiction = Contradiction.of(instance.withLocks(demanded));
        if (contradiction.broken().isEmpty()) {
            return List.of(new Exclusion("locked-stay", contradiction.words()));
        }
        return contradiction.broken().stream()
            .map(violation -> new Exclusion(violation.rule().code(), violation.words())).toList();
    }

    private static List<Lock> with(List<Lock> locks, Lock one) {
        List<Lock> more = new ArrayList<>(locks);
        more.add(one);
        return more;
    }
}
