package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asks whoever keeps slots. Where nobody does, nothing is known of them. */
@ApplicationScoped
class Slots {

    private final Instance<SlotDirectory> directory;

    Slots(@Any Instance<SlotDirectory> directory) {
        this.directory = directory;
    }

    Map<UUID, SlotDirectory.Availability> of(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() || directory.isUnsatisfied() ? Map.of() : directory.get().of(prefecture, sessions);
    }
}
