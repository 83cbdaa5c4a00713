package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** When each was reminded the last time. */
    Map<UUID, Instant> last(Round round) {
        return find("roundId", round.id()).stream().collect(Collectors.toMap(Reminder::supporterId, Reminder::remindedAt,
            (one, other) -> one.isAfter(other) ? one : other));
    }
}
