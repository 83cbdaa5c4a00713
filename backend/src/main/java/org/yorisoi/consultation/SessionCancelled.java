package org.yorisoi.consultation;

import java.util.UUID;

/** Fired, inside the transaction, after a published session was cancelled. It may be restored: {@link SessionChanged}. */
public record SessionCancelled(String prefecture, UUID sessionId) {
}
