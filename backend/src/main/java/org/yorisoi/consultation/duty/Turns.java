package org.yorisoi.consultation.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, UUID> {

    Optional<Turn> of(String prefecture, UUID sessionId) {
        return find("prefectureCode = ?1 and sessionId = ?2", prefecture, sessionId).firstResultOptional();
    }

    List<Turn> of(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() ? List.of()
            : list("prefectureCode = ?1 and hospitalId is not null and sessionId in ?2", prefecture, sessions);
    }

    /** Also those that are nobody's any more. */
    List<Turn> ever(String prefecture, Collection<UUID> sessions) {
        return sessions.isEmpty() ? List.of() : list("prefectureCode = ?1 and sessionId in ?2", prefecture, sessions);
    }

    Set<UUID> turnsOf(String prefecture, UUID hospitalId) {
        return list("prefectureCode = ?1 and hospitalId = ?2", prefecture, hospitalId).stream().map(Turn::sessionId)
            .collect(Collectors.toSet());
    }

    /** The sessions at which it is the hospital's turn, and those of its own rooms. */
    Set<UUID> sessionsOf(String prefecture, UUID hospitalId) {
        return getEntityManager().createQuery("""
                select s.id from Session s join ConsultationRoom r on r.id = s.roomId
                  left join Turn t on t.sessionId = s.id
                where s.prefectureCode = :prefecture and (r.hospitalId = :hospital or t.hospitalId = :hospital)""", UUID.class)
            .setParameter("prefecture", prefecture).setParameter("hospital", hospitalId)
            .getResultStream().collect(Collectors.toSet());
    }
}
