package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.consultation.SlotDirectory;

/** Tells how many slots of sessions are free. */
@ApplicationScoped
class SlotCounts implements SlotDirectory {

    private final Slots slots;
    private final Clock clock;

    SlotCounts(Slots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, Availability> of(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() ? Map.of() : slots.availability(prefecture, sessions, clock.instant());
    }
}
