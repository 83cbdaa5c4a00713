package org.yorisoi.salon;

import java.util.Set;

/**
 * A salon's schedule as its visitors read it, and as the finder finds it. The meeting room understands schedules and tells
 * this room by {@link SalonService#meetsAccordingTo}.
 *
 * @param text as its people wrote it, at most 500 characters
 * @param japanese as it was understood; null when only announced dates count
 * @param english the same in English; null when only announced dates count
 * @param announced whether dates are announced one by one
 * @param usualTimes days of the week and times of its rules
 */
public record SalonSchedule(String text, String japanese, String english, boolean announced, Set<UsualTime> usualTimes) {
}
