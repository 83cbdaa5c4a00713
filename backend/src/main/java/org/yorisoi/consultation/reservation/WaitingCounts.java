package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.DependentCounts;
import org.yorisoi.consultation.SessionDependents;

/** Tells how many wait for a slot of sessions that are about to change. */
@ApplicationScoped
class WaitingCounts implements SessionDependents {

    private final WaitingEntries waiting;

    WaitingCounts(WaitingEntries waiting) {
        this.waiting = waiting;
    }

    @Override
    @Transactional
    public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() ? Map.of() : waiting.counted(sessions).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, count -> new DependentCounts(0, count.getValue(), 0, 0, 0)));
    }
}
