package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** How supporters come, rest, come back and go. */
@ApplicationScoped
public class SupporterStateService {

    private final SupporterService register;
    private final Supporters supporters;
    private final Recommendations recommendations;
    private final Instance<FutureDuties> duties;
    private final Event<SupporterStateChanged> stateChanged;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SupporterStateService(SupporterService register, Supporters supporters, Recommendations recommendations,
                          Instance<FutureDuties> duties, Event<SupporterStateChanged> stateChanged,
                          Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.supporters = supporters;
        this.recommendations = recommendations;
        this.duties = duties;
        this.stateChanged = stateChanged;
        this.audit = audit;
        this.clock = clock;
    }

    /** Goes on to the next state. Who is gone is nobody's mentor and not recommended any more. */
    @Transactional
    public SupporterOverview becomes(String prefecture, UUID id, NextState next, String ifMatch) {
        Supporter supporter = register.find(prefecture, id);
        EntityTags.requireMatch(ifMatch, supporter.version());
        SupporterState before = supporter.state();
        if (!before.mayBecome(next.state())) {
            throw Problem.of(ProblemType.SUPPORTER_STATE_NOT_POSSIBLE);
        }
        check(supporter, next);
        supporter.becomes(next.state(), next.since(), next.until());
        supporters.keep(new SupporterStateChange(supporter, next.reason(), clock.instant()));
        if (next.state().isGone()) {
            supporters.withMentor(id).forEach(Supporter::losesMentor);
            recommendations.standing(id, next.since()).forEach(recommendation -> recommendation.withdrawn(next.since()));
        }
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.state_changed", id));
        stateChanged.fire(new SupporterStateChanged(prefecture, id, before, next.state(), next.since()));
        return register.overview(supporter);
    }

    /** How a supporter came along, from the first state on. */
    @Transactional
    public List<SupporterStateChange> states(String prefecture, UUID id) {
        return supporters.changesOf(register.seen(prefecture, id).supporter().id());
    }

    /** What would end, for whoever is about to say that she no longer serves from that day on. */
    @Transactional
    public StateConsequences consequences(String prefecture, UUID id, LocalDate since) {
        UUID known = register.find(prefecture, id).id();
        return new StateConsequences(duties.stream().mapToLong(room -> room.from(prefecture, known, LocalDate.now(clock))).sum(),
            recommendations.standing(known, since).size(), supporters.withMentor(known).size());
    }

    private void check(Supporter supporter, NextState next) {
        LocalDate until = next.until();
        boolean rests = next.state() == SupporterState.RESTING;
        boolean correction = supporter.state() == SupporterState.DECEASED;
        new Violations()
            .when(next.since().isBefore(supporter.stateSince()), "since", ViolationCode.BEFORE_START)
            .when(next.since().isAfter(LocalDate.now(clock)), "since", ViolationCode.IN_FUTURE)
            .when(until != null && (!rests || !Days.isPlausible(until)), "until", ViolationCode.NOT_ALLOWED)
            .when(until != null && rests && until.isBefore(next.since()), "until", ViolationCode.BEFORE_START)
            .when(correction && next.reason() == null, "reason", ViolationCode.REQUIRED)
            .throwIfAny();
    }
}
