package org.yorisoi.consultation.roster.model;

/**
 * Something in an instance, or in a plan, that can't be meant.
 *
 * @param path    where, as in its JSON: {@code supporters[3].gapDays}
 * @param message what is wrong there, in English
 */
public record Fault(String path, String message) {

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
