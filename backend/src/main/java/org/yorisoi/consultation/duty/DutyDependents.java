package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.DependentCounts;
import org.yorisoi.consultation.SessionDependents;

/** How many are on duty at sessions that are about to change. */
@ApplicationScoped
class DutyDependents implements SessionDependents {

    private final Duties duties;

    DutyDependents(Duties duties) {
        this.duties = duties;
    }

    @Override
    public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        return duties.counted(sessions).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DependentCounts(0, 0, entry.getValue(), 0, 0)));
    }
}
