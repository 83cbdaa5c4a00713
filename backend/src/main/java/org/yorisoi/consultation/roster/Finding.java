package org.yorisoi.consultation.roster;

import java.util.Optional;
import org.yorisoi.consultation.roster.rule.Violation;

/**
 * A hard rule that a plan breaks.
 *
 * @param overridable whether a human may override it, with a reason: what people have said for themselves may be, with their
 *     word; a "no", a qualification that has ended, and what protects others never
 * @param overruling how it was overridden
 */
public record Finding(Violation violation, boolean overridable, Optional<Overruling> overruling) {

    public boolean isOverridden() {
        return overridable && overruling.isPresent();
    }
}
