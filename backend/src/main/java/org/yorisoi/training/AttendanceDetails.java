package org.yorisoi.training;

import java.util.List;

/**
 * Who and how many took part, as it is entered.
 *
 * @param headcounts null when nobody counted
 * @param participants in the order of the paper list; one without an id is new
 * @param differenceReason why headcounts and names differ; null where they add up
 */
public record AttendanceDetails(Counts headcounts, List<Participant> participants, String differenceReason) {
}
