package org.yorisoi.consultation.roster.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a plan costs.
 *
 * @param byTerm by the rule that is paid for, all of them, zeros too, in the order of {@link Rules#SOFT}
 */
public record Cost(Map<SoftRule, Long> byTerm) {

    public Cost {
        byTerm = Collections.unmodifiableMap(new LinkedHashMap<>(byTerm));
    }

    static Cost of(List<SoftRule> rules, ToLongFunction<SoftRule> cost) {
        Map<SoftRule, Long> byTerm = new LinkedHashMap<>();
        rules.forEach(rule -> byTerm.put(rule, cost.applyAsLong(rule)));
        return new Cost(byTerm);
    }

    /** The objective. */
    public long total() {
        return byTerm.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How much more than another, term by term. */
    public Cost minus(Cost other) {
        return of(List.copyOf(byTerm.keySet()), rule -> byTerm.get(rule) - other.byTerm.get(rule));
    }
}
