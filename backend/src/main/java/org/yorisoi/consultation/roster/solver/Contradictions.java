package org.yorisoi.consultation.roster.solver;

import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.rule.Violation;

/** Finds which locks can't stand together, the fewest of them. */
final class Contradictions {

    private Contradictions() {
    }

    /** One lock after the other is left out where the rest is a contradiction still; what remains is needed for it. */
    static Contradiction of(Instance instance) {
        Natives.load();
        Locks locks = instance.locked();
        for (Lock lock : instance.locked().specialists()) {
            locks = smaller(instance, locks, new Locks(locks.supporters(), without(locks.specialists(), lock)));
        }
        for (Lock lock : instance.locked().supporters()) {
            locks = smaller(instance, locks, new Locks(without(locks.supporters(), lock), locks.specialists()));
        }
        List<Violation> broken = Rules.violations(new Roster(instance.withLocks(locks), onlyLocked(locks)));
        return new Contradiction(locks.supporters(), locks.specialists(), broken, words(locks, broken));
    }

    private static Locks smaller(Instance instance, Locks locks, Locks fewer) {
        return possible(instance.withLocks(fewer)) ? locks : fewer;
    }

    private static List<Lock> without(List<Lock> locks, Lock one) {
        List<Lock> fewer = new ArrayList<>(locks);
        fewer.remove(one);
        return fewer;
    }

    private static boolean possible(Instance instance) {
        return new Search(Rules.formulate(instance, Weights.DEFAULT).problem().model().toBuilder().clearObjective().build())
            .run(Search.parameters(10, Limits.DEFAULT.memoryMb()).build(), Solving.NOBODY) != CpSolverStatus.INFEASIBLE;
    }

    private static Words words(Locks locks, List<Violation> broken) {
        String ids = Stream.concat(locks.supporters().stream(), locks.specialists().stream())
            .map(lock -> lock.session() + " " + lock.holder()).collect(Collectors.joining(", "));
        List<Words> reasons = broken.stream().map(Violation::words).distinct().toList();
        return new Words(
            "固定した担当（" + ids + "）が両立しません。" + reasons.stream().map(Words::ja).collect(Collectors.joining()),
            "What is locked (" + ids + ") can't stand together. "
                + reasons.stream().map(Words::en).collect(Collectors.joining(" ")));
    }

    private static Plan onlyLocked(Locks locks) {
        Map<String, Team> teams = new LinkedHashMap<>();
        locks.supporters().forEach(lock -> teams.merge(lock.session(), new Team(List.of(lock.holder()), null),
            (team, one) -> team.supporters().contains(lock.holder()) ? team
                : new Team(Stream.concat(team.supporters().stream(), one.supporters().stream()).toList(), null)));
        locks.specialists().forEach(lock -> teams.merge(lock.session(), new Team(List.of(), lock.holder()),
            (team, one) -> new Team(team.supporters(), one.specialist())));
        return new Plan(teams);
    }
}
