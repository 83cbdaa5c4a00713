package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yorisoi.consultation.duty.DutyChanged;
import org.yorisoi.consultation.duty.TurnChanged;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.supporter.MatchingService;

/** The plan follows what becomes of duties outside it: somebody declines, or is put on duty at a session by hand. */
@ApplicationScoped
class RosterFollowing {

    private final Rosters rosters;
    private final MatchingService matching;
    private final CurrentUser user;
    private final Clock clock;

    RosterFollowing(Rosters rosters, MatchingService matching, CurrentUser user, Clock clock) {
        this.rosters = rosters;
        this.matching = matching;
        this.user = user;
        this.clock = clock;
    }

    void on(@Observes DutyChanged changed) {
        follow(changed.prefecture(), changed.date(), draft -> draft.with(changed.sessionId(), changed.supporterId(),
            changed.taken(), changed.locked(), matching.entries(changed.prefecture())));
    }

    void on(@Observes TurnChanged changed) {
        follow(changed.prefecture(), changed.date(), draft -> {
            Draft.Place now = draft.of(changed.sessionId()).specialist();
            UUID before = now == null ? null : now.holder();
            return Objects.equals(before, changed.hospitalId()) ? draft
                : draft.withSpecialist(changed.sessionId(), changed.hospitalId());
        });
    }

    private void follow(String prefecture, LocalDate date, UnaryOperator<Draft> change) {
        rosters.of(prefecture, YearMonth.from(date)).ifPresent(roster -> rosters.head(roster).ifPresent(head -> {
            Draft now = change.apply(head.draft());
            if (!now.equals(head.draft())) {
                rosters.goOn(roster, StepKind.FOLLOWED, now, user.id(), clock.instant());
            }
        }));
    }
}
