package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.Duty;
import org.yorisoi.consultation.duty.DutyPublication;
import org.yorisoi.consultation.duty.DutyState;
import org.yorisoi.consultation.duty.StandingDuties;
import org.yorisoi.consultation.roster.apart.ApartPair;
import org.yorisoi.consultation.roster.apart.ApartService;
import org.yorisoi.consultation.roster.ledger.LedgerService;
import org.yorisoi.consultation.roster.settings.RosterSettings;
import org.yorisoi.consultation.roster.settings.RosterSettingsService;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.supporter.MatchableSupporter;
import org.yorisoi.supporter.MatchingService;
import org.yorisoi.supporter.availability.AvailabilityService;
import org.yorisoi.supporter.availability.HospitalAnswer;
import org.yorisoi.supporter.availability.HospitalAvailabilityService;
import org.yorisoi.supporter.availability.MonthAnswers;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/** Gathers what a month's roster depends on, in a number of statements that doesn't depend on how many people there are. */
@ApplicationScoped
class Situations {

    private final SessionService sessions;
    private final DutyPublication duties;
    private final MatchingService matching;
    private final QualificationService qualifications;
    private final AvailabilityService availability;
    private final HospitalAvailabilityService hospitalAvailability;
    private final HospitalService hospitals;
    private final RosterSettingsService settings;
    private final ApartService apart;
    private final LedgerService ledger;
    private final Travels travels;
    private final Clock clock;

    Situations(SessionService sessions, DutyPublication duties, MatchingService matching, QualificationService qualifications,
               AvailabilityService availability, HospitalAvailabilityService hospitalAvailability, HospitalService hospitals,
               RosterSettingsService settings, ApartService apart, LedgerService ledger, Travels travels, Clock clock) {
        this.sessions = sessions;
        this.duties = duties;
        this.matching = matching;
        this.qualifications = qualifications;
        this.availability = availability;
        this.hospitalAvailability = hospitalAvailability;
        this.hospitals = hospitals;
        this.settings = settings;
        this.apart = apart;
        this.ledger = ledger;
        this.travels = travels;
        this.clock = clock;
    }

    @Transactional
    public Situation of(String prefecture, YearMonth month) {
        return of(prefecture, month, LocalDate.now(clock), settings.of(prefecture));
    }

    /** @param from the first day that is planned; the month's days before it count as past */
    @Transactional
    public Situation of(String prefecture, YearMonth month, LocalDate from, RosterSettings rules) {
        List<SessionView> all = sessions.between(prefecture, month.atDay(1), month.atEndOfMonth()).stream()
            .filter(session -> session.state() != SessionState.CANCELLED).toList();
        List<SessionView> planned = all.stream().filter(session -> !session.date().isBefore(from)).toList();
        List<SessionView> past = all.stream().filter(session -> session.date().isBefore(from)).toList();
        StandingDuties standing = duties.standing(prefecture, all.stream().map(SessionView::id).toList());
        List<MatchableSupporter> serving = matching.serving(prefecture);
        QualificationsOnDays qualified = qualifications.in(prefecture);
        Map<UUID, Outside> outside = new HashMap<>();
        Map<UUID, LocalDate> validUntil = new HashMap<>();
        for (MatchableSupporter one : serving) {
            UUID id = one.supporter().id();
            LocalDate until = qualified.of(id, month.atEndOfMonth()).graceUntil();
            if (one.obstacle().isPresent()) {
                outside.put(id, Outside.valueOf(one.obstacle().get().name()));
            } else if (until == null) {
                outside.put(id, Outside.NOT_TRAINED);
            } else {
                validUntil.put(id, until);
            }
        }
        List<Hospital> inTurn = hospitals.designatedOn(prefecture, month.atDay(1));
        MonthAnswers answers = availability.ofMonth(prefecture, month);
        Map<UUID, HospitalAnswer> hospitalAnswers = hospitalAvailability.ofMonth(prefecture, month);
        Map<UUID, Set<LocalDate>> declined = declined(planned, standing);
        MonthProblem problem = new MonthProblem(month, planned, past,
            serving.stream().filter(one -> validUntil.containsKey(one.supporter().id())).toList(), validUntil, inTurn, answers,
            hospitalAnswers, declined, standing, pairs(prefecture, month), ledger.before(prefecture, month), rules,
            travels.in(prefecture, inTurn));
        return new Situation(prefecture, month, planned, past, problem.instance(), serving, outside, inTurn, answers,
            hospitalAnswers, standing, declined, rules, matching.entries(prefecture));
    }

    private List<ApartPair> pairs(String prefecture, YearMonth month) {
        return apart.of(prefecture).stream().filter(pair -> pair.standsOn(month.atDay(1))).toList();
    }

    private static Map<UUID, Set<LocalDate>> declined(List<SessionView> planned, StandingDuties standing) {
        Map<UUID, Set<LocalDate>> declined = new HashMap<>();
        planned.stream().flatMap(session -> standing.duties().getOrDefault(session.id(), List.<Duty>of()).stream())
            .filter(duty -> duty.state() == DutyState.DECLINED)
            .forEach(duty -> declined.computeIfAbsent(duty.supporterId(), none -> new HashSet<>()).add(duty.date()));
        return declined;
    }
}
