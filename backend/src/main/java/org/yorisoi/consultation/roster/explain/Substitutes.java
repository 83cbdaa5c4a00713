package org.yorisoi.consultation.roster.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.solver.Limits;

/**
 * Who could step in for somebody who has cancelled, the cheapest first: everybody else keeps what she has been told, unless a
 * change is worth its weight.
 */
public final class Substitutes {

    private Substitutes() {
    }

    /**
     * For a supporter.
     *
     * @param overridden whether some are locked in spite of what they said, because a human has overridden it
     */
    public static List<Substitute> forSupporter(Instance instance, Weights weights, Plan plan, String session, String cancelled,
            Limits limits, boolean overridden) {
        Plan left = without(plan, session, cancelled);
        Instance now = withoutSupporter(instance, session, cancelled).withPrevious(left);
        return sorted(new Explaining(now, weights, left, limits, overridden).session(session).others(), left);
    }

    /** The same for the specialist that a hospital was to send. */
    public static List<Substitute> forSpecialist(Instance instance, Weights weights, Plan plan, String session, String cancelled,
            Limits limits, boolean overridden) {
        Plan left = without(plan, session, cancelled);
        Instance now = withoutHospital(instance, session, cancelled).withPrevious(left);
        return sorted(new Explaining(now, weights, left, limits, overridden).session(session).otherHospitals(), left);
    }

    private static List<Substitute> sorted(List<Alternative> alternatives, Plan left) {
        return alternatives.stream().flatMap(alternative -> alternative.priced().stream()
            .map(price -> new Substitute(alternative.holder(), price, changes(left, price.plan()))))
            .sorted(Comparator.comparingLong(substitute -> substitute.price().amount())).toList();
    }

    /** How many duties and turns of the one plan are not in the other. */
    private static int changes(Plan before, Plan after) {
        return before.teams().entrySet().stream().mapToInt(entry -> {
            Team was = entry.getValue();
            Team is = after.of(entry.getKey());
            long dropped = was.supporters().stream().filter(id -> !is.supporters().contains(id)).count();
            return (int) dropped + (was.specialist() == null || was.specialist().equals(is.specialist()) ? 0 : 1);
        }).sum();
    }

    private static Plan without(Plan plan, String session, String cancelled) {
        Map<String, Team> teams = new LinkedHashMap<>(plan.teams());
        teams.computeIfPresent(session, (id, team) -> new Team(
            team.supporters().stream().filter(supporter -> !supporter.equals(cancelled)).toList(),
            cancelled.equals(team.specialist()) ? null : team.specialist()));
        return new Plan(teams);
    }

    private static LocalDate dayOf(Instance instance, String session) {
        return instance.sessions().stream().filter(each -> each.id().equals(session)).map(Session::date).findFirst().orElseThrow();
    }

    private static Instance withoutSupporter(Instance instance, String session, String cancelled) {
        LocalDate day = dayOf(instance, session);
        List<Supporter> supporters = instance.supporters().stream().map(supporter -> {
            if (!supporter.id().equals(cancelled)) {
                return supporter;
            }
            Map<LocalDate, Answer> availability = new LinkedHashMap<>(supporter.availability());
            availability.remove(day);
            return new Supporter(supporter.id(), supporter.level(), supporter.cancerType(), supporter.gender(),
                supporter.mostDuties(), supporter.gapDays(), supporter.earlierDuties(), supporter.fairShare(),
                supporter.lastDuty(), supporter.validUntil(), supporter.travel(), availability);
        }).toList();
        Locks locks = new Locks(others(instance.locked().supporters(), session, cancelled), instance.locked().specialists());
        return new Instance(instance.name(), instance.month(), instance.sessions(), supporters, instance.hospitals(),
            instance.apart(), locks, instance.previous());
    }

    private static Instance withoutHospital(Instance instance, String session, String cancelled) {
        LocalDate day = dayOf(instance, session);
        List<Hospital> hospitals = instance.hospitals().stream().map(hospital -> {
            if (!hospital.id().equals(cancelled)) {
                return hospital;
            }
            Set<LocalDate> available = new LinkedHashSet<>(hospital.available());
            available.remove(day);
            return new Hospital(hospital.id(), hospital.earlierTurns(), hospital.fairShare(), hospital.mostTurns(),
                hospital.travel(), available);
        }).toList();
        Locks locks = new Locks(instance.locked().supporters(), others(instance.locked().specialists(), session, cancelled));
        return new Instance(instance.name(), instance.month(), instance.sessions(), instance.supporters(), hospitals,
            instance.apart(), locks, instance.previous());
    }

    private static List<Lock> others(List<Lock> locks, String session, String cancelled) {
        return locks.stream().filter(lock -> !lock.equals(new Lock(session, cancelled))).toList();
    }
}
