package org.yorisoi.consultation.roster.ledger;

import java.util.List;
import java.util.UUID;

/**
 * A hospital's year.
 *
 * @param turns by the months of the year
 * @param fairShare how many each would have if those that are designated had shared theirs evenly, rounded up; null for one
 *     that isn't designated any more
 */
public record HospitalLoad(UUID hospitalId, String name, List<Integer> turns, int total, Integer fairShare) {
}
