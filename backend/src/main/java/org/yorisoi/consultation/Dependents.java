package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks everybody who keeps something of sessions, and adds up. */
@ApplicationScoped
class Dependents {

    private final Instance<SessionDependents> all;

    Dependents(@Any Instance<SessionDependents> all) {
        this.all = all;
    }

    Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        Map<UUID, DependentCounts> sums = new HashMap<>();
        if (!sessions.isEmpty()) {
            all.stream().flatMap(room -> room.of(prefecture, sessions).entrySet().stream())
                .forEach(entry -> sums.merge(entry.getKey(), entry.getValue(), DependentCounts::plus));
        }
        return sums;
    }

    DependentCounts of(Session session) {
        return of(session.prefectureCode(), List.of(session.id())).getOrDefault(session.id(), DependentCounts.NONE);
    }
}
