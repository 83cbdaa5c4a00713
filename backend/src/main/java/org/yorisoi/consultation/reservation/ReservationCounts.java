package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.DependentCounts;
import org.yorisoi.consultation.SessionDependents;

/** Tells how many reservations hang on sessions, holds included. */
@ApplicationScoped
class ReservationCounts implements SessionDependents {

    private final Reservations reservations;
    private final Clock clock;

    ReservationCounts(Reservations reservations, Clock clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() ? Map.of() : reservations.standing(prefecture, sessions, clock.instant()).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, count -> new DependentCounts(count.getValue(), 0, 0, 0, 0)));
    }
}
