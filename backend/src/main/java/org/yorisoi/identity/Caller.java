package org.yorisoi.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, checked against the database in this very request.
 *
 * @param id of the account or of the API client
 * @param sessionId of a person's session; null for a system
 * @param hospitalId the hospital that a caller with the role {@link Role#HOSPITAL} belongs to; else null
 * @param permissions those of the role; for a system only the ones that its token asks for
 */
record Caller(UUID id, UUID sessionId, Role role, String prefecture, UUID hospitalId, Set<Permission> permissions) {
}
