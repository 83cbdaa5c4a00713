package org.yorisoi.platform.event;

import java.util.UUID;

/**
 * Fired, inside the transaction, by whoever shows personal data or changes who may see them. The audit room writes it
 * down; if that fails, the action fails.
 *
 * @param prefecture whose data
 * @param action what was done, such as {@code training_participants.read}
 * @param subject what it was done to; null where it concerns a whole list
 */
public record AuditedAction(String prefecture, String action, UUID subject) {
}
