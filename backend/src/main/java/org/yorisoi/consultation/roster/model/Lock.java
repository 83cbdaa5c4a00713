package org.yorisoi.consultation.roster.model;

/**
 * Somebody who stays where she is, whatever the solver would rather have.
 *
 * @param session the session's id
 * @param holder  the supporter's, or the hospital's, id
 */
public record Lock(String session, String holder) {
}
