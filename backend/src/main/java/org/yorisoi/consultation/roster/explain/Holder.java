package org.yorisoi.consultation.roster.explain;

import java.util.List;
import java.util.Optional;
import org.yorisoi.consultation.roster.rule.Charge;
import org.yorisoi.consultation.roster.rule.SoftRule;

/**
 * Somebody who is at a session: why.
 *
 * @param holder  the supporter's, or the hospital's, id
 * @param locked  whether she is there because a human locked her there
 * @param without what it would cost to plan without her there; empty if she is locked
 * @param charges what her being there costs
 */
public record Holder(String holder, boolean locked, Optional<Price> without, List<Paid> charges) {

    /** What is paid for one rule. */
    public record Paid(SoftRule rule, Charge charge) {
    }
}
