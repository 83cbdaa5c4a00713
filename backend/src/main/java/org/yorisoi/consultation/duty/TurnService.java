package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.MonthClosing;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Specialist;
import org.yorisoi.hospital.SpecialistService;
import org.yorisoi.hospital.message.HospitalMessageKind;
import org.yorisoi.hospital.message.HospitalMessageService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** Whose turn it is to send a specialist to a session. */
@ApplicationScoped
public class TurnService {

    private final Turns turns;
    private final DutyDesk desk;
    private final HospitalService hospitals;
    private final SpecialistService specialists;
    private final SessionService sessions;
    private final HospitalMessageService messages;
    private final MonthClosing months;
    private final CurrentUser user;
    private final Event<TurnChanged> changed;
    private final Clock clock;

    TurnService(Turns turns, DutyDesk desk, HospitalService hospitals, SpecialistService specialists,
                SessionService sessions, HospitalMessageService messages, MonthClosing months, CurrentUser user,
                Event<TurnChanged> changed, Clock clock) {
        this.turns = turns;
        this.desk = desk;
        this.hospitals = hospitals;
        this.specialists = specialists;
        this.sessions = sessions;
        this.messages = messages;
        this.months = months;
        this.user = user;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public TurnSeen of(String prefecture, UUID sessionId) {
        SessionView session = desk.session(prefecture, sessionId);
        return seen(prefecture, turn(session));
    }

    /** @param specialistId null as long as the hospital hasn't said whom it sends */
    @Transactional
    public TurnSeen is(String prefecture, UUID sessionId, UUID hospitalId, UUID specialistId, String ifMatch) {
        SessionView session = desk.session(prefecture, sessionId);
        months.requireOpen(prefecture, session.date());
        return set(session, turn(session), hospitalId, specialistId, ifMatch);
    }

    private TurnSeen set(SessionView session, Turn turn, UUID hospitalId, UUID specialistId, String ifMatch) {
        String prefecture = session.prefecture();
        EntityTags.requireMatch(ifMatch, turn.version());
        DutyFault.CANCELLED.unless(session.state() != SessionState.CANCELLED);
        if (!hospitals.isKnown(prefecture, hospitalId)) {
            throw Problem.violation("hospitalId", ViolationCode.UNKNOWN_REFERENCE);
        }
        new Violations().when(specialistId != null && !works(prefecture, hospitalId, specialistId, session), "specialistId",
            ViolationCode.UNKNOWN_REFERENCE).throwIfAny();
        UUID before = turn.hospitalId();
        turn.is(hospitalId, specialistId);
        turns.persistAndFlush(turn);
        tell(session, before, hospitalId);
        changed.fire(new TurnChanged(prefecture, session.id(), session.date(), hospitalId));
        return seen(prefecture, turn);
    }

    /**
     * Says whom the hospital sends: the hospital itself to a turn of its own until the day is over, the centre at any time.
     *
     * @param specialistId null where the hospital doesn't know any more
     */
    @Transactional
    public TurnSeen send(String prefecture, UUID sessionId, UUID specialistId, String ifMatch) {
        SessionView session = desk.session(prefecture, sessionId);
        Turn turn = turns.of(prefecture, sessionId)
            .filter(one -> one.hospitalId() != null && (!desk.isOfHospital() || one.hospitalId().equals(user.hospitalId())))
            .orElseThrow(Problem::notFound);
        if (desk.isOfHospital()) {
            DutyFault.PAST.unless(!session.date().isBefore(LocalDate.now(clock)));
        }
        return set(session, turn, turn.hospitalId(), specialistId, ifMatch);
    }

    /** The turns of a time, in its order; to a hospital its own. */
    @Transactional
    public List<TurnOfSession> list(String prefecture, LocalDate from, LocalDate to) {
        Map<UUID, SessionView> held = sessions.between(prefecture, from, to).stream()
            .filter(session -> !desk.isOfHospital() || session.state() != SessionState.DRAFT)
            .collect(Collectors.toMap(SessionView::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<UUID, Turn> bySession = turns.of(prefecture, held.keySet()).stream()
            .filter(turn -> !desk.isOfHospital() || turn.hospitalId().equals(user.hospitalId()))
            .collect(Collectors.toMap(Turn::sessionId, Function.identity()));
        Map<UUID, String> hospitalNames = hospitals.all(prefecture).stream()
            .collect(Collectors.toMap(Hospital::id, Hospital::name));
        Map<UUID, String> specialistNames = specialists.names(bySession.values().stream().map(Turn::specialistId)
            .filter(Objects::nonNull).collect(Collectors.toSet()));
        return held.values().stream().filter(session -> bySession.containsKey(session.id())).map(session -> {
            Turn turn = bySession.get(session.id());
            return new TurnOfSession(session, new TurnSeen(turn, hospitalNames.get(turn.hospitalId()),
                turn.specialistId() == null ? null : specialistNames.get(turn.specialistId())));
        }).toList();
    }

    /** Says of many sessions whose turn it was. For taking over what was written down elsewhere. */
    @Transactional
    public void were(String prefecture, Map<UUID, UUID> hospitalBySession) {
        turns.persist(hospitalBySession.entrySet().stream().map(entry -> {
            Turn turn = new Turn(prefecture, entry.getKey());
            turn.is(entry.getValue(), null);
            return turn;
        }));
    }

    /** It is nobody's turn any more. */
    @Transactional
    public void isNobodys(String prefecture, UUID sessionId, String ifMatch) {
        SessionView session = desk.session(prefecture, sessionId);
        Turn turn = turns.of(prefecture, session.id()).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, turn.version());
        months.requireOpen(prefecture, session.date());
        UUID before = turn.hospitalId();
        turn.is(null, null);
        turns.flush();
        tell(session, before, null);
        changed.fire(new TurnChanged(prefecture, session.id(), session.date(), null));
    }

    /** The hospitals whose turn it no longer is, and now is; as long as the day is not over. */
    private void tell(SessionView session, UUID before, UUID now) {
        if (Objects.equals(before, now) || session.date().isBefore(LocalDate.now(clock))) {
            return;
        }
        Map<String, String> facts = ToldTime.of(session, null).facts();
        if (before != null) {
            messages.tell(session.prefecture(), before, HospitalMessageKind.TURN_TAKEN_BACK, facts);
        }
        if (now != null) {
            messages.tell(session.prefecture(), now, HospitalMessageKind.TURN_GIVEN, facts);
        }
    }

    private Turn turn(SessionView session) {
        return turns.of(session.prefecture(), session.id()).orElseGet(() -> new Turn(session.prefecture(), session.id()));
    }

    private boolean works(String prefecture, UUID hospitalId, UUID specialistId, SessionView session) {
        try {
            Specialist one = specialists.get(prefecture, hospitalId, specialistId);
            return !one.activeFrom().isAfter(session.date())
                && (one.activeTo() == null || !one.activeTo().isBefore(session.date()));
        } catch (Problem unknown) {
            if (unknown.type() == ProblemType.NOT_FOUND) {
                return false;
            }
            throw unknown;
        }
    }

    private TurnSeen seen(String prefecture, Turn turn) {
        if (turn.hospitalId() == null) {
            return new TurnSeen(turn, null, null);
        }
        Hospital hospital = hospitals.get(prefecture, turn.hospitalId());
        String specialist = turn.specialistId() == null ? null
            : specialists.get(prefecture, turn.hospitalId(), turn.specialistId()).name();
        return new TurnSeen(turn, hospital.name(), specialist);
    }
}
