package org.yorisoi.consultation.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WaitingEntries implements PanacheRepositoryBase<WaitingEntry, UUID> {

    /** The first ones. */
    List<WaitingEntry> inLine(UUID sessionId, int atMost) {
        return find("sessionId = ?1 and state = WAITING order by joinedAt, id", sessionId).range(0, atMost - 1).list();
    }

    /** Who waits and who has been offered a slot, in the order in which they joined. */
    List<WaitingEntry> open(UUID sessionId) {
        return list("sessionId = ?1 and state in (WAITING, OFFERED) order by joinedAt, id", sessionId);
    }

    /** How many are open, by session. */
    Map<UUID, Long> counted(Collection<UUID> sessions) {
        return getEntityManager().createQuery("""
                select w.sessionId, count(w) from WaitingEntry w
                where w.sessionId in :sessions and w.state in (WAITING, OFFERED) group by w.sessionId""", Object[].class)
            .setParameter("sessions", sessions).getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    Optional<WaitingEntry> in(String prefecture, UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2 and prefectureCode = ?3", id, sessionId, prefecture).firstResultOptional();
    }

    Optional<WaitingEntry> offeredAs(Reservation reservation) {
        return find("reservationId", reservation.id()).firstResultOptional();
    }
}
