package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.rule.Rules;

/** Holds two plans of a month against each other. */
@ApplicationScoped
public class RosterComparing {

    private final RosterService rosters;
    private final RosterPlanning planning;
    private final Situations situations;

    RosterComparing(RosterService rosters, RosterPlanning planning, Situations situations) {
        this.rosters = rosters;
        this.planning = planning;
        this.situations = situations;
    }

    /**
     * The plan as it stands with another one.
     *
     * @param step with the one after this step
     * @param planningId with what this planning came to; with neither: with what everybody was told
     */
    @Transactional
    public RosterComparison compare(String prefecture, YearMonth month, Integer step, UUID planningId) {
        MonthRoster roster = rosters.get(prefecture, month);
        Situation situation = situations.of(prefecture, month);
        Draft one = rosters.draft(situation, roster);
        Draft other = step != null ? rosters.at(situation, roster, step)
            : planningId == null ? situation.told()
            : situation.now(one.planned(planning.plan(prefecture, month, planningId), situation.entry()));
        return new RosterComparison(one, other,
            Rules.cost(new Roster(situation.instance(), one.plan()), situation.settings().weights()),
            Rules.cost(new Roster(situation.instance(), other.plan()), situation.settings().weights()),
            situation.sessions().stream().map(SessionView::id).filter(id -> !same(one.of(id), other.of(id))).toList());
    }

    private static boolean same(Draft.Places one, Draft.Places other) {
        return holders(one).equals(holders(other)) && specialist(one).equals(specialist(other));
    }

    private static Set<UUID> holders(Draft.Places places) {
        return places.supporters().stream().map(Draft.Place::holder).collect(Collectors.toSet());
    }

    private static Set<UUID> specialist(Draft.Places places) {
        Set<UUID> one = new HashSet<>();
        if (places.specialist() != null) {
            one.add(places.specialist().holder());
        }
        return one;
    }
}
