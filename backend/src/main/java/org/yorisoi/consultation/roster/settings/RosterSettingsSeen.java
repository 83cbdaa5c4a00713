package org.yorisoi.consultation.roster.settings;

/**
 * Settings with what a writer has to know.
 *
 * @param version for {@code If-Match}; 0 as long as the programme goes by the defaults
 */
public record RosterSettingsSeen(RosterSettings settings, long version) {
}
