package org.yorisoi.hospital;

import java.time.LocalDate;
import java.util.Map;

/** How many hospitals were designated on a day, such as Kumamoto's 1 + 6 + 14. */
public record DesignationCounts(LocalDate on, long national, long regional, long prefectural) {

    static DesignationCounts of(LocalDate on, Map<DesignationKind, Long> counts) {
        return new DesignationCounts(on,
            counts.getOrDefault(DesignationKind.NATIONAL, 0L),
            counts.getOrDefault(DesignationKind.REGIONAL, 0L),
            counts.getOrDefault(DesignationKind.PREFECTURAL, 0L));
    }

    public long total() {
        return national + regional + prefectural;
    }
}
