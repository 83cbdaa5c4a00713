package org.yorisoi.consultation;

import java.util.UUID;

/**
 * Fired, inside the transaction, after a session was published, restored, or got another time, length of slots, number of
 * supporters or booking rule. Who keeps something of it looks at it anew.
 */
public record SessionChanged(String prefecture, UUID sessionId) {
}
