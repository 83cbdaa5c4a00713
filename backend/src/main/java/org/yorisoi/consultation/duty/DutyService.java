package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/**
 * The door of this room for others: who is on duty where. On duty is who was asked and hasn't declined, and hasn't been
 * released. Behind the other services people are put on duty, answer, and see it.
 */
@ApplicationScoped
public class DutyService {

    private final Duties duties;
    private final Turns turns;
    private final Clock clock;

    DutyService(Duties duties, Turns turns, Clock clock) {
        this.duties = duties;
        this.turns = turns;
        this.clock = clock;
    }

    /** Everybody who was ever asked to come to the session, whatever became of it, in the order of asking. */
    @Transactional
    public List<DutyView> of(String prefecture, UUID sessionId) {
        return duties.of(prefecture, sessionId).stream().map(DutyView::of).toList();
    }

    @Transactional
    public boolean isOnDuty(String prefecture, UUID sessionId, UUID supporterId) {
        return duties.isTaken(prefecture, sessionId, supporterId);
    }

    /** The sessions at which the supporter is, or was, on duty. */
    @Transactional
    public Set<UUID> sessionsOf(String prefecture, UUID supporterId) {
        return duties.sessionsOf(prefecture, supporterId);
    }

    /** The days of duties to come that lie after the end of the supporter's qualification, the earliest first. */
    @Transactional
    public List<LocalDate> daysAfterQualification(String prefecture, QualificationsOnDays known) {
        LocalDate today = LocalDate.now(clock);
        return duties.takenFrom(prefecture, today).stream().filter(duty -> duty.qualificationEnd(known, today) != null)
            .map(Duty::date).toList();
    }

    /** The hospital whose turn it is to send a specialist. */
    @Transactional
    public Optional<UUID> turnOf(String prefecture, UUID sessionId) {
        return turns.of(prefecture, sessionId).map(Turn::hospitalId);
    }

    /** The sessions at which it is, or was, the hospital's turn. */
    @Transactional
    public Set<UUID> turnsOf(String prefecture, UUID hospitalId) {
        return turns.turnsOf(prefecture, hospitalId);
    }

    /** The sessions at which it is the hospital's turn, and those of its own rooms. */
    @Transactional
    public Set<UUID> sessionsOfHospital(String prefecture, UUID hospitalId) {
        return turns.sessionsOf(prefecture, hospitalId);
    }
}
