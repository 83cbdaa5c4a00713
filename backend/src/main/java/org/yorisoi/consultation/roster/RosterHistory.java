package org.yorisoi.consultation.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a plan came about.
 *
 * @param steps the newest first
 * @param names of who made them, by account
 */
public record RosterHistory(List<RosterStep> steps, Map<UUID, String> names) {
}
