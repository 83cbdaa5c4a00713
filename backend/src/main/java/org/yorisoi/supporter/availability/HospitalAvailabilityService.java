package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;

/** On which days hospitals' specialists can take a turn. A hospital has to do with its own answer only. */
@ApplicationScoped
public class HospitalAvailabilityService {

    private final HospitalAnswers answers;
    private final Rounds rounds;
    private final SessionDays sessionDays;
    private final HospitalService hospitals;
    private final CurrentUser user;
    private final Clock clock;

    HospitalAvailabilityService(HospitalAnswers answers, Rounds rounds, SessionDays sessionDays, HospitalService hospitals,
                                CurrentUser user, Clock clock) {
        this.answers = answers;
        this.rounds = rounds;
        this.sessionDays = sessionDays;
        this.hospitals = hospitals;
        this.user = user;
        this.clock = clock;
    }

    /** All hospitals that are designated in the month, in the order of their kana; to a hospital, its own. */
    @Transactional
    public List<HospitalAsked> list(String prefecture, YearMonth month) {
        Round round = find(prefecture, month);
        Map<UUID, HospitalAnswer> given = answers.of(round);
        return hospitals.designatedOn(prefecture, month.atDay(1)).stream()
            .filter(hospital -> isOwn(hospital.id()))
            .map(hospital -> new HospitalAsked(hospital, Optional.ofNullable(given.get(hospital.id()))
                .orElseGet(() -> new HospitalAnswer(round.id(), hospital.id())))).toList();
    }

    /**
     * A hospital says it itself until the deadline; the centre may enter it at any time.
     *
     * @param mostTurns null where the hospital sets no limit
     */
    @Transactional
    public HospitalAsked say(String prefecture, YearMonth month, UUID hospitalId, Set<LocalDate> days, Integer mostTurns,
                             String ifMatch) {
        if (!isOwn(hospitalId)) {
            throw Problem.notFound();
        }
        Hospital hospital = hospitals.get(prefecture, hospitalId);
        Round round = find(prefecture, month);
        boolean itself = isHospital();
        AvailabilityFault.CLOSED.unless(!itself || round.isOpenOn(LocalDate.now(clock)));
        if (days.stream().anyMatch(day -> !YearMonth.from(day).equals(month))) {
            throw Problem.violation("days", ViolationCode.NOT_ALLOWED);
        }
        HospitalAnswer answer = answers.of(round, hospitalId).orElseGet(() -> new HospitalAnswer(round.id(), hospitalId));
        EntityTags.requireMatch(ifMatch, answer.version());
        Set<LocalDate> possible = new HashSet<>(days);
        possible.retainAll(Answering.dates(sessionDays.of(prefecture, month)));
        answer.say(possible, mostTurns, itself ? Channel.APP : Channel.CENTRE, clock.instant());
        answers.persistAndFlush(answer);
        return new HospitalAsked(hospital, answer);
    }

    /** For planning a month: by hospital, those who have answered. */
    @Transactional
    public Map<UUID, HospitalAnswer> ofMonth(String prefecture, YearMonth month) {
        return rounds.in(prefecture, month).map(answers::of).orElse(Map.of());
    }

    private boolean isOwn(UUID hospitalId) {
        return !isHospital() || hospitalId.equals(user.hospitalId());
    }

    private boolean isHospital() {
        return user.isSignedIn() && user.role() == Role.HOSPITAL;
    }

    private Round find(String prefecture, YearMonth month) {
        return rounds.in(prefecture, month).orElseThrow(Problem::notFound);
    }
}
