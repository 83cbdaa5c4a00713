package org.yorisoi.supporter.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day with sessions.
 *
 * @param needed how many supporters all its sessions need together
 */
public record SessionDay(LocalDate date, List<Place> places, int needed) {

    /** Where a session of that day is, and from when to when; local times of Japan. */
    public record Place(String name, LocalTime start, LocalTime end) {
    }
}
