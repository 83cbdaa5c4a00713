package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.DependentCounts;
import org.yorisoi.consultation.SessionDependents;

/** At which of the sessions that are about to change it is a hospital's turn. */
@ApplicationScoped
class TurnDependents implements SessionDependents {

    private final Turns turns;

    TurnDependents(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        return turns.of(prefecture, sessions).stream()
            .collect(Collectors.toMap(Turn::sessionId, turn -> new DependentCounts(0, 0, 0, 1, 0)));
    }
}
