package org.yorisoi.consultation.duty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is on duty at some sessions, as everybody was told.
 *
 * @param duties whatever became of them, by session
 * @param turns which hospital sends the specialist, by session; without those that are nobody's
 */
public record StandingDuties(Map<UUID, List<Duty>> duties, Map<UUID, UUID> turns) {

    /** Those of a session that take a place, in the order in which they were asked. */
    public List<Duty> taken(UUID session) {
        return duties.getOrDefault(session, List.of()).stream().filter(duty -> duty.state().takesPlace()).toList();
    }
}
