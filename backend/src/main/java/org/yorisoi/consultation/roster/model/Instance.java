package org.yorisoi.consultation.roster.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * One roster problem, usually one month of one prefecture: what there is to be planned, with everything that the plan depends
 * on. All numbers are whole and not negative.
 *
 * @param apart    who is not to meet whom
 * @param locked   who stays where
 * @param previous the plan that this one replaces, by the session's id, or empty; may name people and sessions that are gone
 */
public record Instance(String name, YearMonth month, List<Session> sessions, List<Supporter> supporters,
        List<Hospital> hospitals, List<Pair> apart, Locks locked, Map<String, Team> previous) {

    /** @throws FaultyInstance if something in it can't be meant */
    public Instance {
        sessions = List.copyOf(sessions);
        supporters = List.copyOf(supporters);
        hospitals = List.copyOf(hospitals);
        apart = List.copyOf(apart);
        previous = Kept.inOrder(previous);
        List<Fault> faults = new InstanceCheck(sessions, supporters, hospitals, apart, locked).faults();
        if (!faults.isEmpty()) {
            throw new FaultyInstance(faults);
        }
    }

    public Instance withLocks(Locks others) {
        return new Instance(name, month, sessions, supporters, hospitals, apart, others, previous);
    }

    public Instance withPrevious(Plan plan) {
        return new Instance(name, month, sessions, supporters, hospitals, apart, locked, plan.teams());
    }
}
