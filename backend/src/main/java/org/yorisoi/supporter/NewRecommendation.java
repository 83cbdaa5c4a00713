package org.yorisoi.supporter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A recommendation as it is given.
 *
 * @param salonId with {@link Recommender#SALON}, else null
 * @param on not in the future
 * @param until the last day; null while there is no end in sight
 * @param note may be null
 */
public record NewRecommendation(RecommendedFor purpose, Recommender recommender, UUID salonId, LocalDate on, LocalDate until,
                                String note) {
}
