package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Specialist;
import org.yorisoi.hospital.SpecialistService;
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

    TurnService(Turns turns, DutyDesk desk, HospitalService hospitals, SpecialistService specialists) {
        this.turns = turns;
        this.desk = desk;
        this.hospitals = hospitals;
        this.specialists = specialists;
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
        Turn turn = turn(session);
        EntityTags.requireMatch(ifMatch, turn.version());
        DutyFault.CANCELLED.unless(session.state() != SessionState.CANCELLED);
        if (!hospitals.isKnown(prefecture, hospitalId)) {
            throw Problem.violation("hospitalId", ViolationCode.UNKNOWN_REFERENCE);
        }
        new Violations().when(specialistId != null && !works(prefecture, hospitalId, specialistId, session), "specialistId",
            ViolationCode.UNKNOWN_REFERENCE).throwIfAny();
        turn.is(hospitalId, specialistId);
        turns.persistAndFlush(turn);
        return seen(prefecture, turn);
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
        Turn turn = turns.of(prefecture, desk.session(prefecture, sessionId).id()).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, turn.version());
        turn.is(null, null);
        turns.flush();
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
