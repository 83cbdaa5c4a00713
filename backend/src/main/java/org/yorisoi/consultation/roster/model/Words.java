package org.yorisoi.consultation.roster.model;

/**
 * One sentence, or one term, in both languages of the house.
 *
 * @param ja Japanese
 * @param en English
 */
public record Words(String ja, String en) {
}
