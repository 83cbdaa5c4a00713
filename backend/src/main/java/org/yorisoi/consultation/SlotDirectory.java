package org.yorisoi.consultation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What this package needs to know about slots. {@code consultation.reservation} keeps this promise as an
 * {@code @ApplicationScoped} bean, so that the two don't go in circles.
 *
 * <p>The public sees whether a session is free or full, out of memory: whoever makes a session free or full
 * (a reservation, a cancellation, a hold that expires) bumps {@link RoomService#REVISED} in the same transaction.
 */
public interface SlotDirectory {

    /**
     * How many slots a session has.
     *
     * @param free that can be reserved now
     */
    record Availability(int free, int total) {

        public boolean isFull() {
            return free == 0;
        }
    }

    /** One SQL statement, however many sessions. Sessions without slots are left out. */
    Map<UUID, Availability> of(String prefecture, Collection<UUID> sessions);
}
