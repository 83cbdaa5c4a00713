package org.yorisoi.salon;

import java.time.LocalDate;

/**
 * Which salons to list; null means all.
 *
 * @param q words that are all found in name, kana, host, or venues' names, municipalities, addresses or ways there,
 *     whatever their width and kana
 * @param cancer for whom it is open: salons for all cancers match every one
 * @param weekday on which its schedule has it meet
 * @param time when its schedule has it begin; on {@code weekday}, where that is given too
 * @param delivery {@code BOTH} matches in person and online too, but only itself when asked for
 * @param from it meets on this day or later
 * @param to it meets on this day or earlier, from {@code from} or today on
 * @param kept only those that the caller keeps: an organiser her own; others than organisers keep all they see
 */
public record SalonFilter(String q, String municipality, Cancer cancer, AudienceGroup group, Weekday weekday,
                          TimeOfDay time, Delivery delivery, LocalDate from, LocalDate to, SalonState state,
                          boolean kept, SalonSort sort) {

    boolean asksForMeetings() {
        return from != null || to != null;
    }
}
