package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.SessionHospitals;

/** A session concerns every hospital that has reserved a slot of it, or waits for one. */
@ApplicationScoped
class HospitalsAwaited implements SessionHospitals {

    private final Reservations reservations;
    private final Clock clock;

    HospitalsAwaited(Reservations reservations, Clock clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    @Override
    public Set<UUID> of(String prefecture, UUID sessionId) {
        return reservations.hospitalsIn(prefecture, sessionId, clock.instant());
    }
}
