package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.availability.AvailabilityService;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/** Finds out what the {@linkplain DutyRules rules} ask for. */
@ApplicationScoped
class DutyCheck {

    /** What is known of a session and everybody who might come to it. */
    record Known(SessionView session, int taken, Map<UUID, List<UUID>> thatDay, QualificationsOnDays qualifications,
                 Set<UUID> blocked) {

        DutyRules.Case of(SupporterSummary supporter) {
            UUID id = supporter.id();
            return new DutyRules.Case(session, supporter, taken, thatDay.getOrDefault(id, List.of()),
                qualifications.of(id, session.date()), blocked.contains(id));
        }
    }

    private final Duties duties;
    private final QualificationService qualifications;
    private final AvailabilityService availability;
    private final Clock clock;

    DutyCheck(Duties duties, QualificationService qualifications, AvailabilityService availability, Clock clock) {
        this.duties = duties;
        this.qualifications = qualifications;
        this.availability = availability;
        this.clock = clock;
    }

    /** Refuses to put her on duty while a rule is broken; whoever asks holds both, so that the answer stays true. */
    void that(SessionView session, SupporterSummary supporter) {
        broken(session, supporter).ifPresent(fault -> fault.unless(false));
    }

    boolean allows(SessionView session, SupporterSummary supporter) {
        return broken(session, supporter).isEmpty();
    }

    private Optional<DutyFault> broken(SessionView session, SupporterSummary supporter) {
        List<Duty> thatDay = duties.taken(session.prefecture(), session.date(), session.date());
        return DutyRules.broken(known(session, thatDay).of(supporter), LocalDate.now(clock));
    }

    /** @param around duties that take a place, at least all of the session's day */
    Known known(SessionView session, Collection<Duty> around) {
        List<Duty> thatDay = around.stream().filter(duty -> duty.date().equals(session.date())).toList();
        int taken = (int) thatDay.stream().filter(duty -> duty.sessionId().equals(session.id())).count();
        return new Known(session, taken, thatDay.stream().collect(Collectors.groupingBy(Duty::supporterId,
            Collectors.mapping(Duty::sessionId, Collectors.toList()))),
            qualifications.in(session.prefecture()), availability.blockedOn(session.prefecture(), session.date()));
    }
}
