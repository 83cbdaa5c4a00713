package org.yorisoi.consultation.roster.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * A peer supporter as the roster sees her.
 *
 * @param id            unique among the supporters of the instance
 * @param cancerType    which cancer she knows from her own life; only compared with others'
 * @param gender        only compared with others'
 * @param mostDuties    how many duties she takes in this plan at most
 * @param gapDays       at least so many days lie between two of her duties
 * @param earlierDuties how many duties she has had in the fiscal year before this plan
 * @param fairShare     up to so many duties, earlier ones included, one more weighs nothing
 * @param lastDuty      day of her last duty before this plan, or null
 * @param validUntil    last day of her qualification
 * @param travel        what it costs her to reach a venue; without those that are too far
 * @param availability  the days on which she can come
 */
public record Supporter(String id, Level level, String cancerType, String gender, int mostDuties, int gapDays,
        int earlierDuties, int fairShare, LocalDate lastDuty, LocalDate validUntil, Map<String, Integer> travel,
        Map<LocalDate, Answer> availability) {

    public Supporter {
        travel = Kept.inOrder(travel);
        availability = Kept.inOrder(availability);
    }
}
