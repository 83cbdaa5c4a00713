package org.yorisoi.consultation.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to be on duty at a session.
 *
 * @param locked those among the supporters whom a plan that is made anew leaves where they are
 * @param hospital that sends the specialist; null for none
 */
public record WantedDuties(List<UUID> supporters, Set<UUID> locked, UUID hospital) {
}
