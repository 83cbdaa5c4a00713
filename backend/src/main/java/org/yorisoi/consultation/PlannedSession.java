package org.yorisoi.consultation;

import java.util.Set;

/** A session of the month that has been made already. */
public record PlannedSession(SessionSeen seen, Set<PlanConflict> conflicts) {
}
