package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyPublication;
import org.yorisoi.consultation.duty.StandingDuties;

/** The months that have sessions, and how far each has come. */
@ApplicationScoped
public class RosterMonths {

    private final Rosters rosters;
    private final SessionService sessions;
    private final DutyPublication duties;

    RosterMonths(Rosters rosters, SessionService sessions, DutyPublication duties) {
        this.rosters = rosters;
        this.sessions = sessions;
        this.duties = duties;
    }

    /** In the order of time. Four statements. */
    @Transactional
    public List<RosterMonth> list(String prefecture, YearMonth from, YearMonth to) {
        List<SessionView> all = sessions.between(prefecture, from.atDay(1), to.atEndOfMonth()).stream()
            .filter(session -> session.state() != SessionState.CANCELLED).toList();
        StandingDuties standing = duties.standing(prefecture, all.stream().map(SessionView::id).toList());
        Map<YearMonth, MonthRoster> begun = rosters.between(prefecture, from, to).stream()
            .collect(Collectors.toMap(MonthRoster::month, Function.identity()));
        Map<YearMonth, List<SessionView>> months = all.stream()
            .collect(Collectors.groupingBy(session -> YearMonth.from(session.date()), TreeMap::new, Collectors.toList()));
        return months.entrySet().stream().map(entry -> month(entry.getKey(), entry.getValue(), standing, begun.get(entry.getKey())))
            .toList();
    }

    private static RosterMonth month(YearMonth month, List<SessionView> sessions, StandingDuties standing, MonthRoster roster) {
        int open = sessions.stream()
            .mapToInt(session -> Math.max(0, session.supportersNeeded() - standing.taken(session.id()).size())).sum();
        long turns = sessions.stream().filter(MonthProblem::wantsSpecialist)
            .filter(session -> !standing.turns().containsKey(session.id())).count();
        return new RosterMonth(month, sessions.size(), open, (int) turns, roster != null,
            roster == null ? null : roster.publishedAt());
    }
}
