package org.yorisoi.consultation.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyState;
import org.yorisoi.consultation.duty.StandingDuties;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.settings.RosterSettings;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.supporter.MatchableSupporter;
import org.yorisoi.supporter.availability.Choice;
import org.yorisoi.supporter.availability.HospitalAnswer;
import org.yorisoi.supporter.availability.MonthAnswers;

/**
 * Everything that a month's roster depends on, as it is now.
 *
 * @param sessions those that are to be planned: of today and later, not cancelled
 * @param past those of the month that are over, which nobody plans any more
 * @param instance the problem, without any locks
 * @param supporters everybody who serves
 * @param outside by supporters who are not in the problem, why
 * @param declined the days that a supporter has declined, whatever she said before
 * @param entry under which entry of the register a supporter goes on
 */
public record Situation(String prefecture, YearMonth month, List<SessionView> sessions, List<SessionView> past, Instance instance,
                 List<MatchableSupporter> supporters, Map<UUID, Outside> outside, List<Hospital> hospitals, MonthAnswers answers,
                 Map<UUID, HospitalAnswer> hospitalAnswers, StandingDuties standing, Map<UUID, Set<LocalDate>> declined,
                 RosterSettings settings, UnaryOperator<UUID> entry) {

    /** A plan that speaks of nothing else than what there is now. */
    Draft now(Draft draft) {
        Set<UUID> known = sessions.stream().map(SessionView::id).collect(Collectors.toSet());
        Set<UUID> planned = instance.supporters().stream().map(one -> UUID.fromString(one.id())).collect(Collectors.toSet());
        Set<UUID> inTurn = hospitals.stream().map(Hospital::id).collect(Collectors.toSet());
        return draft.within(known::contains, planned::contains, inTurn::contains, entry);
    }

    /** What everybody has been told so far. */
    Draft told() {
        return now(new Draft(sessions.stream().collect(Collectors.toMap(SessionView::id, session -> new Draft.Places(
            standing.taken(session.id()).stream().map(duty -> new Draft.Place(duty.supporterId(), duty.isLocked())).toList(),
            standing.turns().containsKey(session.id()) ? new Draft.Place(standing.turns().get(session.id()), false) : null))),
            List.of()));
    }

    /** Whether somebody has said herself that she can't come that day: that is never overruled. */
    public boolean hasSaidNo(UUID supporter, LocalDate day) {
        return Choice.NO == answers.on(supporter, day) && !hasAccepted(supporter, day)
            || declined.getOrDefault(supporter, Set.of()).contains(day);
    }

    private boolean hasAccepted(UUID supporter, LocalDate day) {
        return sessions.stream().filter(session -> session.date().equals(day))
            .flatMap(session -> standing.taken(session.id()).stream())
            .anyMatch(duty -> duty.supporterId().equals(supporter) && duty.state() == DutyState.ACCEPTED);
    }

    Map<UUID, SessionView> sessionsById() {
        return sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
    }
}
