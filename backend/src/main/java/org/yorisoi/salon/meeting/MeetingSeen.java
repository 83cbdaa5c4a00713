package org.yorisoi.salon.meeting;

/**
 * A meeting as one caller may see it.
 *
 * @param counts null when nobody has counted, or the caller doesn't see counts
 * @param note null when there is none, or the caller doesn't keep the salon
 */
public record MeetingSeen(Meeting meeting, String salonName, MeetingCounts counts, String note) {
}
