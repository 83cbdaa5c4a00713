package org.yorisoi.consultation.roster;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yorisoi.consultation.roster.rule.Violation;

/**
 * A hard rule that a human has overridden at one place, and why. The reason stays with the plan.
 *
 * @param rule the rule's code
 * @param hospital the hospital it is about; null where it is about supporters
 * @param by the account
 */
public record Overruling(String rule, List<UUID> sessions, List<UUID> supporters, UUID hospital, String reason, UUID by,
                         Instant at) {

    boolean covers(Violation violation) {
        return rule.equals(violation.rule().code())
            && same(sessions, violation.sessions()) && same(supporters, violation.supporters())
            && (hospital == null ? violation.hospital() == null : hospital.toString().equals(violation.hospital()));
    }

    private static boolean same(List<UUID> ids, List<String> others) {
        return new HashSet<>(ids.stream().map(UUID::toString).toList()).equals(new HashSet<>(others));
    }

    /** @param entry under which entry of the register a supporter goes on */
    Overruling of(UnaryOperator<UUID> entry) {
        return new Overruling(rule, sessions, supporters.stream().map(entry).toList(), hospital, reason, by, at);
    }

    Overruling by(UUID account, Instant now) {
        return new Overruling(rule, sessions, supporters, hospital, reason, account, now);
    }

    boolean isAsIn(Overruling other) {
        return rule.equals(other.rule) && new HashSet<>(sessions).equals(new HashSet<>(other.sessions))
            && new HashSet<>(supporters).equals(new HashSet<>(other.supporters))
            && Objects.equals(hospital, other.hospital) && reason.equals(other.reason);
    }
}
