package org.yorisoi.consultation.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.rule.Violation;

/** Holds a plan against the rules. */
final class Findings {

    private static final String SAID_FOR_THE_DAY = "available-that-day";
    private static final String QUALIFICATION = "valid-qualification";

    private Findings() {
    }

    static List<Finding> of(Situation situation, Draft draft) {
        Roster roster = new Roster(situation.instance(), draft.plan());
        return Rules.violations(roster).stream().map(violation -> {
            Optional<Overruling> overruling = draft.overrulings().stream().filter(one -> one.covers(violation)).findFirst();
            return new Finding(violation, overridable(situation, roster, violation), overruling);
        }).toList();
    }

    /** Whether who stays where she is breaks a rule: then the engine has to stretch it. */
    static boolean stretches(Instance locked, Draft draft) {
        return !Rules.violations(new Roster(locked, draft.within(locked).plan())).isEmpty();
    }

    private static boolean overridable(Situation situation, Roster roster, Violation violation) {
        if (violation.rule().code().equals(QUALIFICATION) || violation.rule().remedy(violation, roster).isEmpty()) {
            return false;
        }
        Map<UUID, SessionView> sessions = situation.sessionsById();
        return !violation.rule().code().equals(SAID_FOR_THE_DAY) || violation.supporters().stream().map(UUID::fromString)
            .noneMatch(supporter -> violation.sessions().stream().map(id -> sessions.get(UUID.fromString(id)).date())
                .anyMatch(day -> situation.hasSaidNo(supporter, day)));
    }
}
