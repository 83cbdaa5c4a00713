package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyService;
import org.yorisoi.consultation.supervision.SupervisionGroup;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/**
 * Who attended a session, once the door has let her in: a supporter who is on duty there, the hospital whose turn it is. Of
 * the support centre and the network it is the supervision group, for every session. To supporters and hospitals, sessions
 * that they didn't attend are not there (404); the others are told that they don't belong to the group (403).
 */
@ApplicationScoped
public class Attendance {

    private final SessionService sessions;
    private final DutyService duties;
    private final SupporterService supporters;
    private final SupervisionGroup group;
    private final CurrentUser user;

    Attendance(SessionService sessions, DutyService duties, SupporterService supporters, SupervisionGroup group,
               CurrentUser user) {
        this.sessions = sessions;
        this.duties = duties;
        this.supporters = supporters;
        this.group = group;
        this.user = user;
    }

    /** The session, if the caller attended it or belongs to the supervision group. */
    @Transactional
    public SessionView require(String prefecture, UUID sessionId) {
        SessionView session = sessions.get(prefecture, sessionId);
        boolean attended = switch (user.role()) {
            case SUPPORTER -> supporter(prefecture).filter(id -> duties.isOnDuty(prefecture, sessionId, id)).isPresent();
            case HOSPITAL -> duties.turnOf(prefecture, sessionId).filter(user.hospitalId()::equals).isPresent();
            default -> {
                group.requireMember();
                yield true;
            }
        };
        if (!attended) {
            throw Problem.notFound();
        }
        return session;
    }

    /** The sessions that the caller is limited to; empty for the supervision group, which has no limit in its prefecture. */
    @Transactional
    public Optional<Set<UUID>> limit(String prefecture) {
        if (user.role() == Role.SUPPORTER) {
            return Optional.of(supporter(prefecture).map(id -> duties.sessionsOf(prefecture, id)).orElse(Set.of()));
        }
        if (user.role() == Role.HOSPITAL) {
            return Optional.of(duties.turnsOf(prefecture, user.hospitalId()));
        }
        group.requireMember();
        return Optional.empty();
    }

    /** The caller's own entry in the register; empty for all who aren't supporters. */
    @Transactional
    public Optional<UUID> supporter(String prefecture) {
        return user.role() != Role.SUPPORTER ? Optional.empty()
            : supporters.ofAccount(prefecture, user.id()).map(SupporterSummary::id);
    }

    /** Only what took place, or takes place today, can be written about. */
    public static void requireHeld(SessionView session, LocalDate today) {
        if (session.state() != SessionState.OPEN || session.date().isAfter(today)) {
            throw Problem.of(ProblemType.SESSION_NOT_HELD);
        }
    }
}
