package org.yorisoi.consultation;

import java.util.UUID;

/** Fired, inside the transaction, after a session was added, by hand or out of a month's plan. It is a draft. */
public record SessionPlanned(String prefecture, UUID sessionId) {
}
