package org.yorisoi.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that somebody did or read.
 *
 * @param number counts from 1 in each prefecture, without gaps
 * @param actorId the account or API client; null for what the system did itself, or a person without a session
 * @param actorName user name or client id; null where the account is gone
 */
public record AuditEntry(long number, Instant at, UUID actorId, String actorName, String actorRole, String action,
                         UUID subjectId) {
}
