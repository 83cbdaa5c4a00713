package org.yorisoi.consultation;

import java.util.Set;
import java.util.UUID;

/**
 * Which hospitals a session concerns, besides the one whose room it is. Every bean of this type is asked when a session is
 * cancelled, moved or restored, so that each hospital is told once.
 */
public interface SessionHospitals {

    /** One SQL statement. */
    Set<UUID> of(String prefecture, UUID sessionId);
}
