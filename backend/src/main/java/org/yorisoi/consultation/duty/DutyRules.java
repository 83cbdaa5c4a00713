package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.Qualification;

/** What has to hold when somebody is put on duty, or takes a place that she had declined. */
final class DutyRules {

    /**
     * What is known of a supporter and a session.
     *
     * @param taken how many places of the session are taken
     * @param ownThatDay the sessions of that day, this one or another, at which she has a place
     * @param qualification how hers stands on that day
     * @param blocked whether her own entry says that she can't be asked that day
     */
    record Case(SessionView session, SupporterSummary supporter, int taken, Collection<UUID> ownThatDay,
                Qualification qualification, boolean blocked) {
    }

    private DutyRules() {
    }

    /**
     * The first rule that is broken; empty when she may be put on duty. Of a session that is over is kept what was: whether
     * she should have come is no question any more.
     */
    static Optional<DutyFault> broken(Case one, LocalDate today) {
        if (one.session().state() == SessionState.CANCELLED) {
            return Optional.of(DutyFault.CANCELLED);
        }
        if (one.ownThatDay().contains(one.session().id())) {
            return Optional.of(DutyFault.ALREADY);
        }
        if (one.taken() >= one.session().supportersMost()) {
            return Optional.of(DutyFault.FULL);
        }
        if (!one.ownThatDay().isEmpty()) {
            return Optional.of(DutyFault.SAME_DAY);
        }
        return one.session().date().isBefore(today) ? Optional.empty() : herself(one);
    }

    private static Optional<DutyFault> herself(Case one) {
        if (!one.supporter().state().serves()) {
            return Optional.of(DutyFault.NOT_SERVING);
        }
        if (!one.supporter().mayBeMatched()) {
            return Optional.of(DutyFault.NO_CONSENT);
        }
        if (!one.qualification().status().mayServe()) {
            return Optional.of(one.qualification().end().isEmpty() ? DutyFault.NOT_TRAINED : DutyFault.EXPIRED);
        }
        return one.blocked() ? Optional.of(DutyFault.BLOCKED) : Optional.empty();
    }
}
