package org.yorisoi.consultation.roster.rule;

/**
 * What a plan pays at one place. Ids are null where it is not about one.
 *
 * @param amount    what it costs
 * @param session   the session's id
 * @param supporter the supporter's id
 * @param hospital  the hospital's id
 */
public record Charge(long amount, String session, String supporter, String hospital) {
}
