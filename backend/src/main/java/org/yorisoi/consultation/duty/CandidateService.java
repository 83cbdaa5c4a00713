package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.availability.AvailabilityService;
import org.yorisoi.supporter.availability.Choice;
import org.yorisoi.supporter.availability.DayAnswer;

/** Who might come to a session, for the centre that looks for somebody. */
@ApplicationScoped
public class CandidateService {

    private static final DayAnswer NOTHING_SAID = new DayAnswer(null, null);
    private static final Comparator<Candidate> ORDER = Comparator
        .comparing((Candidate one) -> one.obstacle().isPresent())
        .thenComparing(one -> one.choice() == Choice.PREFER ? 0 : one.choice() == Choice.YES ? 1
            : one.choice() == null ? 2 : 3)
        .thenComparing(one -> one.mostDuties() != null && one.duties() >= one.mostDuties())
        .thenComparing(Candidate::duties)
        .thenComparing(Candidate::lastDuty, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(one -> one.supporter().number());

    private final Duties duties;
    private final DutyCheck check;
    private final SessionService sessions;
    private final SupporterService supporters;
    private final AvailabilityService availability;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    CandidateService(Duties duties, DutyCheck check, SessionService sessions, SupporterService supporters,
                     AvailabilityService availability, Event<AuditedAction> audit, Clock clock) {
        this.duties = duties;
        this.check = check;
        this.sessions = sessions;
        this.supporters = supporters;
        this.availability = availability;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everybody who serves, first those who can be put on duty, then those who prefer the day, then those who can; among
     * equals who has the fewest duties in the month, then whose last one is the longest ago.
     */
    @Transactional
    public List<Candidate> of(String prefecture, UUID sessionId) {
        SessionView session = sessions.get(prefecture, sessionId);
        List<SupporterSummary> serving = supporters.all(prefecture).stream().filter(one -> one.state().serves()).toList();
        Map<UUID, DayAnswer> said = availability.on(prefecture, session.date());
        YearMonth month = YearMonth.from(session.date());
        List<Duty> year = duties.taken(prefecture, session.date().minusYears(1), month.atEndOfMonth());
        Map<UUID, List<Duty>> own = year.stream().collect(Collectors.groupingBy(Duty::supporterId));
        DutyCheck.Known known = check.known(session, year);
        audit.fire(new AuditedAction(prefecture, "duty_candidates.read", sessionId));
        LocalDate today = LocalDate.now(clock);
        return serving.stream().map(one -> candidate(session, one, said.getOrDefault(one.id(), NOTHING_SAID),
            own.getOrDefault(one.id(), List.of()), known, today)).sorted(ORDER).toList();
    }

    private static Candidate candidate(SessionView session, SupporterSummary one, DayAnswer said, List<Duty> own,
                                       DutyCheck.Known known, LocalDate today) {
        YearMonth month = YearMonth.from(session.date());
        int load = (int) own.stream().filter(duty -> YearMonth.from(duty.date()).equals(month)).count();
        LocalDate last = own.stream().map(Duty::date).filter(day -> day.isBefore(session.date()))
            .max(Comparator.naturalOrder()).orElse(null);
        DutyRules.Case asked = known.of(one);
        return new Candidate(one, said.choice(), load, said.mostDuties(), last, asked.qualification(),
            DutyRules.broken(asked, today).map(DutyFault::sentence));
    }
}
