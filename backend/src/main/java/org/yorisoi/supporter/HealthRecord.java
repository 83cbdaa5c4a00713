package org.yorisoi.supporter;

import java.util.Set;

/**
 * What is kept of a supporter's health, to whom it may be shown.
 *
 * @param version of the entry
 */
public record HealthRecord(Health told, long version) {

    private static final Health NOTHING = new Health(null, Set.of(), Set.of(), null);

    static HealthRecord of(Supporter supporter) {
        return new HealthRecord(supporter.health().orElse(NOTHING), supporter.version());
    }
}
