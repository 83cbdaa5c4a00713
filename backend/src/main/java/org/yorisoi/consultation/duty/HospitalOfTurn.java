package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionHospitals;

/** A session concerns the hospital whose turn it is. */
@ApplicationScoped
class HospitalOfTurn implements SessionHospitals {

    private final Turns turns;

    HospitalOfTurn(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Set<UUID> of(String prefecture, UUID sessionId) {
        return turns.of(prefecture, List.of(sessionId)).stream().map(Turn::hospitalId).collect(Collectors.toSet());
    }
}
