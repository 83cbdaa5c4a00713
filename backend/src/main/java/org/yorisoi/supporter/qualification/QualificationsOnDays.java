package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The qualifications of a prefecture for other rooms, read once and asked for as many people and days as one likes. */
@FunctionalInterface
public interface QualificationsOnDays {

    /** How hers stands on that day, as far as is known today. */
    Qualification of(UUID supporter, LocalDate day);

    /** The last day of hers, where that comes before {@code day}; she may still serve then, if the grace covers it. */
    default Optional<LocalDate> endBefore(UUID supporter, LocalDate day) {
        return of(supporter, day).end().filter(end -> end.isBefore(day));
    }
}
