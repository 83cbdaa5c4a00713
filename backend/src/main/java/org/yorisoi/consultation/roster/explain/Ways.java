package org.yorisoi.consultation.roster.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yorisoi.consultation.roster.explain.Way.Change;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.rule.Violation;
import org.yorisoi.consultation.roster.solver.Limits;
import org.yorisoi.consultation.roster.solver.Stretching;

/** How empty places could be filled without emptying others: with the fewest changes of what people said. */
final class Ways {

    /** More than these nobody reads. */
    private static final int MOST = 8;
    /** Of all who could help, those come first for whom nobody else has to move, whatever they travel. */
    private static final int MOVED = 1_000;

    private final Roster roster;
    private final Weights weights;
    private final Limits limits;

    Ways(Roster roster, Weights weights, Limits limits) {
        this.roster = roster;
        this.weights = weights.withChange(MOVED);
        this.limits = limits;
    }

    /** Nothing if no place is empty. */
    List<Way> ofSupporter(Session session) {
        if (roster.team(session).size() >= session.needed()) {
            return List.of();
        }
        Map<Session, Integer> least = new LinkedHashMap<>();
        roster.sessions().forEach(each -> least.put(each, Math.min(each.needed(), roster.team(each).size())));
        least.merge(session, 1, Integer::sum);
        return smallest(new Stretching(supportersOnly(), weights, least, List.of(), limits), supportersOnly());
    }

    /** Nothing if there is a specialist. */
    List<Way> ofSpecialist(Session session) {
        if (!roster.lacksSpecialist(session)) {
            return List.of();
        }
        List<Session> with = new ArrayList<>(roster.sessions());
        with.removeIf(each -> !each.equals(session) && roster.specialist(each).isEmpty());
        return smallest(new Stretching(hospitalsOnly(), weights, Map.of(), with, limits), hospitalsOnly());
    }

    /** The fewest changes by which every needed place is filled, or nothing if none would do. */
    Optional<Way> ofEverything() {
        Map<Session, Integer> least = new LinkedHashMap<>();
        roster.sessions().forEach(each -> least.put(each, Math.min(each.needed(), each.most())));
        Instance instance = roster.instance();
        return new Stretching(instance, weights, least,
            instance.sessions().stream().filter(Session::specialist).toList(), limits).next().map(plan -> way(instance, plan));
    }

    private static List<Way> smallest(Stretching stretching, Instance instance) {
        List<Way> ways = new ArrayList<>();
        while (ways.size() < MOST) {
            Optional<Way> next = stretching.next().map(plan -> way(instance, plan));
            if (next.isEmpty() || !ways.isEmpty() && next.get().changes().size() > ways.get(0).changes().size()) {
                break;
            }
            ways.add(next.get());
        }
        return ways;
    }

    private static Way way(Instance instance, Plan plan) {
        Roster stretched = new Roster(instance, plan);
        return new Way(Rules.violations(stretched).stream().map(violation -> change(violation, stretched)).toList(), plan);
    }

    private static Change change(Violation violation, Roster stretched) {
        return new Change(violation.rule().code(), violation.supporters(), violation.hospital(), violation.sessions(),
            violation.rule().remedy(violation, stretched).orElse(violation.words()));
    }

    /** Specialists are planned apart from supporters: half the problem is enough. */
    private Instance supportersOnly() {
        Instance all = roster.instance();
        return new Instance(all.name(), all.month(), all.sessions(), all.supporters(), List.of(), all.apart(),
            new Locks(all.locked().supporters(), List.of()), roster.plan().teams());
    }

    private Instance hospitalsOnly() {
        Instance all = roster.instance();
        return new Instance(all.name(), all.month(), all.sessions(), List.of(), all.hospitals(), List.of(),
            new Locks(List.of(), all.locked().specialists()), roster.plan().teams());
    }
}
