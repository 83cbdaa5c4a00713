package org.yorisoi.consultation.roster.model;

/**
 * Two supporters who are not to meet in a session.
 *
 * @param one   a supporter's id
 * @param other another's
 */
public record Pair(String one, String other) {
}
